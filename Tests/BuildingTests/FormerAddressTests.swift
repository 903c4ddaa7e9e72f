import Foundation
import FoundationXML
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriModel
import Testing

/// Pages that were renamed: what lies at their old addresses, and what is said where nothing does.
@Suite("Where a page lay before")
struct FormerAddressTests {
    private static func page(_ title: String, aliases: String) -> String {
        "---\ntitle: \(title)\naliases: [\(aliases)]\n---\n\n本文です。\n"
    }

    private static let portal = [
        "guidance/people/new.md": page(
            "新しい題", aliases: "guidance/old.md, /guidance/people/older/, news/oldest/index.html"),
        "guidance/people/new.en.md": page("New title", aliases: "guidance/old.en.md"),
        "index.md": TemporaryPortal.page("入口"), "index.en.md": TemporaryPortal.page("Home"),
    ]

    private static let url = "url: https://portal.example.jp/conduct/\n"

    private static func text(_ portal: TemporaryPortal, _ path: String) throws -> String {
        try String(contentsOfFile: portal.output + "/portal/" + path, encoding: .utf8)
    }

    @Test(
        "leads on by a relative link, with and without a browser that does so by itself",
        arguments: [
            ("guidance/old/index.html", "../../guidance/people/new/index.html", "新しい題"),
            ("guidance/people/older/index.html", "../../../guidance/people/new/index.html", "新しい題"),
            ("news/oldest/index.html", "../../guidance/people/new/index.html", "新しい題"),
            ("en/guidance/old/index.html", "../../../en/guidance/people/new/index.html", "New title"),
        ])
    func leadsOn(path: String, target: String, title: String) throws {
        let portal = try TemporaryPortal(Self.portal)
        _ = try Build(portal.options()).run()
        let html = try Self.text(portal, path)
        #expect(html.contains("<meta http-equiv=\"refresh\" content=\"0; url=\(target)\">"))
        #expect(html.contains("<a href=\"\(target)\">\(title)</a>"))
        #expect(html.contains("<link rel=\"canonical\" href=\"\(target)\">"))
        let folder = URL(fileURLWithPath: portal.output + "/portal/" + path).deletingLastPathComponent().path
        #expect(FileManager.default.fileExists(atPath: folder + "/" + target))
    }

    @Test("is in no list of pages and not found by the search, and names the address to keep where that is known")
    func unlisted() throws {
        let portal = try TemporaryPortal(Self.portal)
        try portal.write(TemporaryPortal.settings + Self.url, to: "portal.yaml")
        _ = try Build(portal.options()).run()
        #expect(
            try Self.text(portal, "guidance/old/index.html").contains(
                "<link rel=\"canonical\" href=\"https://portal.example.jp/conduct/guidance/people/new/\">"))
        for (path, bytes) in try portal.published()
        where path.hasPrefix("portal/") && !path.hasSuffix("old/index.html") && !path.contains("/old") {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains("guidance/old") && !text.contains("people/older"), "\(path)")
        }
    }

    @Test("where the portal's address is known, every page that says something is listed for crawlers, in full")
    func sitemap() throws {
        let portal = try TemporaryPortal(Self.portal)
        _ = try Build(portal.options()).run()
        #expect(try portal.published()["portal/robots.txt"] == nil)
        #expect(try portal.published()["portal/sitemap.xml"] == nil)
        try portal.write(TemporaryPortal.settings + Self.url, to: "portal.yaml")
        _ = try Build(portal.options()).run()
        #expect(
            try Self.text(portal, "robots.txt")
                == "User-agent: *\nDisallow: /conduct/search/\nSitemap: https://portal.example.jp/conduct/sitemap.xml\n"
        )
        let base = "https://portal.example.jp/conduct/"
        let listed = try XMLDocument(xmlString: Self.text(portal, "sitemap.xml")).nodes(
            forXPath: "//*[local-name()='loc']"
        )
        .compactMap(\.stringValue)
        let pages = try portal.published().keys.filter { $0.hasPrefix("portal/") && $0.hasSuffix("/index.html") }
            .map { base + $0.dropFirst("portal/".count).dropLast("index.html".count) }
        let unlisted = [
            "search/", "en/search/", "guidance/old/", "guidance/people/older/", "news/oldest/", "en/guidance/old/",
        ]
        #expect(Set(listed) == Set(pages).subtracting(unlisted.map { base + $0 }))
        #expect(listed.count == Set(listed).count && listed.contains(base))
    }

    /// What a second publication says about addresses that the first one had.
    private static func told(_ first: [String: String], then second: [String: String]) throws -> [Diagnostic] {
        let portal = try TemporaryPortal(first)
        _ = try Build(portal.options()).run()
        for path in first.keys { try portal.remove(path) }
        for (path, text) in second { try portal.write(text, to: path) }
        let checked = Build(portal.options()).check().sorted.filter { $0.code == .goneAddress }
        let told = try Build(portal.options()).run().warnings.filter { $0.code == .goneAddress }
        #expect(checked.map(\.message) == told.map(\.message), "a check says what a build says")
        #expect(try Build(portal.options()).run().warnings.allSatisfy { $0.code != .goneAddress }, "and only once")
        return told
    }

    @Test("an address that was published and is gone is told, with the page that took its title")
    func gone() throws {
        let told = try Self.told(
            ["guidance/a.md": TemporaryPortal.page("x", title: "甲")],
            then: ["guidance/b.md": TemporaryPortal.page("x", title: "甲")])
        #expect(told.map(\.message) == ["the address `guidance/a` was published as of 2026-11-24, and is gone"])
        #expect(told.map(\.location.file) == ["guidance/b.md"])
        #expect(told.first?.help?.contains("aliases: [guidance/a]") == true)
    }

    @Test("of a page without an heir too, and of an alias that was taken out; not of one that leads on")
    func heirless() throws {
        let a = ["guidance/a.md": TemporaryPortal.page("x", title: "甲")]
        #expect(try Self.told(a, then: [:]).map(\.location.file) == ["guidance/a.md"])
        let alias = ["guidance/b.md": Self.page("甲", aliases: "guidance/a.md")]
        #expect(try Self.told(a, then: alias).isEmpty)
        #expect(
            try Self.told(alias, then: ["guidance/b.md": TemporaryPortal.page("x", title: "甲")]).map(\.message).first?
                .contains("`guidance/a`") == true)
    }
}
