import Foundation
import Testing

@testable import ShikiriPacks

@Suite("A passphrase")
struct PassphraseTests {
    @Test(
        "is the same however it is typed",
        arguments: [
            " correct horse", "correct horse　", "ｃｏｒｒｅｃｔ　ｈｏｒｓｅ", "correct horse\n", "\u{FEFF}correct horse",
            "correct horse\u{200B}", "\u{85}correct horse\u{2028}", "Correct HORSE", "cor-rect horse",
            "ＣＯＲＲＥＣＴ－　ｈｏｒｓｅ".replacing("－", with: ""),
            "cor\u{2010}rect ho\u{2212}rse", "- correct horse ー",
        ])
    func forms(_ typed: String) {
        #expect(Passphrase(typed) == Passphrase("correct horse"))
    }

    @Test(
        "is another where a letter or a blank within differs",
        arguments: ["correct house", "correcthorse", "correct  horse"])
    func others(_ typed: String) {
        #expect(Passphrase(typed) != Passphrase("correct horse"))
    }

    @Test("composes letters and voiced kana", arguments: [("が", "か\u{3099}"), ("ガ", "ｶﾞ"), ("é", "e\u{301}")])
    func composed(_ one: String, _ other: String) {
        #expect(Passphrase(one) == Passphrase(other))
    }

    @Test("isn't there where only blanks are", arguments: ["", " ", "-", "－ ー", "　\t\n", "\u{FEFF}\u{200B}"])
    func empty(_ typed: String) {
        #expect(Passphrase(typed) == nil)
    }
}
