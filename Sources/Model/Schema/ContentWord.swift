/// The words that a key allows, each with what it means. A word that is no case of the type can't be written.
package protocol ContentWord: RawRepresentable, CaseIterable, Sendable where RawValue == String {
    /// What the word says.
    var meaning: Meaning { get }
    /// Further words that say the same, such as those of a Japanese personnel system. Where a type has some, width and
    /// case don't matter.
    var otherWords: [String] { get }
}

extension ContentWord {
    /// Most words have no other form.
    package var otherWords: [String] { [] }

    /// The word that a text is; nil where it is none.
    static func named(_ text: String) -> Self? {
        if let word = Self(rawValue: text) { return word }
        guard allCases.contains(where: { !$0.otherWords.isEmpty }) else { return nil }
        let folded = IdentifierFolding.narrowed(text).trimmed.lowercased()
        return allCases.first { $0.rawValue == folded || $0.otherWords.contains(folded) }
    }

    /// All words with their meanings, as a reference shows them.
    static var outline: [WordOutline] {
        allCases.map { WordOutline(word: $0.rawValue, otherWords: $0.otherWords, meaning: $0.meaning) }
    }
}

/// A word that a key allows, as a reference shows it.
package struct WordOutline: Sendable {
    /// The word as it is written.
    package let word: String
    /// Further words that say the same.
    package let otherWords: [String]
    /// What it says.
    package let meaning: Meaning
}
