/// What differs between two readings of a paragraph, word by word.
///
/// Japanese has no spaces, so its words are runs of one kind of characters: 漢字, ひらがな, カタカナ, letters or digits. Of two runs of
/// kanji in each other's place only what differs is marked (人事交流制限業務, 人事交流業務); numbers and words of letters are marked
/// whole.
package struct WordChanges: Equatable, Sendable {
    /// A part of a reading.
    package struct Part: Equatable, Sendable {
        /// What it says.
        package let text: String
        /// Whether the other reading doesn't say it here.
        package let isChanged: Bool

        /// Takes a part.
        package init(_ text: String, isChanged: Bool) {
            self.text = text
            self.isChanged = isChanged
        }
    }

    /// The older reading; its parts are the whole text.
    package let old: [Part]
    /// The newer reading; its parts are the whole text.
    package let new: [Part]

    /// Beyond this many comparisons of words the readings are marked as a whole.
    private static let mostComparisons = 4_000_000

    /// Compares two readings.
    package init(from old: String, to new: String) {
        let (before, after) = (Word.all(in: old), Word.all(in: new))
        guard before.count * after.count <= Self.mostComparisons else {
            self.old = [Part(old, isChanged: true)]
            self.new = [Part(new, isChanged: true)]
            return
        }
        var marks = Marks()
        var (left, right) = (0, 0)
        for match in Self.matches(before, after) + [(before.count, after.count)] {
            marks.add(Array(before[left..<match.0]), Array(after[right..<match.1]))
            if match.0 < before.count { marks.addCommon(before[match.0].text) }
            (left, right) = (match.0 + 1, match.1 + 1)
        }
        self.old = marks.old
        self.new = marks.new
    }

    /// The places of a longest common run of words.
    private static func matches(_ before: [Word], _ after: [Word]) -> [(Int, Int)] {
        let width = after.count + 1
        var longest = [Int32](repeating: 0, count: (before.count + 1) * width)
        for row in before.indices.reversed() {
            for column in after.indices.reversed() {
                longest[row * width + column] =
                    before[row] == after[column]
                    ? longest[(row + 1) * width + column + 1] + before[row].weight
                    : max(longest[(row + 1) * width + column], longest[row * width + column + 1])
            }
        }
        var matches: [(Int, Int)] = []
        var (row, column) = (0, 0)
        while row < before.count, column < after.count {
            if before[row] == after[column] {
                matches.append((row, column))
                row += 1
                column += 1
            } else if longest[(row + 1) * width + column] >= longest[row * width + column + 1] {
                row += 1
            } else {
                column += 1
            }
        }
        return matches
    }
}

/// A run of one kind of characters.
struct Word: Equatable {
    /// Kinds of characters that make words.
    enum Kind { case kanji, hiragana, katakana, letters, digits, space, sign }

    let text: String
    let kind: Kind

    static func == (left: Word, right: Word) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

    /// How much it counts that a word stands in both readings: signs and particles alone hold no text together.
    var weight: Int32 {
        switch kind {
        case .kanji, .katakana, .letters, .digits: 3
        case .hiragana: text.unicodeScalars.count > 1 ? 2 : 1
        case .space, .sign: 1
        }
    }

    static func all(in text: String) -> [Word] {
        var words: [Word] = []
        var (run, kind) = ("", Kind.sign)
        for character in text {
            let next = self.kind(of: character, after: kind)
            if next != kind || next == .sign, !run.isEmpty {
                words.append(Word(text: run, kind: kind))
                run = ""
            }
            run.append(character)
            kind = next
        }
        if !run.isEmpty { words.append(Word(text: run, kind: kind)) }
        return words
    }

    private static func kind(of character: Character, after previous: Kind) -> Kind {
        guard let scalar = character.unicodeScalars.first else { return .sign }
        switch scalar.value {
        case 0x3005, 0x3007, 0x303B, 0x30F5...0x30F6, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
            0x20000...0x323AF:
            return .kanji
        case 0x3041...0x309F: return .hiragana
        case 0x30A1...0x30FA, 0x30FC...0x30FF, 0xFF66...0xFF9F: return .katakana
        default: break
        }
        if character.isWhitespace { return .space }
        if character.isNumber { return .digits }
        if previous == .digits, character == "." || character == "," { return .digits }
        return character.isLetter ? .letters : .sign
    }
}

/// Both readings while they are put together.
private struct Marks {
    var old: [WordChanges.Part] = []
    var new: [WordChanges.Part] = []

    mutating func addCommon(_ text: String) {
        Self.add(text, false, to: &old)
        Self.add(text, false, to: &new)
    }

    /// Adds words that stand in each other's place.
    mutating func add(_ before: [Word], _ after: [Word]) {
        let (left, right) = (before.map(\.text).joined(), after.map(\.text).joined())
        guard before.count == 1, after.count == 1, before[0].kind == .kanji, after[0].kind == .kanji else {
            Self.add(left, true, to: &old)
            return Self.add(right, true, to: &new)
        }
        let start = zip(left, right).prefix { $0 == $1 }.count
        let end = zip(left.dropFirst(start).reversed(), right.dropFirst(start).reversed()).prefix { $0 == $1 }.count
        addCommon(String(left.prefix(start)))
        Self.add(String(left.dropFirst(start).dropLast(end)), true, to: &old)
        Self.add(String(right.dropFirst(start).dropLast(end)), true, to: &new)
        addCommon(String(left.suffix(end)))
    }

    private static func add(_ text: String, _ isChanged: Bool, to parts: inout [WordChanges.Part]) {
        guard !text.isEmpty else { return }
        guard let last = parts.last, last.isChanged == isChanged else {
            return parts.append(WordChanges.Part(text, isChanged: isChanged))
        }
        parts[parts.count - 1] = WordChanges.Part(last.text + text, isChanged: isChanged)
    }
}
