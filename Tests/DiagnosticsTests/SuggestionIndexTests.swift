import ShikiriBasics
import ShikiriDiagnostics
import Testing

@Suite("The index of suggestions")
struct SuggestionIndexTests {
    @Test("finds what comparing every word finds", arguments: 0..<300)
    func naive(_ seed: Int) {
        var random = Steps(seed: seed)
        let words = (0..<random.next(below: 60)).map { _ in random.word(longest: 9) }
        let index = SuggestionIndex(words)
        for _ in 0..<10 {
            let written = random.word(longest: 9)
            #expect(index.nearest(to: written) == Naive.nearest(to: written, among: words), "\(written) in \(words)")
        }
    }

    @Test(
        "finds a page among thousands by two slips",
        arguments: [
            ("guidance/handbook/people/page-00417-polcy.md", "guidance/handbook/people/page-00417-policy.md"),
            ("guidance/handbok/people/page-03999-policy.m", "guidance/handbook/people/page-03999-policy.md"),
            ("guidance/handbook/poeple/page-0120-policy.md", "guidance/handbook/people/page-00120-policy.md"),
        ])
    func thousands(_ written: String, _ meant: String) {
        #expect(Self.thousands.nearest(to: written) == meant)
    }

    @Test("says nothing of what is far from all words, and lists words only where they are few")
    func far() {
        #expect(Self.thousands.nearest(to: "news/2027-04-01.md") == nil)
        #expect(Self.thousands.help(for: "news/2027-04-01.md") == nil)
        #expect(SuggestionIndex(["b", "a"]).help(for: "zzz")?.en == "known here: `a`, `b`")
        #expect(Self.thousands.nearest(to: String(repeating: "guidance/", count: 100)) == nil)
    }

    @Test("keeps the words that were asked for first")
    func lazy() {
        let suggestions = LazySuggestions()
        #expect(!suggestions.isMade)
        #expect(suggestions.index { ["title"] }.nearest(to: "titel") == "title")
        #expect(suggestions.isMade)
        #expect(suggestions.index { ["other"] }.nearest(to: "titel") == "title")
    }

    private static let thousands = SuggestionIndex(
        (0..<4_000).map { number in
            let digits = String(number)
            let padded = String(repeating: "0", count: 5 - digits.count) + digits
            return "guidance/handbook/people/page-\(padded)-policy.md"
        })
}

/// The distance to every word, computed in full.
private enum Naive {
    static func nearest(to written: String, among words: [String]) -> String? {
        let wanted = Array(written.lowercased())
        let limit = max(1, wanted.count / 3)
        let near = words.map { (distance(wanted, Array($0.lowercased())), $0) }.filter { $0.0 <= limit }
        return near.min { $0 < $1 }?.1
    }

    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var rows = [[Int]](repeating: Array(0...right.count), count: left.count + 1)
        for row in rows.indices { rows[row][0] = row }
        for row in left.indices {
            for column in right.indices {
                var cell = min(rows[row][column + 1], rows[row + 1][column]) + 1
                cell = min(cell, rows[row][column] + (left[row] == right[column] ? 0 : 1))
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cell = min(cell, rows[row - 1][column - 1] + 1)
                }
                rows[row + 1][column + 1] = cell
            }
        }
        return rows[left.count][right.count]
    }
}

/// Words by chance, the same for the same seed.
private struct Steps {
    private var state: UInt64

    init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next(below limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
    }

    mutating func word(longest: Int) -> String {
        let letters = Array("abcABé給電")
        return String((0..<next(below: longest + 1)).map { _ in letters[next(below: letters.count)] })
    }
}
