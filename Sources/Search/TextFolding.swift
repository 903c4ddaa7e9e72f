/// Folds text by ``FoldingRules`` into the code units that are indexed.
struct TextFolding: Sendable {
    static let standard = TextFolding()

    static let blank: UInt16 = 0x20
    private static let voicedMark: UInt16 = 0x3099
    private static let semivoicedMark: UInt16 = 0x309a
    /// Stands in the table for a unit that is looked up among the expansions; never itself the result of a rule.
    private static let expands: UInt16 = 0xffff

    /// What each code point below U+10000 is folded to.
    private let table: [UInt16]
    /// The code points that are folded to none or to several units, and those above U+FFFF that are folded at all.
    private let expansions: [UInt32: [UInt16]]
    private let voiced = Self.pairs(FoldingRules.voiced)
    private let semivoiced = Self.pairs(FoldingRules.semivoiced)

    private init() {
        var table = Array(0...UInt16.max)
        var expansions: [UInt32: [UInt16]] = [:]
        for (scalar, units) in CompatibilityForms.all {
            if units.count == 1, scalar < 0x10000 {
                table[Int(scalar)] = units[0]
            } else {
                expansions[scalar] = units
                if scalar < 0x10000 { table[Int(scalar)] = Self.expands }
            }
        }
        self.table = table
        self.expansions = expansions
    }

    private static func pairs(_ text: String) -> [UInt16: UInt16] {
        let units = Array(text.utf16)
        return stride(from: 0, to: units.count, by: 2).reduce(into: [:]) { $0[units[$1]] = units[$1 + 1] }
    }

    /// Appends the folded units of a text. Blanks at its start and end are left out, and runs of blanks are one.
    func fold(_ text: String, into units: inout [UInt16]) {
        var text = text
        let start = units.count
        text.withUTF8 { bytes in
            var place = 0
            while place < bytes.count { append(Self.scalar(in: bytes, at: &place), to: &units, from: start) }
        }
        if units.count > start, units[units.count - 1] == Self.blank { units.removeLast() }
    }

    /// The folded units of a text, and the characters that each of them begins with.
    func foldWithSources(_ text: String) -> (units: [UInt16], sources: [Unicode.Scalar]) {
        var units: [UInt16] = []
        var sources: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            append(scalar.value, to: &units, from: 0)
            while sources.count < units.count { sources.append(scalar) }
        }
        if units.last == Self.blank {
            units.removeLast()
            sources.removeLast()
        }
        return (units, sources)
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
    private func append(_ scalar: UInt32, to units: inout [UInt16], from start: Int) {
        if scalar < 0x10000 {
            let folded = table[Int(scalar)]
            if folded != Self.expands { return appendFolded(folded, to: &units, from: start) }
        }
        appendExpanded(scalar, to: &units, from: start)
    }

    private func appendExpanded(_ scalar: UInt32, to units: inout [UInt16], from start: Int) {
        if let expansion = expansions[scalar] {
            for unit in expansion { appendFolded(unit, to: &units, from: start) }
        } else {
            let rest = scalar - 0x10000
            units.append(UInt16(0xd800 + rest >> 10))
            units.append(UInt16(0xdc00 + rest & 0x3ff))
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
