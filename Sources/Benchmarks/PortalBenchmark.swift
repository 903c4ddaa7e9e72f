import CMark
import Foundation
import ShikiriBuilding
import ShikiriLoading
import ShikiriModel

/// A build of 10,000 Japanese pages, against the floor: libcmark alone over the same text, and a copy of the finished
/// tree, both on one thread in the same run.
enum PortalBenchmark {
    private static let pageCount = 10_000

    static func run() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("shikiri-benchmark-portal").path
        try? FileManager.default.removeItem(atPath: folder)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let corpus = GeneratedPortal(pages: pageCount, root: folder + "/content")
        let bytes = try corpus.write()
        print("\(pageCount) pages, \(bytes / 1_000_000) MB of Markdown")

        let jobs = ProcessInfo.processInfo.activeProcessorCount
        let options = BuildOptions(
            content: folder + "/content", templates: "templates", output: folder + "/output",
            asOf: CalendarDay("2026-11-24"), jobs: jobs)
        let before = PeakMemory.bytes
        let (report, build) = try Measured.seconds { try Build(options).run() }
        let peak = PeakMemory.bytes
        let again = try Measured.seconds { try Build(options).run() }.seconds
        let parsing = try Measured.seconds { try corpus.parseWithLibrary() }.seconds
        let copying = try Measured.seconds { try copy(folder + "/output", to: folder + "/copy") }.seconds
        let floor = parsing + copying
        for (name, seconds) in report.seconds { print("  \(name): \(Measured.text(seconds)) s") }
        print("build: \(Measured.text(build)) s, \(Int(Double(pageCount) / build)) pages a second, \(jobs) threads")
        print("again, nothing changed: \(Measured.text(again)) s")
        print(
            "floor: libcmark \(Measured.text(parsing)) s + copy \(Measured.text(copying)) s = \(Measured.text(floor)) s"
        )
        print("ratio to the floor: \(Measured.text(build / floor))")
        print("peak memory: \(peak / 1_000_000) MB (\(before / 1_000_000) MB before)")
    }

    private static func copy(_ from: String, to: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/cp")
        process.arguments = ["-r", from, to]
        try process.run()
        process.waitUntilExit()
    }
}

/// A portal of many pages with text that resembles guidance: paragraphs, lists, tables, links, admonitions.
struct GeneratedPortal {
    let pages: Int
    let root: String
    private static let chapter = 100
    private static let sentences = [
        "託送供給で知った情報は、目的以外に使ってはいけません。", "迷ったときは、行動の前に**行為規制推進室**へ相談してください。",
        "異動の前には、貸与品を返し、誓約書を出します。", "クーリング期間は、最後の日の翌日から数えます。",
        "委託先にも、同じ取扱いを求めます。", "記録は、あとから確かめられるように残します。",
        "発電者や小売電気事業者を、公平に扱います。", "社名や商標が誤解を招かないか、確かめます。",
    ]

    /// Writes the content folder.
    ///
    /// - Returns: how many bytes of Markdown it holds.
    func write() throws -> Int {
        try write(
            "title: 計測\norganization: {grid: 送配電, affiliate: 小売}\ncontact: {name: 窓口}\n", to: "portal.yaml")
        var total = 0
        for number in 0..<pages {
            let text = page(number)
            total += text.utf8.count
            try write(text, to: path(number))
        }
        return total
    }

    /// The floor's first part: what libcmark alone needs for the same text, one page after the other.
    func parseWithLibrary() throws {
        for number in 0..<pages {
            let bytes = try FileBytes.read(root + "/" + path(number)).get()
            bytes.withUnsafeBytes { buffer in
                let text = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
                free(cmark_markdown_to_html(text, buffer.count, CMARK_OPT_UNSAFE))
            }
        }
    }

    private func path(_ number: Int) -> String { "guidance/c\(number / Self.chapter)/p\(number).md" }

    private func page(_ number: Int) -> String {
        var text = "---\ntitle: 解説\(number)\ndescription: 計測のための文章です。\norder: \(number)\nupdated: 2026-04-01\n---\n\n"
        for section in 0..<6 {
            text += "## 見出し\(section)\n\n"
            for paragraph in 0..<4 {
                text += (0..<5).map { sentence(number + section + paragraph + $0) }.joined() + "\n\n"
            }
            let other = (number + section * 7) % Self.chapter + number / Self.chapter * Self.chapter
            if other < pages { text += "- 関連: [解説\(other)](p\(other).md)\n- \(sentence(section))\n\n" }
        }
        text += "| 区分 | 期間 |\n|---|---|\n| 常時 | 一年 |\n| 例外 | 六か月 |\n\n> [!NOTE]\n> \(sentence(number))\n"
        return text
    }

    private func sentence(_ number: Int) -> String { Self.sentences[number % Self.sentences.count] }

    private func write(_ text: String, to path: String) throws {
        let url = URL(fileURLWithPath: root + "/" + path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }
}
