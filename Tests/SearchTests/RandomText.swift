@testable import ShikiriSearch

/// The same sequence of numbers for the same seed, on every machine.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        return mixed ^ mixed >> 31
    }
}

/// Texts of few, awkward characters, so that grams collide, repeat and cross every border there is.
struct RandomText {
    private var generator: SeededGenerator

    private static let pieces = [
        "競", "争", "情", "報", "情報", "託送", "の", "は", "が", "ハ", "ﾊ", "ﾞ", "ﾟ", "か\u{3099}", "ー", "ｶﾞ", "パス", "、", "。",
        "「", "」", "\"", "\\", "'", "<", "&", "a", "b", "ab", "abc", "ＡＢ", "Zz", "1", "23", "４", "①", "⑩", "é",
        "e\u{301}",
        " ", "\u{3000}", "\n", "  ", "𠮷", "😀", "\u{ad}", "—", "ß", "\u{1}",
    ]

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &generator)
    }

    mutating func text(length: Int) -> String {
        (0..<length).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
    }

    /// Pages with some sections each.
    mutating func entries(pages: Int) -> [SearchEntry] {
        (0..<pages).flatMap { page in
            let title = text(length: number(1...4))
            let kind = SearchKind.allCases.randomElement(using: &generator) ?? .page
            let language = number(0...4) == 0 ? "en" : "ja"
            let date = number(0...1) == 0 ? "" : "20\(number(10...24))-0\(number(1...9))-15"
            return (0...number(0...4)).map { section in
                SearchEntry(
                    url: "pages/\(page)/index.html" + (section == 0 ? "" : "#s\(section)"), title: title,
                    heading: section == 0 ? "" : "\(text(length: number(0...3)))節", kind: kind, language: language,
                    date: date, text: text(length: number(0...40)))
            }
        }
    }

    /// Pieces of what the entries say, some of them changed, in the spelling of the authors.
    mutating func queries(for entries: [SearchEntry], count: Int) -> [String] {
        (0..<count).map { _ in
            let terms = (1...number(1...3)).map { _ in
                guard number(0...9) > 0, let entry = entries.randomElement(using: &generator) else {
                    return text(length: number(1...2))
                }
                let field = Array([entry.title, entry.heading, entry.text][number(0...2)].unicodeScalars)
                let start = number(0...field.count)
                var piece = String.UnicodeScalarView()
                piece.append(contentsOf: field[start..<min(field.count, start + number(1...6))])
                return String(piece)
            }
            return terms.joined(separator: "\u{3000}")
        }
    }
}
