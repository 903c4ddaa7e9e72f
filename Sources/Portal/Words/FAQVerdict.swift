import ShikiriModel
import ShikiriWords

/// The verdict that the first paragraph of an answer may give: `判定: 可`, `判定: 不可`, `判定: 要相談`, or in English
/// `Verdict: yes`, `no`, `ask`.
enum FAQVerdict: CaseIterable, Sendable {
    case yes, no, ask

    /// Reads the text of a paragraph; nil where it gives no verdict.
    init?(paragraph text: String) {
        guard let written = Self.written(in: text) else { return nil }
        self.init(word: written)
    }

    /// Reads a verdict's word alone, in any width and case.
    init?(word: String) {
        switch IdentifierFolding.narrowed(word).lowercased() {
        case "可", "yes": self = .yes
        case "不可", "no": self = .no
        case "要相談", "ask": self = .ask
        default: return nil
        }
    }

    /// The words that introduce a verdict.
    static let labels = ["判定", "verdict"]

    /// The word that a paragraph gives as its verdict, whatever word it is; nil where it gives none.
    static func written(in text: String) -> String? {
        let parts = text.split(maxSplits: 1) { $0 == ":" || $0 == "：" }
        guard parts.count == 2 else { return nil }
        let label = IdentifierFolding.narrowed(String(parts[0])).trimmed.lowercased()
        return labels.contains(label) ? String(parts[1]).trimmed : nil
    }

    /// The class of its badge.
    var css: String { measure.rawValue }

    /// Its word for readers.
    func word(_ words: Words) -> String { words.word(measure) }

    /// The verdict on a transfer that has the same word.
    var measure: Measure {
        switch self {
        case .yes: .allowed
        case .no: .prohibited
        case .ask: .approval
        }
    }
}
