import Testing

@Suite("Lists of explanations")
struct SectionPageTests {
    private static func page(_ title: String) -> String { "---\ntitle: \(title)\n---\n本文\n" }

    private static func links(_ files: [String], on page: String) throws -> [String] {
        var texts = ["portal.yaml": PortalText.settings]
        for file in files { texts["guidance/" + file] = Self.page(file) }
        let html = try PortalText(files: texts).site(asOf: "2026-11-24").site.page(page).html
        return html.split(separator: "<div class=\"listing\">").dropFirst().flatMap { list in
            list.prefix(upTo: list.firstRange(of: "</div>")?.lowerBound ?? list.endIndex)
                .split(separator: "href=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
        }
    }

    @Test(
        "A folder is reached from the page of the nearest folder above it that has one",
        arguments: [
            // A folder without an index, beside an index and without one.
            (["index.md", "b/y.md"], "guidance", ["../guidance/b/y/index.html"]),
            (["b/y.md"], "guidance", ["../guidance/b/y/index.html"]),
            (["a.md", "b/c/d/y.md"], "guidance", ["../guidance/a/index.html", "../guidance/b/c/d/y/index.html"]),
            // A folder with an index is led to; the list of all shows what is in it too.
            (["index.md", "b/index.md", "b/y.md"], "guidance", ["../guidance/b/index.html"]),
            (["b/index.md", "b/y.md"], "guidance", ["../guidance/b/index.html", "../guidance/b/y/index.html"]),
            (
                ["index.md", "b/index.md", "b/c/index.md", "b/c/x.md", "b/d/y.md"], "guidance/b",
                ["../../guidance/b/c/index.html", "../../guidance/b/d/y/index.html"]
            ),
            (["index.md", "b/index.md", "b/c/index.md", "b/c/x.md"], "guidance", ["../guidance/b/index.html"]),
        ] as [([String], String, [String])])
    func reached(_ files: [String], _ page: String, _ links: [String]) throws {
        #expect(try Self.links(files, on: page) == links)
    }

    @Test("Very many are listed on several pages, each linked with the next")
    func divided() throws {
        var texts = ["portal.yaml": PortalText.settings]
        for number in 0..<450 { texts["guidance/many/p\(1000 + number).md"] = Self.page("題 \(number)") }
        let site = try PortalText(files: texts).site(asOf: "2026-11-24").site
        let pages = try ["guidance", "guidance/list-2", "guidance/list-3"].map { try site.page($0) }
        #expect(pages.map { $0.html.ranges(of: "guidance/many/p1").count } == [200, 200, 50])
        #expect(pages[0].html.contains("href=\"../guidance/list-2/index.html\""))
        #expect(pages[2].html.contains("href=\"../../guidance/list-2/index.html\""))
        #expect(pages.allSatisfy { $0.size < 300_000 })
    }
}
