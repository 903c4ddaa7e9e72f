import Foundation
import ShikiriBuilding
import ShikiriModel
import Testing

@Suite("Places to be filled in")
struct PlaceholderTests {
    @Test("those of a new portal are in it, each as it is looked for", arguments: Placeholder.ofNewPortals)
    func isWritten(_ phrase: String) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("new-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let project = URL(fileURLWithPath: #filePath).pathComponents.dropLast(3).joined(separator: "/")
        try StartingPortal(in: folder, templates: project + "/templates").write(today: "2026-11-24")
        let files = FileManager.default.enumerator(atPath: folder + "/content")?.compactMap { $0 as? String } ?? []
        let texts = files.compactMap { try? String(contentsOfFile: folder + "/content/" + $0, encoding: .utf8) }
        #expect(texts.contains { $0.contains(phrase) })
    }

    @Test(
        "are found as a phrase anywhere in a line, or as a word of their own",
        arguments: [
            ("この解説の要点を一文で書きます。", "要点を一文で書きます"), ("a Lorem ipsum", nil), ("a lorem ipsum b", "lorem ipsum"),
            ("XXX", "XXX"), ("（TBD）", "TBD"), ("XXXL", nil), ("xxx", nil), ("執筆中", "執筆中"), ("執筆中です", nil), ("例", nil),
            ("", nil),
            ("終わりに例の題", "例の題"),
        ] as [(String, String?)])
    func isFound(_ line: String, _ placeholder: String?) {
        #expect(Placeholder.first(in: Array(line.utf8)[...]) == placeholder)
    }
}
