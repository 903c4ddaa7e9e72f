import ShikiriPageKit
import ShikiriPortal
import ShikiriSearch
import Testing

/// What search finds on the pages.
struct SearchTopicTests {
    private static var portal: PortalText {
        var portal = SmallRules.portal
        portal.files["controls.yaml"] =
            "- {id: sys-oss, title: OSSの分離, category: システム, company: grid, owner: td-hq, state: planned, due: 2026-10-31}\n"
        portal.files["guidance/oss.md"] = "---\ntitle: 分離\ntags: [独立]\n---\n\n要点。\n\n## 手順 {#steps}\n\n分けます。\n"
        portal.files["faq/oss.md"] = "---\ntitle: 分離のFAQ\n---\n\n## 見えますか {#visible}\n\n見えません。\n"
        return portal
    }

    @Test("Every page can be found but those that only lead to others")
    func everyPage() throws {
        let site = try Self.portal.site(asOf: "2026-11-24").site
        let hidden = site.site.pages.filter { entries(on: $0, of: site).isEmpty }.map(\.address.path)
            // The matrix of another day than today would be found in place of today's.
            .filter { !$0.hasPrefix("restrictions/matrix/2") }
        #expect(Set(hidden) == ["404.html", "search/index.html", "sitemap/index.html"])
    }

    @Test(
        "A section, a question and a control are found by their own names",
        arguments: [
            ("guidance/oss", "guidance/oss/index.html#steps", "手順", "分けます。", SearchKind.rule),
            ("faq/oss", "faq/oss/index.html#visible", "見えますか", "見えません。", .faq),
            ("controls", "controls/index.html#sys-oss", "OSSの分離", "送配電 送配電本社 期限超過 2026年10月31日 – –", .control),
        ])
    func passages(folder: String, url: String, heading: String, text: String, kind: SearchKind) throws {
        let site = try Self.portal.site(asOf: "2026-11-24").site
        let page = try #require(site.site.pages.first { $0.address.folder == folder })
        let entry = try #require(entries(on: page, of: site).first { $0.url == url })
        #expect(entry.heading == heading)
        #expect(entry.text == text)
        #expect(entry.kind == kind)
    }

    @Test("A department's page leads to the row of each department that one may move to")
    func rows() throws {
        let site = try Self.portal.site(asOf: "2026-11-24").site
        let page = try #require(site.site.pages.first { $0.address.folder == "restrictions/departments/td-hq" })
        let entry = try #require(entries(on: page, of: site).first)
        let row = try #require(entry.places.first { $0.anchor == "to-gr-hq" })
        #expect(String(decoding: Array(entry.text.utf16).dropFirst(row.offset), as: UTF16.self).hasPrefix("小売本社"))
    }

    @Test("Tags lead to a page")
    func tags() throws {
        let site = try Self.portal.site(asOf: "2026-11-24").site
        let page = try #require(site.site.pages.first { $0.address.folder == "guidance/oss" })
        #expect(entries(on: page, of: site).first?.text.hasSuffix("独立") == true)
    }

    private func entries(on page: PageView, of site: PlannedSite) -> [SearchEntry] {
        site.site.entries(of: page, in: site.site.render(page))
    }
}
