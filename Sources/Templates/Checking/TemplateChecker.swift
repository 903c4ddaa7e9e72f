import ShikiriDiagnostics

/// Follows each page through its template, its layout and its partials, and checks every name against what the page offers.
struct TemplateChecker {
    private struct Place {
        /// The template that the page begins with.
        let page: String
        var scopes: Scopes
        /// What fills the blocks of the layouts; the page's own filling wins over that of a layout in between.
        var blocks: [String: [TemplateNode]] = [:]
        /// The templates and blocks that are being followed, so that none is followed into itself.
        var trail: Set<String> = []
        /// How many templates, sections and blocks stand around the place. A page that is too deep to be compiled is told so
        /// as a whole, and isn't looked at further down.
        var depth = 0
    }

    private let templates: [String: ParsedTemplate]
    private var reported: Set<SourceLocation> = []
    private(set) var findings: [Diagnostic] = []
    /// The templates that some page reached.
    private(set) var reached: Set<String> = []
    /// How many pieces of the page were looked at: partials that include others twice double with every level.
    private var steps = 0

    init(_ templates: [String: ParsedTemplate]) {
        self.templates = templates
    }

    /// Checks one page.
    mutating func check(_ page: String, in scopes: Scopes) {
        steps = 0
        follow(page, Place(page: page, scopes: scopes))
    }

    private mutating func follow(_ template: String, _ place: Place) {
        var place = place
        guard let parsed = templates[template], place.trail.insert(template).inserted else { return }
        reached.insert(template)
        walk(parsed.nodes, place)
    }

    private mutating func walk(_ nodes: [TemplateNode], _ place: Place) {
        guard place.depth < PageCompiler.deepestTemplate else { return }
        var place = place
        place.depth += 1
        for node in nodes {
            steps += 1
            guard steps <= PageCompiler.largestPage else { return }
            switch node.kind {
            case .text: break
            case .variable(let name): checkText(name, place)
            case .unescaped(let name): checkMarkup(name, place)
            case .section(let name, let inner): walkSection(name, inner, place)
            case .inverted(let name, let inner):
                if found(name, place) != nil { walk(inner, place) }
            case .block(let name, let usual, _): walkBlock(name.value, usual, place)
            case .partial(let name, _): follow(name.value, place)
            case .layout(let name, let fillings, _): walkLayout(name.value, fillings, place)
            }
        }
    }

    private mutating func walkSection(_ name: Located<String>, _ inner: [TemplateNode], _ place: Place) {
        // What stands in a section of an unknown name can't be judged; the name itself is reported.
        guard let found = found(name, place) else { return }
        var place = place
        place.scopes = place.scopes.inside(found)
        walk(inner, place)
    }

    private mutating func walkBlock(_ name: String, _ usual: [TemplateNode], _ place: Place) {
        var place = place
        guard let filling = place.blocks[name], place.trail.insert("$" + name).inserted else {
            return walk(usual, place)
        }
        walk(filling, place)
    }

    private mutating func walkLayout(
        _ name: String, _ fillings: [TemplateNode.Filling], _ place: Place
    ) {
        var place = place
        for filling in fillings where place.blocks[filling.name.value] == nil {
            place.blocks[filling.name.value] = filling.nodes
        }
        follow(name, place)
    }

    // MARK: Names

    private mutating func checkText(_ name: Located<String>, _ place: Place) {
        switch found(name, place)?.reader {
        case .constant, .text, nil: break
        case .markup:
            report(.wrongTemplateForm, .finishedMarkup(name.value), at: name.location)
        case .flag, .view, .list:
            reportForm(name, place)
        }
    }

    private mutating func checkMarkup(_ name: Located<String>, _ place: Place) {
        switch found(name, place)?.reader {
        case .markup, nil: break
        case .constant, .text:
            report(.unescapedText, .unescapedText(name.value), at: name.location)
        case .flag, .view, .list:
            reportForm(name, place)
        }
    }

    private mutating func reportForm(_ name: Located<String>, _ place: Place) {
        guard let found = found(name, place) else { return }
        report(.wrongTemplateForm, .notText(name.value, but: found.reader.kind), at: name.location)
    }

    private mutating func found(_ name: Located<String>, _ place: Place) -> Scopes.Resolution? {
        do throws(Scopes.Unknown) {
            return try place.scopes.resolve(name.value)
        } catch {
            let help = Suggestion.help(for: error.part, among: error.known)
            report(
                .unknownTemplateName, .unknownName(error.part, of: error.owner, on: place.page, help: help),
                at: name.location)
            return nil
        }
    }

    /// A place in a partial is reported once, for the first page that it is wrong on.
    private mutating func report(
        _ code: DiagnosticCode, _ said: Message, at location: SourceLocation
    ) {
        guard reported.insert(location).inserted else { return }
        findings.append(Diagnostic(code, said, at: location))
    }
}
