import ShikiriPageKit
import ShikiriPortal
import Testing

/// The question "may I move?" on the pages that ask it, and the page of the card that answers it.
struct TransferPageTests {
    private let planned: PlannedSite

    init() throws { planned = try SmallRules.portal.site(asOf: "2026-11-24").site }

    @Test(
        "The form leads to the card and to the file with the answers",
        arguments: [
            ("index.html", ""), ("restrictions/index.html", "../"), ("restrictions/transfer/index.html", "../../"),
        ])
    func form(_ path: String, root: String) throws {
        let page = try #require(planned.site.pages.first { $0.address.path == path })
        let html = String(decoding: planned.site.render(page), as: UTF8.self)
        #expect(html.contains("action=\"\(root)restrictions/transfer/index.html\""))
        let file = try #require(planned.site.files.map(\.path).first { $0.hasPrefix("assets/answers-data.") })
        #expect(html.contains("data-answers=\"\(root)\(file)\""))
    }

    @Test("The card asks about titles that have rules of their own")
    func offices() throws {
        #expect(try planned.page("restrictions/transfer").text.contains("取締役"))
    }

    @Test("A portal without revisions has no such question")
    func without() throws {
        var portal = SmallRules.portal
        portal.files = portal.files.filter { !$0.key.hasPrefix("rules/transfers/") }
        let planned = try portal.site(asOf: "2026-11-24").site
        #expect(!planned.paths.contains { $0.hasPrefix("restrictions/") })
        let home = try #require(planned.site.pages.first { $0.address.path == "index.html" })
        #expect(!String(decoding: planned.site.render(home), as: UTF8.self).contains("data-ask"))
    }

    @Test("The data names departments and rules, and nobody")
    func persons() throws {
        let file = try #require(planned.site.files.first { $0.path.hasPrefix("assets/answers-data.") })
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(text.contains("給電指令所") && !text.contains("鈴木花子"))
    }
}
