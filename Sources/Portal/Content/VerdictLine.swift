import ShikiriModel

/// What a line of a topic says about a verdict: read, or meant as one and not read.
///
/// A verdict that is written in another way than `判定: 可` would be lost without a word: the question would stand there as one
/// without a verdict. So whatever looks like one is told.
enum VerdictLine: Hashable, Sendable {
    /// It is read, where it is the whole first paragraph of an answer.
    case verdict
    /// Its word is none of those that there are.
    case unknownWord(String)
    /// It would be one without the signs of emphasis.
    case emphasized(String)
    /// It is meant as one, and written in another form.
    case otherForm(String)

    init?(_ text: String) {
        if let written = FAQVerdict.written(in: text) {
            self = FAQVerdict(word: written) == nil ? Self.misread(written) : .verdict
            return
        }
        let plain = text.filter { $0 != "*" && $0 != "_" }
        if let written = FAQVerdict.written(in: plain) {
            self = FAQVerdict(word: written) == nil ? .unknownWord(written) : .emphasized(written)
            return
        }
        // A sentence is longer than what is meant as a verdict.
        guard text.utf8.count <= 80, Self.isMeant(text) else { return nil }
        self = .otherForm(text.trimmed)
    }

    private static func misread(_ written: String) -> VerdictLine {
        let plain = written.filter { $0 != "*" && $0 != "_" }.trimmed
        return plain != written && FAQVerdict(word: plain) != nil ? .emphasized(plain) : .unknownWord(written)
    }

    /// Words that answer a question of this kind, as people write them.
    private static let words: Set<String> = [
        "可", "不可", "要相談", "要承認", "要確認", "禁止", "許可", "可能", "不可能", "条件付き可", "ok", "ng", "○", "〇", "◯", "×", "✕", "△",
        "yes", "no", "ask", "allowed", "prohibited", "approval",
    ]
    /// Words that introduce a verdict, or are taken for such.
    private static let labels = FAQVerdict.labels + ["判断", "結論", "可否", "回答", "答え", "答", "answer", "decision", "ruling"]
    /// Signs that people put between a label and its word, besides the colons.
    private static let signs = Set("=＝-－–—―→⇒>;；.。・,、/|｜:：∶︰﹕ː ")

    /// Whether a line that is no verdict was meant as one: a label with a word in another form, or a word alone.
    private static func isMeant(_ text: String) -> Bool {
        // The signs of Markdown and brackets around what is meant.
        let marks = Set("*_`~>#-+|[]()（）【】「」『』〔〕<>/ 　")
        let line = IdentifierFolding.narrowed(text).lowercased().filter { !"*_`~[]()【】「」『』〔〕".contains($0) }.trimmed
        let plain = line.drop { marks.contains($0) || $0.isWhitespace }
        // A Japanese word alone is no sentence; in English, "No." may well be one.
        if ["可", "不可", "要相談"].contains(ended(plain)) { return true }
        guard let label = labels.first(where: plain.hasPrefix) else { return false }
        let behind = plain.dropFirst(label.count)
        guard label.last?.isASCII != true || behind.first?.isLetter != true else { return false }
        let rest = behind.drop { signs.contains($0) || $0.isWhitespace }
        let isOwnLabel = FAQVerdict.labels.contains(label)
        if rest.isEmpty { return isOwnLabel && behind.allSatisfy { $0 != "|" } }
        return words.contains(ended(rest)) || rest.first == "は" && words.contains(ended(rest.dropFirst()))
    }

    /// A text without what ends a sentence.
    private static func ended(_ text: some StringProtocol) -> String {
        var rest = String(text).trimmed
        while let last = rest.last, "。.!|｜".contains(last) || last.isWhitespace { rest.removeLast() }
        for ending in ["です", "である", "だ", "となります"] where rest.hasSuffix(ending) && rest.count > ending.count {
            rest.removeLast(ending.count)
        }
        return rest.trimmed
    }
}
