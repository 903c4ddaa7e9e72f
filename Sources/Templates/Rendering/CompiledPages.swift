/// Turns the templates of a folder into programs, one for each page and language: the interface strings are put in place
/// like the layout and the partials.
struct CompiledPages {
    private let templates: [String: ParsedTemplate]
    /// The texts of `t`, by language.
    private let strings: [String: ScopeMembers]

    init(_ templates: [String: ParsedTemplate], strings: [String: [String: String]]) {
        self.templates = templates
        let keys = Set(strings.values.flatMap(\.keys))
        // What a language lacks is told elsewhere; here it is nothing.
        let nothing = Dictionary(uniqueKeysWithValues: keys.map { ($0, "") })
        self.strings = strings.mapValues { ScopeMembers(texts: nothing.merging($0) { _, own in own }) }
    }

    /// What the names of a page are looked for in.
    func scopes(of page: PageDeclaration) -> Scopes {
        scopes(page, strings.values.first ?? ScopeMembers([]))
    }

    /// The programs of a page by language.
    func programs(of page: PageDeclaration) throws(PageCompiler.Obstacle) -> [String: PageProgram] {
        var programs: [String: PageProgram] = [:]
        for (language, strings) in strings {
            var compiler = PageCompiler(templates, escaping: .byForm)
            programs[language] = try compiler.program(of: page.template, in: scopes(page, strings))
        }
        return programs
    }

    private func scopes(_ page: PageDeclaration, _ strings: ScopeMembers) -> Scopes {
        Scopes(page.members.map { members in Element(members: { members }) }, texts: ["t": strings])
    }
}
