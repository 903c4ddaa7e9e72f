package import ShikiriDiagnostics

/// The templates of the portal, found and checked.
///
/// Mustache shows a name or a partial that nobody knows as nothing, so ``load(_:root:shapes:log:)`` checks each of them
/// before the first page is rendered. May be used from several threads at once.
package struct TemplateSet: Sendable {
    private let programs: [String: Page]
    /// The interface strings that the templates use: `search` for `{{t.search}}`.
    package let stringKeys: Set<String>

    /// A page ready to be written.
    private struct Page {
        /// The types of the views that it is written with, the outermost first.
        let views: [ObjectIdentifier]
        /// The program of each language, which has the language's interface strings in it.
        var programs: [String: PageProgram] = [:]
    }

    /// A file of the template folder.
    package struct File: Sendable {
        /// The path in the folder, such as `pages/rule.mustache`. Without its extension it is the template's name; a
        /// layout is named without its folder too, because the tag that closes an inheritance can't hold a slash.
        package let path: String
        /// The folder, as findings name it.
        package let root: String
        /// Its bytes, which must be UTF-8.
        package let bytes: [UInt8]

        /// Joins a path with its folder and its bytes.
        package init(path: String, root: String = "templates", bytes: [UInt8]) {
            self.path = path
            self.root = root
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
    ///   - root: the folder that a missing template belongs into, as findings name it.
    ///   - pages: the kinds of pages, and the partials that are rendered for themselves.
    ///   - strings: the interface strings by their keys, for each language that pages are written in: `{{t.key}}`.
    ///   - log: takes everything that is wrong.
    /// - Returns: the templates, or nil if an error was found.
    package static func load(
        _ files: [File], root: String, pages: [PageDeclaration], strings: [String: [String: String]],
        log: inout DiagnosticLog
    ) -> TemplateSet? {
        var found = DiagnosticLog()
        let templates = parse(files, log: &found)
        let names = Set(files.map(\.name))
        found.merge(DiagnosticLog(templates.sorted { $0.key < $1.key }.flatMap(\.value.strays)))
        found.merge(DiagnosticLog(TemplateGraph(templates: templates, names: names).findings))
        let isOrdered = !found.hasErrors
        var checker = TemplateChecker(templates)
        let compiled = CompiledPages(templates, strings: strings)
        var programs: [String: Page] = [:]
        for page in pages.sorted(by: { $0.template < $1.template }) {
            let template = page.template
            if !names.contains(template) {
                found.report(
                    .missingTemplate, .noTemplate(template), at: SourceLocation(file: "\(root)/\(template).mustache"))
            }
            do throws(PageCompiler.Obstacle) {
                programs[template] = Page(views: page.views, programs: try compiled.programs(of: page))
            } catch {
                // Templates that include themselves are told above, and are too deep for the same reason.
                if isOrdered {
                    found.report(error.finding(at: SourceLocation(file: templates[template]?.file ?? template)))
                }
                guard error == .tooDeep, !isOrdered else { continue }
            }
            checker.check(template, in: compiled.scopes(of: page))
        }
        found.merge(DiagnosticLog(checker.findings))
        if !found.hasErrors {
            found.merge(DiagnosticLog(unused(templates.filter { !checker.reached.contains($0.key) })))
        }
        log.merge(DiagnosticLog(found.sorted))
        return found.hasErrors ? nil : TemplateSet(templates, programs)
    }

    /// A page inside what surrounds it, as bytes.
    ///
    /// - Precondition: the page was declared so when the set was loaded.
    package func render<Frame: TemplateView>(
        _ content: DeferredContent, in frame: Frame, language: String
    ) -> [UInt8] {
        let program = program(content.template, [ObjectIdentifier(Frame.self), content.type], language)
        var page = PageBytes()
        ViewReference.to(frame) { frame in
            content.show { program.run([frame, $0], into: &page) }
        }
        return page.bytes
    }

    /// A part that is rendered for itself.
    ///
    /// - Precondition: the part was declared so when the set was loaded.
    package func markup<View: TemplateView>(_ template: String, _ view: View, language: String) -> Markup {
        let program = program(template, [ObjectIdentifier(View.self)], language)
        var page = PageBytes()
        ViewReference.to(view) { program.run([$0], into: &page) }
        return Markup(String(decoding: page.bytes, as: UTF8.self))
    }

    func program(_ name: String, _ views: [ObjectIdentifier], _ language: String) -> PageProgram {
        guard let page = programs[name], page.views == views, let program = page.programs[language] else {
            preconditionFailure("\(name) wasn't declared so")
        }
        return program
    }

    // MARK: Loading

    /// Told only when all is well otherwise: a template is also unused when a wrong name leads past it.
    private static func unused(_ templates: [String: ParsedTemplate]) -> [Diagnostic] {
        templates.map { name, template in
            Diagnostic(.unusedTemplate, .unusedTemplate(name), at: SourceLocation(file: template.file))
        }
    }

    private static func parse(_ files: [File], log: inout DiagnosticLog) -> [String: ParsedTemplate] {
        var templates: [String: ParsedTemplate] = [:]
        for file in files.sorted(by: { $0.path < $1.path }) {
            let path = "\(file.root)/\(file.path)"
            guard let text = String(validating: file.bytes, as: UTF8.self) else {
                log.report(.templateSyntax, .templateNotUTF8, at: SourceLocation(file: path))
                continue
            }
            templates[file.name] = ParsedTemplate(text, file: path, log: &log)
        }
        return templates
    }

    private init(_ templates: [String: ParsedTemplate], _ programs: [String: Page]) {
        self.programs = programs
        stringKeys = Set(templates.values.flatMap { $0.nodes.stringKeys })
    }
}

extension PageCompiler.Obstacle {
    fileprivate func finding(at location: SourceLocation) -> Diagnostic {
        switch self {
        case .tooLarge:
            Diagnostic(.templateSyntax, .longTemplate(most: PageCompiler.largestPage), at: location)
        case .tooDeep:
            Diagnostic(.templateSyntax, .deepTemplate(most: PageCompiler.deepestTemplate), at: location)
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
