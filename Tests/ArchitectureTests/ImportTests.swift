import Testing

/// What a folder of `Sources` may import.
private struct Allowance: Sendable {
    /// Modules of the product, without `Shikiri` before their names.
    var modules: Set<String> = []
    /// Libraries of others. The standard library and the system's C library need no mention.
    var libraries: Set<String> = []
}

/// A target can import what its dependencies depend on, so the compiler alone doesn't keep the direction.
private let allowances: [String: Allowance] = [
    "Basics": Allowance(libraries: ["Dispatch", "Synchronization"]),
    "Diagnostics": Allowance(modules: ["Basics"], libraries: ["Dispatch", "Synchronization"]),
    "Model": Allowance(modules: ["Basics", "Diagnostics"]),
    "Reference": Allowance(modules: ["Basics", "Diagnostics", "Model"]),
    "Loading": Allowance(modules: ["Basics", "Diagnostics", "Model"], libraries: ["Foundation", "Yams"]),
    "Restrictions": Allowance(modules: ["Basics", "Diagnostics", "Model"]),
    "People": Allowance(modules: ["Basics", "Diagnostics", "Model", "Restrictions"]),
    "Records": Allowance(
        modules: ["Basics", "Diagnostics", "Model", "Loading", "People"], libraries: ["Foundation"]),
    "Markdown": Allowance(modules: ["Basics", "Diagnostics"], libraries: ["CMark", "Foundation"]),
    "Templates": Allowance(modules: ["Basics", "Diagnostics"]),
    "Words": Allowance(modules: ["Basics", "Diagnostics", "Model", "Restrictions"]),
    "Comparison": Allowance(),
    "Search": Allowance(libraries: ["Dispatch", "Foundation", "Synchronization"]),
    "PageKit": Allowance(
        modules: ["Basics", "Diagnostics", "Model", "Restrictions", "Templates", "Words"], libraries: ["Crypto"]),
    "Portal": Allowance(
        modules: [
            "Basics", "Diagnostics", "Model", "Restrictions", "Markdown", "Templates", "Search", "Words", "PageKit",
        ], libraries: ["Crypto", "Synchronization"]),
    "Office": Allowance(
        modules: ["Basics", "Diagnostics", "Model", "Restrictions", "People", "Templates", "Words", "PageKit"],
        libraries: ["Foundation"]),
    "Packs": Allowance(
        modules: ["Basics", "Diagnostics", "Model", "Restrictions", "People", "Templates", "Words", "PageKit"],
        libraries: ["Crypto", "CryptoExtras", "Foundation"]),
    "Publishing": Allowance(
        modules: ["Basics", "Diagnostics"],
        libraries: ["Crypto", "Foundation", "FoundationEssentials", "Synchronization"]),
    "Building": Allowance(
        modules: [
            "Basics", "Diagnostics", "Model", "Loading", "Restrictions", "People", "Records", "Reference", "Markdown",
            "Templates", "Search", "PageKit", "Portal", "Office", "Packs", "Publishing", "Words", "Comparison",
        ], libraries: ["Crypto", "Foundation"]),
    "Preview": Allowance(
        modules: ["Basics", "Diagnostics", "PageKit", "Publishing"],
        libraries: ["Dispatch", "FlyingSocks", "Foundation"]),
]

/// Modules that personal data is in.
private let personal: Set<String> = ["People", "Records", "Office", "Packs"]

@Suite("The direction of dependencies")
struct ImportTests {
    @Test(
        "what Model and Evaluate give knows no words, templates, pages or published files",
        arguments: ["ModelledPortal.swift", "Workforce.swift", "Findings.swift"])
    func stages(_ name: String) throws {
        let stages = try SourceFile.all(under: "Building").filter { $0.path.hasSuffix("/Stages/" + name) }
        #expect(stages.count == 1)
        let later: Set = ["Words", "Templates", "PageKit", "Portal", "Office", "Packs", "Search", "Publishing"]
        for file in stages {
            let known = file.imports.filter { later.contains(String($0.dropFirst("Shikiri".count))) }
            #expect(known.isEmpty, "\(file.path) imports \(known)")
        }
    }

    @Test("each module imports what the table says", arguments: allowances.keys.sorted())
    func imports(_ module: String) throws {
        let allowance = try #require(allowances[module])
        let files = try SourceFile.all(under: module)
        #expect(!files.isEmpty)
        for file in files {
            for name in file.imports where !["Glibc", "Darwin", "Musl"].contains(name) {
                let isAllowed =
                    name.hasPrefix("Shikiri")
                    ? allowance.modules.contains(String(name.dropFirst("Shikiri".count)))
                    : allowance.libraries.contains(name)
                #expect(isAllowed, "\(file.path) imports \(name)")
            }
        }
    }

    @Test("every folder is in the table, or is a program")
    func table() throws {
        let folders = Set(try SourceFile.all().map(\.folder))
        #expect(folders == Set(allowances.keys).union(["shikiri", "Benchmarks", "SampleData"]))
    }

    @Test("the table has no circle")
    func circles() {
        var sorted: Set<String> = []
        var open = Set(allowances.keys)
        while let next = open.sorted().first(where: { allowances[$0]?.modules.isSubset(of: sorted) == true }) {
            sorted.insert(next)
            open.remove(next)
        }
        #expect(open.isEmpty)
    }

    @Test(
        "no page for everybody reaches a person, through whatever module",
        arguments: ["Model", "Restrictions", "Markdown", "Templates", "Search", "PageKit", "Portal"])
    func persons(_ module: String) {
        var reached: Set<String> = []
        var open = [module]
        while let next = open.popLast() {
            guard reached.insert(next).inserted else { continue }
            open += allowances[next]?.modules.sorted() ?? []
        }
        #expect(reached.isDisjoint(with: personal))
    }

    @Test("the programs leave what is personal to the driver")
    func programs() throws {
        for file in try SourceFile.all(under: "shikiri") {
            #expect(!file.imports.contains("ShikiriRecords"), "\(file.path)")
            #expect(!file.imports.contains("CMark"), "\(file.path)")
        }
    }
}
