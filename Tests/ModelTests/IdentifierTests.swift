import ShikiriModel
import Testing

@Suite("Ids")
struct IdentifierTests {
    @Test(
        "fold width, case and lost zeros",
        arguments: [
            ("Ｅ０００１", 0, "E0001"), (" e0001 ", 0, "E0001"), ("123", 6, "000123"), ("E1", 6, "E1"),
            ("1234567", 6, "1234567"),
        ])
    func folding(_ text: String, _ padding: Int, _ folded: String) {
        #expect(IdentifierFolding.folded(text, padding: padding) == folded)
    }

    @Test("refuse what can't be a part of an address", arguments: ["a/b", "", "-a", "a b", "../x", ".a"])
    func refused(_ text: String) { #expect(Identifier<Department>(checking: text) == nil) }
}
