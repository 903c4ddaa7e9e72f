import CMark

/// A read-only look at a string that lives inside libcmark's tree.
///
/// Invariant: the bytes stay where they are for as long as the view is used. A view is therefore never stored in a
/// result, never outlives the ``SyntaxTree`` that it was taken from, and is taken anew after the node's literal
/// was set. Every subscript is checked against `count`.
struct ByteView {
    /// The bytes. Empty views may have no address.
    let buffer: UnsafeBufferPointer<UInt8>

    /// A view of a string of libcmark's, which ends with a NUL. A missing string counts as empty.
    init(_ string: UnsafePointer<CChar>?) {
        guard let string else {
            buffer = UnsafeBufferPointer(start: nil, count: 0)
            return
        }
        let bytes = UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self)
        buffer = UnsafeBufferPointer(start: bytes, count: strlen(string))
    }

    private init(_ buffer: UnsafeBufferPointer<UInt8>) {
        self.buffer = buffer
    }

    var count: Int { buffer.count }

    var isEmpty: Bool { buffer.isEmpty }

    subscript(index: Int) -> UInt8 {
        precondition(buffer.indices.contains(index), "An index outside a string of the tree")
        return buffer[index]
    }

    /// The part of the view in `range`, which must lie inside it.
    subscript(range: Range<Int>) -> ByteView {
        precondition(range.lowerBound >= 0 && range.upperBound <= count, "A range outside a string of the tree")
        return ByteView(UnsafeBufferPointer(rebasing: buffer[range]))
    }

    /// The place of the first `byte` at or after `start`.
    func firstIndex(of byte: UInt8, from start: Int = 0) -> Int? {
        guard start >= 0, start < count, let base = buffer.baseAddress,
            let found = memchr(base + start, Int32(byte), count - start)
        else { return nil }
        return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
    }

    /// The first character that isn't a sentinel.
    var firstScalar: Unicode.Scalar? {
        let start = buffer.starts(with: Sentinel.bytes) ? Sentinel.bytes.count : 0
        return Unicode.Scalar(decoding: buffer[start...].prefix(4))
    }

    /// Whether the view begins with the ASCII or UTF-8 text of `literal`.
    func starts(with literal: StaticString) -> Bool {
        literal.withUTF8Buffer { prefix in
            count >= prefix.count && zip(buffer, prefix).allSatisfy { $0 == $1 }
        }
    }

    /// The bytes as text, without sentinels.
    var text: String {
        guard firstIndex(of: Sentinel.lead) != nil else { return String(decoding: buffer, as: UTF8.self) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A copy of the bytes, without sentinels.
    var bytes: [UInt8] {
        var copy: [UInt8] = []
        copy.reserveCapacity(count)
        var index = 0
        while index < count {
            if buffer[index] == Sentinel.lead, buffer[index...].starts(with: Sentinel.bytes) {
                index += Sentinel.bytes.count
            } else {
                copy.append(buffer[index])
                index += 1
            }
        }
        return copy
    }
}
