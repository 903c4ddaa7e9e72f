/// Folds text by ``FoldingRules`` into the code units that are indexed.
struct TextFolding: Sendable {
    static let standard = TextFolding()

    static let blank: UInt16 = 0x20
    private static let voicedMark: UInt16 = 0x3099
    private static let semivoicedMark: UInt16 = 0x309a
    /// Stands in the table for a unit that is looked up among the expansions; never itself the result of a rule.
    private static let expands: UInt16 = 0xffff

    /// What each code unit is folded to.
    private var table: [UInt16]
    /// The units that are folded to none or to several.
    private var expansions: [UInt16: [UInt16]] = [:]
    private var voiced: [UInt16: UInt16]
    private var semivoiced: [UInt16: UInt16]

    /// Appends the folded units of a text. Blanks at its start and end are left out, and runs of blanks are one.
    func fold(_ text: String, into units: inout [UInt16]) {
        var text = text
        let start = units.count
        text.withUTF8 { bytes in
            var place = 0
            while place < bytes.count {
                let scalar = Self.scalar(in: bytes, at: &place)
                if scalar < 0x10000 {
                    append(UInt16(truncatingIfNeeded: scalar), to: &units, from: start)
                } else {
                    let rest = scalar - 0x10000
                    append(UInt16(0xd800 + rest >> 10), to: &units, from: start)
                    append(UInt16(0xdc00 + rest & 0x3ff), to: &units, from: start)
                }
            }
        }
        if units.count > start, units[units.count - 1] == Self.blank { units.removeLast() }
    }

    /// The scalar at a place, and the place after it. A string holds only whole sequences, so none is cut off.
    @inline(__always)
    private static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at place: inout Int) -> UInt32 {
        let lead = UInt32(bytes[place])
        if lead < 0x80 {
            place += 1
            return lead
        }
        let second = UInt32(bytes[place + 1] & 0x3f)
        if lead < 0xe0 {
            place += 2
            return (lead & 0x1f) << 6 | second
        }
        let third = UInt32(bytes[place + 2] & 0x3f)
        if lead < 0xf0 {
            place += 3
            return (lead & 0xf) << 12 | second << 6 | third
        }
        place += 4
        return (lead & 7) << 18 | second << 12 | third << 6 | UInt32(bytes[place - 1] & 0x3f)
    }

    @inline(__always)
    private func append(_ unit: UInt16, to units: inout [UInt16], from start: Int) {
        let folded = table[Int(unit)]
        if folded == Self.expands {
            for unit in expansions[unit] ?? [] { appendFolded(unit, to: &units, from: start) }
        } else {
            appendFolded(folded, to: &units, from: start)
        }
    }

    @inline(__always)
    private func appendFolded(_ unit: UInt16, to units: inout [UInt16], from start: Int) {
        if unit == Self.blank {
            if units.count > start, units[units.count - 1] != Self.blank { units.append(unit) }
        } else if unit == Self.voicedMark || unit == Self.semivoicedMark {
            appendMark(unit, to: &units, from: start)
        } else {
            units.append(unit)
        }
    }

    private func appendMark(_ mark: UInt16, to units: inout [UInt16], from start: Int) {
        let joined = mark == Self.voicedMark ? voiced : semivoiced
        if units.count > start, let kana = joined[units[units.count - 1]] {
            units[units.count - 1] = kana
        } else {
            units.append(mark)
        }
    }
}

extension TextFolding {
    private init() {
        table = Array(0...UInt16.max)
        voiced = Self.pairs(FoldingRules.voiced)
        semivoiced = Self.pairs(FoldingRules.semivoiced)
        let runs = Array(FoldingRules.runs.utf16)
        for start in stride(from: 0, to: runs.count, by: 3) {
            for unit in runs[start]...runs[start + 1] {
                table[Int(unit)] = runs[start + 2] + (unit - runs[start])
            }
        }
        for (offset, unit) in FoldingRules.halfwidth.utf16.enumerated() {
            table[0xff61 + offset] = unit
        }
        for word in FoldingRules.variants.utf16.split(separator: Self.blank) {
            for unit in word.dropFirst() { table[Int(unit)] = word[word.startIndex] }
        }
        for word in FoldingRules.expansions.utf16.split(separator: Self.blank) {
            expand(word[word.startIndex], to: Array(word.dropFirst()))
        }
        for unit in Self.units(of: FoldingRules.blanks) { table[Int(unit)] = Self.blank }
        for unit in Self.units(of: FoldingRules.invisible) { expand(unit, to: []) }
    }

    private mutating func expand(_ unit: UInt16, to units: [UInt16]) {
        table[Int(unit)] = Self.expands
        expansions[unit] = units
    }

    private static func pairs(_ text: String) -> [UInt16: UInt16] {
        let units = Array(text.utf16)
        return stride(from: 0, to: units.count, by: 2).reduce(into: [:]) { $0[units[$1]] = units[$1 + 1] }
    }

    private static func units(of runs: [UInt16]) -> [UInt16] {
        stride(from: 0, to: runs.count, by: 2).flatMap { runs[$0]...runs[$0 + 1] }
    }
}
