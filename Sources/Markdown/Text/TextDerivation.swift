/// A text kept as what it adds to another, of which most of it is made in the same order: a page's HTML says the words of its
/// Markdown, and what it adds to them is a small part of it.
///
/// Whatever the two texts are, what is given back is the text byte for byte; only how little is kept depends on them.
package struct TextDerivation: Sendable {
    /// Turn by turn: how many bytes are added, these bytes, how many bytes of the source are passed over, and how many
    /// are taken from there; all numbers with seven bits a byte, the lowest first.
    private let turns: [UInt8]
    /// How many bytes the text has.
    private let count: Int

    /// How much of the source has to be the same for taking it: as much as one comparison tells.
    private static let least = MemoryLayout<UInt64>.size
    /// How far ahead in the source the text is looked for.
    private static let reach = 256

    /// How many bytes are kept.
    package var size: Int { turns.count }

    /// Finds what a text adds to its source.
    package init(_ text: [UInt8], from source: ArraySlice<UInt8>) {
        count = text.count
        turns = text.withUnsafeBytes { text in
            source.withUnsafeBytes { source in Self.turns(text, from: source) }
        }
    }

    /// The text, from the same source.
    package func text(from source: ArraySlice<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(count)
        var (place, taken) = (0, source.startIndex)
        while place < turns.count {
            let added = number(at: &place)
            text += turns[place..<place + added]
            place += added
            taken += number(at: &place)
            let same = number(at: &place)
            text += source[taken..<taken + same]
            taken += same
        }
        return text
    }

    private func number(at place: inout Int) -> Int {
        var (number, shift) = (0, 0)
        while true {
            let byte = turns[place]
            place += 1
            number |= Int(byte & 0x7F) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
    }

    private static func turns(_ text: UnsafeRawBufferPointer, from source: UnsafeRawBufferPointer) -> [UInt8] {
        var turns: [UInt8] = []
        // What comes before `written` is in the turns, as is what they take of the source before `taken`.
        var (place, written, taken) = (0, 0, 0)
        func end(adding added: Range<Int>, passing passed: Int, taking same: Int) {
            append(added.count, to: &turns)
            turns += text[added]
            append(passed, to: &turns)
            append(same, to: &turns)
        }
        while place < text.count {
            guard let found = find(text, place, in: source, from: taken) else {
                place = next(in: text, after: place)
                continue
            }
            let same = length(text, place, source, found)
            end(adding: written..<place, passing: found - taken, taking: same)
            place += same
            (written, taken) = (place, found + same)
        }
        if written < text.count { end(adding: written..<text.count, passing: 0, taking: 0) }
        // Many are kept: a copy leaves the room for growing behind.
        return Array(turns[...])
    }

    /// Where the text from a place on stands in the source, not far behind another place.
    private static func find(
        _ text: UnsafeRawBufferPointer, _ place: Int, in source: UnsafeRawBufferPointer, from start: Int
    ) -> Int? {
        guard place + least <= text.count else { return nil }
        let wanted = text.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        var place = start
        while place + least <= min(source.count, start + reach) {
            if source.loadUnaligned(fromByteOffset: place, as: UInt64.self) == wanted { return place }
            place += 1
        }
        return nil
    }

    /// How many bytes are the same from two places on.
    private static func length(
        _ text: UnsafeRawBufferPointer, _ place: Int, _ source: UnsafeRawBufferPointer, _ start: Int
    ) -> Int {
        let most = min(text.count - place, source.count - start)
        var length = 0
        while length < most, text[place + length] == source[start + length] { length += 1 }
        return length
    }

    /// Where words of the source may begin again: behind a tag or a reference.
    private static func next(in text: UnsafeRawBufferPointer, after place: Int) -> Int {
        var place = place
        while place < text.count {
            let byte = text[place]
            place += 1
            if byte == UInt8(ascii: ">") || byte == UInt8(ascii: ";") { break }
        }
        return place
    }

    private static func append(_ number: Int, to bytes: inout [UInt8]) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }
}
