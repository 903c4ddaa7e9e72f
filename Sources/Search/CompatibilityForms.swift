internal import Foundation

/// What each character is folded to that isn't folded to itself: Unicode's compatibility decomposition, then the rules
/// of the product.
enum CompatibilityForms {
    /// Each such code point, and the units that it becomes.
    static let all: [(scalar: UInt32, units: [UInt16])] = {
        var all: [(scalar: UInt32, units: [UInt16])] = []
        var form: [Unicode.Scalar] = []
        for start in stride(from: 0, to: candidates.count, by: stretch) {
            let some = candidates[start..<min(start + stretch, candidates.count)]
            var forms = decomposed(some).unicodeScalars.makeIterator()
            for scalar in some {
                form.removeAll(keepingCapacity: true)
                while let next = forms.next(), next != mark { form.append(next) }
                // Nearly all: no array is made of them.
                if form.count == 1, form[0] == scalar, isItself(scalar) { continue }
                let units = folded(scalar, form)
                if units != Array(String(scalar).utf16) { all.append((scalar.value, units)) }
            }
        }
        return all
    }()

    /// Stands between characters in a text that is decomposed.
    private static let mark: Unicode.Scalar = "\u{1}"
    /// How many characters are decomposed at once: a text is decomposed faster than its characters one by one, and grows
    /// in place, so that a long one is moved again and again.
    private static let stretch = 1024

    /// The characters that may have a form of their own; no ideograph of the large blocks has one.
    private static let candidates: [Unicode.Scalar] = {
        let large: [ClosedRange<UInt32>] = [0x3400...0x4dbf, 0x4e00...0x9fff, FoldingRules.hangul, 0xe000...0xf8ff]
        let small = (0...UInt32(0x1ffff)).filter { code in !large.contains { $0.contains(code) } }
        let further = Array(0x2f800...UInt32(0x2fa1f)) + Array(0xe0000...UInt32(0xe01ef))
        return (small + further).compactMap(Unicode.Scalar.init) + replaced.keys.filter { $0.value >= 0x3400 }
    }()

    /// The decomposition of each of some characters, each with the mark behind it.
    private static func decomposed(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        for scalar in scalars {
            text.append(scalar == mark ? "\u{2}" : scalar)
            text.append(mark)
        }
        return String(text).decomposedStringWithCompatibilityMapping
    }

    /// Whether no rule of the product changes a character that Unicode's decomposition leaves alone.
    private static func isItself(_ scalar: Unicode.Scalar) -> Bool {
        let code = scalar.value
        return replaced[scalar] == nil && !scalar.properties.changesWhenLowercased && !isKatakana(code)
            && !holds(FoldingRules.blanks, code) && !holds(FoldingRules.invisible, code)
    }

    /// Whether a katakana has a hiragana.
    private static func isKatakana(_ code: UInt32) -> Bool {
        (0x30a1...0x30f6).contains(code) || (0x30fd...0x30fe).contains(code)
    }

    private static func folded(_ scalar: Unicode.Scalar, _ decomposed: [Unicode.Scalar]) -> [UInt16] {
        let start = replaced[scalar].map { Array($0) } ?? decomposed
        let small = start.flatMap { Array($0.properties.lowercaseMapping.unicodeScalars) }
        return joined(small.flatMap { replaced[$0].map { Array($0) } ?? [$0] }.flatMap(unit))
    }

    /// A character without case as the units that stand for it.
    private static func unit(_ scalar: Unicode.Scalar) -> [UInt16] {
        let code = scalar.value
        if holds(FoldingRules.blanks, code) { return [TextFolding.blank] }
        if holds(FoldingRules.invisible, code) { return [] }
        return isKatakana(code) ? [UInt16(code - 0x60)] : Array(String(scalar).utf16)
    }

    /// Units with the voiced marks inside them joined to their kana.
    private static func joined(_ units: [UInt16]) -> [UInt16] {
        units.reduce(into: []) { joined, unit in
            if let last = joined.last, let kana = marked[Pair(last, unit)] {
                joined[joined.count - 1] = kana
            } else {
                joined.append(unit)
            }
        }
    }

    private struct Pair: Hashable {
        let first: UInt16
        let second: UInt16

        init(_ first: UInt16, _ second: UInt16) {
            self.first = first
            self.second = second
        }
    }

    /// What a kana and a mark behind it are together.
    private static let marked: [Pair: UInt16] = {
        var marked: [Pair: UInt16] = [:]
        for (pairs, mark) in [(FoldingRules.voiced, UInt16(0x3099)), (FoldingRules.semivoiced, 0x309a)] {
            let units = Array(pairs.utf16)
            for place in stride(from: 0, to: units.count, by: 2) { marked[Pair(units[place], mark)] = units[place + 1] }
        }
        return marked
    }()

    /// The characters that become others than Unicode makes of them.
    private static let replaced: [Unicode.Scalar: Substring.UnicodeScalarView] = {
        var replaced: [Unicode.Scalar: Substring.UnicodeScalarView] = [:]
        for word in FoldingRules.variants.unicodeScalars.split(separator: " ") {
            for scalar in word.dropFirst() { replaced[scalar] = word.prefix(1) }
        }
        for word in FoldingRules.expansions.unicodeScalars.split(separator: " ") {
            if let scalar = word.first { replaced[scalar] = word.dropFirst() }
        }
        return replaced
    }()

    private static func holds(_ runs: [UInt32], _ code: UInt32) -> Bool {
        stride(from: 0, to: runs.count, by: 2).contains { runs[$0] <= code && code <= runs[$0 + 1] }
    }
}
