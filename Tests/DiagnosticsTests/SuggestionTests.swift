import ShikiriDiagnostics
import Testing

@Suite("Suggestions")
struct SuggestionTests {
    @Test(
        "name the word that was probably meant",
        arguments: [
            ("titel", "title"), ("descripton", "description"), ("TITLE", "title"), ("odrer", "order"),
        ])
    func nearest(_ written: String, _ meant: String) {
        #expect(Suggestion.nearest(to: written, among: ["title", "description", "order", "tags"]) == meant)
    }

    @Test(
        "stay unsaid where nothing is near",
        arguments: [("zzzzzz", ["title", "order"]), ("", ["title"]), ("tit", ["title"]), ("title", [])])
    func nothing(_ written: String, _ candidates: [String]) {
        #expect(Suggestion.nearest(to: written, among: candidates) == nil)
    }

    @Test("count a swap of neighbours as one slip, and take the first of two that are as near")
    func distance() {
        #expect(Suggestion.nearest(to: "dde", among: ["ded", "add"]) == "ded")
        #expect(Suggestion.nearest(to: "bat", among: ["cat", "bad"]) == "bad")
        #expect(Suggestion.nearest(to: "給電司令", among: ["給電指令", "取引"]) == "給電指令")
    }

    @Test("give all words where they are few, and none where they are many")
    func help() {
        #expect(Suggestion.help(for: "titel", among: ["title", "order"])?.en == "did you mean `title`?")
        #expect(Suggestion.help(for: "zzz", among: ["title", "order"])?.en == "known here: `order`, `title`")
        #expect(Suggestion.help(for: "zzz", among: (0..<13).map { "word\($0)" }) == nil)
        #expect(Suggestion.help(for: "zzz", among: []) == nil)
    }
}
