import ShikiriComparison
import Testing

/// Random numbers that are the same on every run.
private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 31)
    }
}

@Suite("Paragraphs beside each other")
struct BlockPairingTests {
    private static let sentences = [
        "クーリング期間は原則一年とします。", "誓約書を提出し、貸与品を返却します。", "発令の日ではなく、業務を離れた日から数えます。", "例外は担当役員が承認します。",
        "情報システムの権限は異動の日に外します。", "相談窓口に連絡してください。", "短い。", "短い。",
    ]

    private static func text(_ dice: inout Dice) -> [TextBlock] {
        (0..<Int.random(in: 0...14, using: &dice)).map { _ in
            let kind: TextBlock.Kind =
                [.heading, .paragraph, .paragraph, .item, .row, .term].randomElement(using: &dice) ?? .item
            let text = sentences.randomElement(using: &dice) ?? ""
            let key = kind == .row || kind == .term ? ["甲", "乙", "丙"].randomElement(using: &dice) : nil
            return TextBlock(kind, text, key: key)
        }
    }

    /// An edit of a text as authors make them: paragraphs go, come, change a word, or change places.
    private static func edited(_ text: [TextBlock], _ dice: inout Dice) -> [TextBlock] {
        var text = text
        for _ in 0..<Int.random(in: 0...4, using: &dice) where !text.isEmpty {
            let place = text.indices.randomElement(using: &dice) ?? 0
            switch Int.random(in: 0...3, using: &dice) {
            case 0: text.remove(at: place)
            case 1: text.insert(TextBlock(.paragraph, sentences.randomElement(using: &dice) ?? ""), at: place)
            case 2:
                let old = text[place]
                text[place] = TextBlock(old.kind, old.text + "ただし書き。", key: old.key)
            default: text.swapAt(place, text.indices.randomElement(using: &dice) ?? 0)
            }
        }
        return text
    }

    @Test("every paragraph of either text stands in exactly one pair, in the order of its text", arguments: 1...400)
    func complete(seed: UInt64) {
        var dice = Dice(state: seed)
        let old = Self.text(&dice)
        let new = Bool.random(using: &dice) ? Self.edited(old, &dice) : Self.text(&dice)
        let pairs = BlockPairing.pairs(old, new)
        #expect(pairs.compactMap(\.old) == Array(old.indices))
        #expect(pairs.compactMap(\.new) == Array(new.indices))
        #expect(pairs.allSatisfy { $0.old != nil || $0.new != nil })
        for pair in pairs {
            guard let before = pair.old.map({ old[$0] }), let after = pair.new.map({ new[$0] }) else { continue }
            if before.kind == .term || after.kind == .term {
                #expect(before.kind == after.kind && before.key == after.key, "another term")
            }
        }
    }

    @Test(
        "so it is of long texts, which are cut at what stands unchanged", arguments: [(700, 3), (900, 400), (0, 700)])
    func long(count: Int, edits: Int) {
        var dice = Dice(state: UInt64(count))
        let old = (0..<count).map { TextBlock(.paragraph, "第\($0)段落は、\($0 * 7)番目の規則について述べます。") }
        var new = old
        for _ in 0..<edits {
            let place = Int.random(in: 0...new.count, using: &dice)
            if place < new.count, Bool.random(using: &dice) {
                new.remove(at: place)
            } else {
                new.insert(TextBlock(.paragraph, "新しい段落\(place)です。"), at: place)
            }
        }
        let pairs = BlockPairing.pairs(old, new)
        #expect(pairs.compactMap(\.old) == Array(old.indices) && pairs.compactMap(\.new) == Array(new.indices))
        if edits == 3 { #expect(pairs.count { $0.old == nil || $0.new == nil } <= 4) }
    }

    @Test("a text beside itself reads alike", arguments: 1...50)
    func same(seed: UInt64) {
        var dice = Dice(state: seed)
        let text = Self.text(&dice)
        #expect(TextComparison(text, text).isUnchanged)
    }

    /// The older text, the newer one, and which paragraphs stand beside each other, `-` where none does.
    struct Example: CustomTestStringConvertible {
        let testDescription: String
        let old: [TextBlock]
        let new: [TextBlock]
        let pairs: String
    }

    private static func p(_ text: String) -> TextBlock { TextBlock(.paragraph, text) }

    static let paired = [
        Example(
            testDescription: "a changed word", old: [p("期間は原則一年とします。"), p("例外があります。")],
            new: [p("期間は原則二年とします。"), p("例外があります。")], pairs: "0:0 1:1"),
        Example(
            testDescription: "a paragraph that came between two that changed",
            old: [p("期間は原則一年とします。"), p("誓約書を事務局に提出します。")],
            new: [p("期間は原則二年とします。"), p("返却する物を確かめます。"), p("誓約書を行為規制推進室に提出します。")],
            pairs: "0:0 -:1 1:2"),
        Example(
            testDescription: "a paragraph with nothing in common",
            old: [p("発令の日から数えます。")], new: [p("窓口は本社にあります。")], pairs: "0:- -:0"),
        Example(
            testDescription: "a heading is never beside running text",
            old: [TextBlock(.heading, "クーリング期間の数え方")], new: [p("クーリング期間の数え方。")], pairs: "0:- -:0"),
        Example(
            testDescription: "a term is beside the term of its name, however it reads",
            old: [TextBlock(.term, "可", key: "常時 × 直接"), TextBlock(.term, "要相談", key: "例外 × 直接")],
            new: [TextBlock(.term, "不可 クーリング期間1年", key: "常時 × 直接"), TextBlock(.term, "要相談", key: "例外 × 直接")],
            pairs: "0:0 1:1"),
        Example(
            testDescription: "a row of a table is beside the row that begins alike",
            old: [TextBlock(.row, "取締役｜三年", key: "取締役"), TextBlock(.row, "支社長｜二年", key: "支社長")],
            new: [TextBlock(.row, "支社長｜四年", key: "支社長")], pairs: "0:- 1:0"),
    ]

    @Test("what became of a paragraph is told by what it says", arguments: paired)
    func told(_ example: Example) {
        let pairs = BlockPairing.pairs(example.old, example.new).map { pair in
            "\(pair.old.map(String.init) ?? "-"):\(pair.new.map(String.init) ?? "-")"
        }
        #expect(pairs.joined(separator: " ") == example.pairs)
    }
}
