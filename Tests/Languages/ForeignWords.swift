package import ShikiriDiagnostics

/// A text's words that aren't in the language that it should be in.
///
/// It is a rough look that finds what wasn't translated: three English words in a row in a Japanese text, and the end
/// of a Japanese sentence in an English one. What stands in backquotes, paths, keys and commands belong to no language.
package enum ForeignWords {
    /// The first such words; nil where there are none.
    package static func first(in text: String, of language: MessageLanguage) -> String? {
        let told = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .map { $0.offset.isMultiple(of: 2) ? String($0.element) : "`" }.joined()
            .replacing(/shikiri [^ 、。]+( [^ 、。]+)?/, with: "`")
        switch language {
        case .ja: return told.firstMatch(of: /[A-Za-z]?[a-z']{1,}( [a-z']+){2,}/).map { String($0.output.0) }
        case .en: return ["。", "です", "ます", "ません"].first { told.contains($0) }
        }
    }

    /// What is wrong with the languages of a message: a text that isn't in its own, or has words of the other.
    package static func faults(in message: Message) -> [String] {
        var faults = MessageLanguage.allCases.compactMap { first(in: message.whole[$0], of: $0) }
        for phrase in [message.text, message.help].compactMap({ $0 }) where !isJapanese(phrase.ja) {
            faults.append(phrase.ja)
        }
        return faults
    }

    /// Whether a text has any Japanese in it.
    package static func isJapanese(_ text: String) -> Bool {
        text.unicodeScalars.contains { (0x3040...0x30FF).contains($0.value) || (0x4E00...0x9FFF).contains($0.value) }
    }
}
