import ShikiriModel
import Testing

@Suite("Places to be filled in")
struct PlaceholderTests {
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
        // A page is looked through as a whole before its lines are.
        #expect(placeholder == nil || Placeholder.mayStand(in: Array("前の行\n\(line)\n後の行".utf8)[3...]))
    }

    @Test("are looked for in the lines of pages alone whose text may hold one")
    func isNotFound() {
        for text in ["", "a", "検針値は、目的以外に使ってはいけません。\n", "要点を一文で書き\nます"] {
            #expect(!Placeholder.mayStand(in: Array(text.utf8)[...]))
        }
    }
}
