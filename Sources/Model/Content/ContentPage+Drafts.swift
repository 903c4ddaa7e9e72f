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
            bytes: draft.bytes, bodyStart: body.offset, bodyLine: body.line, folder: name.folder(main: main),
            formerFolders: Self.formerFolders(matter.aliases, main: main, &log))
    }

    private static func formerFolders(
        _ aliases: [Located<String>], main: Language, _ log: inout DiagnosticLog
    ) -> [Located<String>] {
        aliases.compactMap { alias in
            guard let folder = formerFolder(alias.value, main: main) else {
                log.report(.badValue, .noFormerAddress(alias.value), at: alias.location)
                return nil
            }
            return Located(folder, at: alias.location)
        }
    }

    /// The folder in the portal of a place where a page lay: an address such as `guidance/old/`, or the file that it was,
    /// such as `guidance/old.md`; nil for what no page can have been.
    package static func formerFolder(_ written: String, main: Language) -> String? {
        var parts = written.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
        if parts.last == "index.html" { parts.removeLast() }
        var language = main
        if let name = parts.last, name.hasSuffix(".md") {
            var stem = String(name.dropLast(3))
            if let dot = stem.lastIndex(of: "."), let said = Language(rawValue: String(stem[stem.index(after: dot)...]))
            {
                language = said
                stem = String(stem[..<dot])
            }
            parts.removeLast()
            if stem != "index" { parts.append(stem) }
        }
        guard !parts.isEmpty, parts.allSatisfy(PageName.canBeAddressed) else { return nil }
        return ((language == main ? [] : [language.rawValue]) + parts).joined(separator: "/")
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
            log.report(.badName, .noAddressPart(folder), at: start)
            return nil
        }
        for folder in parts + [name] where Self.isReservedByWindows(folder) {
            log.report(.badName, .windowsName(folder), at: start)
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

    /// Whether a page may have this name in its address.
    static func canBeAddressed(_ name: String) -> Bool { isAddressPart(name) && !isReservedByWindows(name) }

    private static func isAddressPart(_ name: String) -> Bool {
        Identifier<ContentPage>(checking: name) != nil
    }
}

extension PageMatter {
    /// Reads the front matter of a page.
    init?(_ draft: PageDraft, part: ContentPart, log: inout DiagnosticLog) {
        let (fields, date, course) = Self.fields(draft.fields, part, &log)
        if part == .news, let date { Self.checkName(of: draft.file, against: date, &log) }
        guard let title = fields[\.title] else { return nil }
        self.init(
            title: title, description: fields[\.description]?.value, date: date?.value,
            updated: fields[\.updated], reason: fields[\.reason]?.value, order: fields[\.order]?.value,
            tags: fields[\.tags].map(\.value),
            keywords: fields[\.keywords].map(\.value),
            basis: fields[\.basis].compactMap(Self.basis), reviewBy: fields[\.reviewBy], related: fields[\.related],
            audience: fields[\.audience]?.value, isDraft: fields[\.isDraft] ?? false, aliases: fields[\.aliases],
            rules: fields[\.rules],
            course: course)
    }

    /// What all pages have, and what depends on the part that they belong to.
    private static func fields(
        _ draft: Draft, _ part: ContentPart, _ log: inout DiagnosticLog
    ) -> (page: Fields<PageKeys>, date: Located<CalendarDay>?, course: Located<String>?) {
        switch part {
        case .news:
            let fields = Fields<NewsKeys>(draft, log: &log)
            return (fields.part(\.page), fields[\.date], nil)
        case .discussions:
            let fields = Fields<DiscussionSheetKeys>(draft, log: &log)
            return (fields.part(\.page), fields[\.date], fields[\.course])
        case .home, .guidance, .faq, .pledge, .plain:
            let fields = Fields<GuidanceKeys>(draft, log: &log)
            return (fields.part(\.page), fields[\.date], nil)
        }
    }

    /// The name of an announcement may begin with its day; one with another day was copied, or has a slip in one of the two,
    /// and would come out too early or never.
    private static func checkName(of file: String, against date: Located<CalendarDay>, _ log: inout DiagnosticLog) {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let digits = name.prefix { $0.isASCII && ($0.isNumber || "-_.".contains($0)) }.filter(\.isNumber)
        let day = date.value.description.filter { $0 != "-" }
        guard digits.count >= day.count, !digits.hasPrefix(day) else { return }
        log.report(.contradiction, .misnamedAnnouncement(name, date: date.value), at: date.location)
    }

    private static func basis(_ fields: Fields<BasisKeys>) -> Basis? {
        guard let kind = fields[\.kind], let citation = fields[\.citation] else { return nil }
        return Basis(kind: kind.value, citation: citation.value)
    }
}
