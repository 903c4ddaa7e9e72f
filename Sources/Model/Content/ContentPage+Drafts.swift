package import ShikiriDiagnostics

extension ContentPage {
    /// Reads a page's place from its path, and its front matter.
    ///
    /// - Parameter main: the portal's language, which files without a language in their names are written in.
    package init?(_ draft: PageDraft, main: Language, log: inout DiagnosticLog) {
        guard let name = PageName(file: draft.file, main: main, log: &log) else { return nil }
        guard let matter = PageMatter(draft, part: name.part, log: &log) else { return nil }
        let body = BodyStart(draft, title: matter.title.value)
        self.init(
            file: draft.file, part: name.part, language: name.language, key: name.key, matter: matter,
            bytes: draft.bytes, bodyStart: body.offset, bodyLine: body.line, folder: name.folder(main: main))
    }
}

/// What the path of a Markdown file says.
private struct PageName {
    let part: ContentPart
    let language: Language
    let key: String

    init?(file: String, main: Language, log: inout DiagnosticLog) {
        var parts = file.dropLast(3).split(separator: "/").map(String.init)
        guard var name = parts.popLast() else { return nil }
        var language = main
        if let dot = name.lastIndex(of: "."), let written = Language(rawValue: String(name[name.index(after: dot)...]))
        {
            language = written
            name = String(name[..<dot])
        }
        let start = SourceLocation(file: file)
        for folder in parts + [name] where !Self.isAddressPart(folder) {
            log.report(
                .badName, "`\(folder)` can't be a part of an address", at: start,
                help: "use letters, digits, `-`, `_` and `.` in names of folders and files, a letter or digit first")
            return nil
        }
        for folder in parts + [name] where Self.isReservedByWindows(folder) {
            log.report(
                .badName, "Windows can't hold a file or folder with the name `\(folder)`", at: start,
                help: "give it another name: a portal may be copied to a shared drive")
            return nil
        }
        self.language = language
        key = (parts + [name]).joined(separator: "/")
        if let folder = parts.first {
            part = ContentPart(rawValue: folder) ?? .plain
        } else {
            part = name == "index" ? .home : name == "pledge" ? .pledge : .plain
        }
    }

    /// `guidance/people/index` lies in `guidance/people`; another language lies below a folder of its name.
    func folder(main: Language) -> String {
        var parts = key.split(separator: "/").map(String.init)
        if parts.last == "index" { parts.removeLast() }
        if language != main { parts.insert(language.rawValue, at: 0) }
        return parts.joined(separator: "/")
    }

    /// Names of devices, with or without an ending, and names that end in a full stop (Naming Files, Paths, and
    /// Namespaces, Microsoft).
    private static func isReservedByWindows(_ name: String) -> Bool {
        let stem = name.prefix { $0 != "." }.lowercased()
        let isPort = ["com", "lpt"].contains(stem.dropLast()) && stem.last?.isNumber == true
        return name.hasSuffix(".") || isPort || ["con", "prn", "aux", "nul"].contains(stem)
    }

    private static func isAddressPart(_ name: String) -> Bool {
        Identifier<ContentPage>(checking: name) != nil
    }
}

extension PageMatter {
    /// Reads the front matter of a page.
    init?(_ draft: PageDraft, part: ContentPart, log: inout DiagnosticLog) {
        var fields = DraftFields(draft.fields, subject: "page")
        let title = fields.requiredText("title")
        let description = fields.text("description")?.value
        let date = part == .news ? fields.requiredDay("date") : fields.day("date")
        let updated = fields.day("updated")
        let order = fields.number("order", in: -9999...9999)?.value
        let tags = fields.texts("tags").map(\.value)
        let basis = fields.list("basis").compactMap { Self.basis($0, &fields) }
        let reviewBy = fields.day("review_by")
        let related = fields.texts("related")
        let audience = fields.text("audience")?.value
        let isDraft = fields.flag("draft") ?? false
        let rules = fields.texts("rules")
        let course = part == .discussions ? fields.text("course") : nil
        fields.finish(into: &log)
        guard let title else { return nil }
        self.init(
            title: title, description: description, date: date?.value, updated: updated, order: order, tags: tags,
            basis: basis, reviewBy: reviewBy, related: related, audience: audience, isDraft: isDraft, rules: rules,
            course: course)
    }

    private static func basis(_ draft: Draft, _ fields: inout DraftFields) -> Basis? {
        var inner = DraftFields(draft, subject: "basis")
        let kind = inner.requiredWord("kind", as: RuleKind.self)
        let citation = inner.requiredText("cite")
        fields.finish(&inner)
        guard let kind, let citation else { return nil }
        return Basis(kind: kind.value, citation: citation.value)
    }
}
