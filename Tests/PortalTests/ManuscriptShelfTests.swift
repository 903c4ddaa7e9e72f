import LongRuns
import ShikiriMarkdown
import ShikiriModel
import ShikiriPageKit
import Testing

@testable import ShikiriPortal

@Suite("Texts between the check of links and the making of pages")
struct ManuscriptShelfTests {
    private static let texts = [
        "portal.yaml": PortalText.settings, "index.md": "---\ntitle: 題\n---\n[規則](guidance/a.md#s)\n",
        "guidance/a.md": "---\ntitle: 規則\n---\n\n## 見出し {#s}\n\n本文[^1]\n\n[^1]: 注\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
        "faq/b.md": "---\ntitle: 質問\n---\n\n前置き\n\n## 一つ目ですか\n\n**はい**。\n\n関連: [規則](../guidance/a.md)\n",
        "pledge.md": "---\ntitle: 誓約書\n---\n\n## 返すもの {#items}\n\n- 鍵\n",
        "news/2026-11-02-c.md": "---\ntitle: 知らせ\ndate: 2026-11-02\n---\n本文\n",
    ]

    @Test("come out the same when they were kept and when they are read again")
    func comesOutTheSame() throws {
        let site = try PortalText(files: Self.texts).site(asOf: "2026-11-24").site.site
        for page in site.pages {
            // The first time takes what was kept; whatever comes later is read again.
            let first = site.render(page)
            #expect(first == site.render(page), "\(page.address.path)")
        }
    }

    @Test("are kept where that takes little, and given away once")
    func isBounded() throws {
        let pages = try PortalText(files: Self.texts).site(asOf: "2026-11-24").site.site.library.pages
        let page = try #require(pages.first { $0.file == "guidance/a.md" })
        let shelf = ManuscriptShelf()
        let document = MarkdownDocument(source: page.bytes[page.bodyStart...], options: .commonMark)
        shelf.put(page, document)
        #expect(shelf.look(at: page)?.html == String(decoding: document.html, as: UTF8.self))
        #expect(shelf.take(page)?.html == String(decoding: document.html, as: UTF8.self))
        #expect(shelf.take(page) == nil && shelf.look(at: page) == nil)
        // A page that is mostly markup.
        let rules = String(repeating: "***\n", count: 1000)
        shelf.put(page, MarkdownDocument(source: Array(rules.utf8), options: .commonMark))
        #expect(shelf.look(at: page) == nil)
    }

    @Test("are the same text whatever they were made of", arguments: LongRun.some(of: UInt64(1)...200, usually: 40))
    func derives(seed: UInt64) {
        var generator = SystemIndependentGenerator(seed: seed)
        let words = ["託送供給", "<p>", "</p>\n", "&quot;", "の情報を", "目的以外に使ってはいけません。", "a", "\n", "- ", "12345678", ""]
        func text(_ length: Int) -> [UInt8] {
            (0..<length).flatMap { _ in Array((words.randomElement(using: &generator) ?? "").utf8) }
        }
        let source = text(Int.random(in: 0...120, using: &generator))
        var derived = source
        for _ in 0..<Int.random(in: 0...8, using: &generator) {
            let start = Int.random(in: 0...derived.count, using: &generator)
            let end = min(derived.count, start + Int.random(in: 0...30, using: &generator))
            derived.replaceSubrange(start..<end, with: text(Int.random(in: 0...4, using: &generator)))
        }
        let before = Int.random(in: 0...5, using: &generator)
        let slice = (Array(repeating: 0x20, count: before) + source)[before...]
        #expect(TextDerivation(derived, from: slice).text(from: slice) == derived)
        let same = TextDerivation(source, from: slice)
        #expect(same.text(from: slice) == source && same.size < 16 || source.count < 16)
    }
}

/// The same sequence of numbers for the same seed, on every machine.
private struct SystemIndependentGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 29
    }
}
