import Mustache
package import ShikiriDiagnostics

/// The templates of the portal, found and checked.
///
/// swift-mustache renders a name or a partial that it doesn't know as nothing, so ``load(_:root:shapes:log:)`` checks
/// each of them before the first page is rendered. May be used from several threads at once.
package struct TemplateSet: Sendable {
    private let library: MustacheLibrary
    /// The interface strings that the templates use: `search` for `{{t.search}}`.
    package let stringKeys: Set<String>

    /// A file of the template folder.
    package struct File: Sendable {
        /// The path in the folder, such as `pages/rule.mustache`. Without its extension it is the template's name; a
        /// layout is named without its folder too, because the tag that closes an inheritance can't hold a slash.
        package let path: String
        package let bytes: [UInt8]

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
        found.merge(DiagnosticLog(TemplateGraph(templates: templates, names: names).findings))
        var checker = TemplateChecker(templates)
        for (page, shape) in shapes.sorted(by: { $0.key < $1.key }) {
            if !names.contains(page) {
                found.report(
                    .missingTemplate, "there is no template `\(page)`",
                    at: SourceLocation(file: "\(root)/\(page).mustache"))
            }
            checker.check(page, shows: shape)
        }
        found.merge(DiagnosticLog(checker.findings))
        if !found.hasErrors {
            found.merge(DiagnosticLog(unused(templates.filter { !checker.reached.contains($0.key) })))
        }
        log.merge(DiagnosticLog(found.sorted))
        return found.hasErrors ? nil : TemplateSet(templates, log: &log)
    }

    /// A page as bytes.
    ///
    /// - Precondition: the template was there when the set was loaded.
    package func render(_ name: String, _ values: [String: ViewValue]) -> [UInt8] {
        Array(text(name, values).utf8)
    }

    /// A page, or a part of one, as text.
    ///
    /// - Precondition: the template was there when the set was loaded.
    package func text(_ name: String, _ values: [String: ViewValue]) -> String {
        guard let text = library.render(MustacheObject(members: values), withTemplate: name) else {
            preconditionFailure("no page shape was declared for \(name)")
        }
        return text
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

    private init?(_ templates: [String: ParsedTemplate], log: inout DiagnosticLog) {
        var isComplete = true
        var library = MustacheLibrary()
        for (name, template) in templates.sorted(by: { $0.key < $1.key }) {
            do {
                try library.register(MustacheTemplate(string: template.source), named: name)
            } catch {
                log.report(.templateSyntax, "`\(error)`", at: SourceLocation(file: template.file))
                isComplete = false
            }
        }
        guard isComplete else { return nil }
        self.library = library
        stringKeys = Set(templates.values.flatMap { $0.nodes.stringKeys })
    }
}

extension [TemplateNode] {
    /// The names of the form `t.key`.
    fileprivate var stringKeys: [String] {
        everyNode.compactMap { node in
            switch node {
            case .variable(let name), .unescaped(let name), .section(let name, _), .inverted(let name, _):
                name.value.hasPrefix("t.") ? String(name.value.dropFirst(2)) : nil
            default: nil
            }
        }
    }
}
