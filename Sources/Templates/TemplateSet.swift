package import ShikiriDiagnostics

/// The templates of the portal, found and checked.
///
/// Mustache shows a name or a partial that nobody knows as nothing, so ``load(_:root:shapes:log:)`` checks each of them
/// before the first page is rendered. May be used from several threads at once.
package struct TemplateSet: Sendable {
    private let programs: [String: PageProgram]
    /// The interface strings that the templates use: `search` for `{{t.search}}`.
    package let stringKeys: Set<String>

    /// A file of the template folder.
    package struct File: Sendable {
        /// The path in the folder, such as `pages/rule.mustache`. Without its extension it is the template's name; a
        /// layout is named without its folder too, because the tag that closes an inheritance can't hold a slash.
        package let path: String
        /// Its bytes, which must be UTF-8.
        package let bytes: [UInt8]

        /// Joins a path with its bytes.
        package init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }

        var name: String {
            let name = path.dropLast(".mustache".count)
            return String(name.hasPrefix("layouts/") ? name.dropFirst("layouts/".count) : name)
        }
    }

    /// Reads the templates and checks them against what the pages offer.
    ///
    /// - Parameters:
    ///   - files: the `.mustache` files of the folder.
    ///   - root: the folder, as findings name it.
    ///   - shapes: what each page offers, by the name of its template. A partial that is rendered for itself is a page
    ///     here, too.
    ///   - log: takes everything that is wrong.
    /// - Returns: the templates, or nil if an error was found.
    package static func load(
        _ files: [File], root: String, shapes: [String: ViewShape], log: inout DiagnosticLog
    ) -> TemplateSet? {
        var found = DiagnosticLog()
        let templates = parse(files, root: root, log: &found)
        let names = Set(files.map(\.name))
        found.merge(DiagnosticLog(templates.sorted { $0.key < $1.key }.flatMap(\.value.strays)))
        found.merge(DiagnosticLog(TemplateGraph(templates: templates, names: names).findings))
        let isOrdered = !found.hasErrors
        var checker = TemplateChecker(templates)
        var compiler = PageCompiler(templates, escaping: .byForm)
        var programs: [String: PageProgram] = [:]
        for (page, shape) in shapes.sorted(by: { $0.key < $1.key }) {
            if !names.contains(page) {
                found.report(
                    .missingTemplate, "there is no template `\(page)`",
                    at: SourceLocation(file: "\(root)/\(page).mustache"))
            }
            do throws(PageCompiler.Obstacle) {
                programs[page] = try compiler.program(of: page, shows: shape)
            } catch {
                // Templates that include themselves are told above, and are too deep for the same reason.
                if isOrdered { found.report(error.finding(at: SourceLocation(file: templates[page]?.file ?? page))) }
                guard error == .tooDeep else { continue }
            }
            checker.check(page, shows: shape)
        }
        found.merge(DiagnosticLog(checker.findings))
        if !found.hasErrors {
            found.merge(DiagnosticLog(unused(templates.filter { !checker.reached.contains($0.key) })))
        }
        log.merge(DiagnosticLog(found.sorted))
        return found.hasErrors ? nil : TemplateSet(templates, programs)
    }

    /// A page as bytes.
    ///
    /// - Precondition: the template was there when the set was loaded.
    package func render(_ name: String, _ values: [String: ViewValue]) -> [UInt8] {
        guard let program = programs[name] else { preconditionFailure("no page shape was declared for \(name)") }
        var page = PageBytes()
        program.run(.object(values), into: &page)
        return page.bytes
    }

    /// A page, or a part of one, as text.
    ///
    /// - Precondition: the template was there when the set was loaded.
    package func text(_ name: String, _ values: [String: ViewValue]) -> String {
        String(decoding: render(name, values), as: UTF8.self)
    }

    // MARK: Loading

    /// Told only when all is well otherwise: a template is also unused when a wrong name leads past it.
    private static func unused(_ templates: [String: ParsedTemplate]) -> [Diagnostic] {
        templates.map { name, template in
            Diagnostic(
                .unusedTemplate, "no page uses the template `\(name)`", at: SourceLocation(file: template.file),
                help: "remove it, if it isn't meant for a page")
        }
    }

    private static func parse(_ files: [File], root: String, log: inout DiagnosticLog) -> [String: ParsedTemplate] {
        var templates: [String: ParsedTemplate] = [:]
        for file in files.sorted(by: { $0.path < $1.path }) {
            let path = "\(root)/\(file.path)"
            guard let text = String(validating: file.bytes, as: UTF8.self) else {
                log.report(
                    .templateSyntax, "the template isn't UTF-8", at: SourceLocation(file: path),
                    help: "save it as UTF-8")
                continue
            }
            templates[file.name] = ParsedTemplate(text, file: path, log: &log)
        }
        return templates
    }

    private init(_ templates: [String: ParsedTemplate], _ programs: [String: PageProgram]) {
        self.programs = programs
        stringKeys = Set(templates.values.flatMap { $0.nodes.stringKeys })
    }
}

extension PageCompiler.Obstacle {
    fileprivate func finding(at location: SourceLocation) -> Diagnostic {
        switch self {
        case .tooLarge:
            Diagnostic(
                .templateSyntax,
                "the template has more than \(PageCompiler.largestPage) pieces with its partials in place",
                at: location, help: "include partials fewer times in each other")
        case .tooDeep:
            Diagnostic(
                .templateSyntax,
                "partials and sections stand in each other more than \(PageCompiler.deepestTemplate) deep",
                at: location,
                help: "take some of them out of the others")
        }
    }
}

extension [TemplateNode] {
    /// The names of the form `t.key`.
    fileprivate var stringKeys: [String] {
        everyNode.compactMap { node in
            switch node.kind {
            case .variable(let name), .unescaped(let name), .section(let name, _), .inverted(let name, _):
                name.value.hasPrefix("t.") ? String(name.value.dropFirst(2)) : nil
            default: nil
            }
        }
    }
}
