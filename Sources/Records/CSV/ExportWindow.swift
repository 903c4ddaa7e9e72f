/// A window that moves over an export: the piece of its bytes that is in memory. What comes into the window is checked to
/// be text in the export's encoding.
///
/// A piece fits into a processor's second cache, so that looking at its bytes more than once costs little, and a large
/// export needs no more memory than a small one.
struct ExportWindow {
    private let bytes: ExportBytes
    private let encoding: ExportEncoding
    private var buffer: [UInt8]
    /// How many bytes of the buffer are the export's.
    private var filled = 0
    /// How many of those are known to be text.
    private var checked = 0
    /// The place in the export of the buffer's first byte.
    private(set) var start: Int
    /// Whether the window reaches the end of the export.
    private(set) var reachesEnd = false

    private static let size = 1 << 18
    /// No row is larger than this: a quote that isn't closed so far behind it never will be.
    private static let largestSize = 1 << 20

    /// A window that is to begin at a place, which is the start of a line.
    init(_ bytes: ExportBytes, _ encoding: ExportEncoding, from start: Int) {
        self.bytes = bytes
        self.encoding = encoding
        self.start = start
        buffer = Array(repeating: 0, count: min(Self.size, max(bytes.count - start, 64)))
    }

    /// Whether the window can't grow any more.
    var isLargest: Bool { filled >= Self.largestSize }

    /// Moves the window to a place inside it and fills it. Where it stands there already, it grows.
    mutating func move(to place: Int) throws(ExportFault) {
        let passed = place - start
        if passed == 0, filled == buffer.count, !isLargest {
            buffer += Array(repeating: 0, count: buffer.count)
        }
        buffer.withUnsafeMutableBytes { $0.copyBytes(from: $0[passed..<filled]) }
        start = place
        filled -= passed
        checked -= passed
        try fill()
    }

    /// Moves through the rest of the export, so that all of it is checked.
    consuming func checkRest() throws(ExportFault) {
        repeat { try move(to: start + checked) } while !reachesEnd
    }

    /// Everything in the window.
    func withBytes<Value>(_ look: (UnsafeRawBufferPointer) -> Value) -> Value {
        buffer.withUnsafeBytes { look(UnsafeRawBufferPointer(rebasing: $0[..<filled])) }
    }

    private mutating func fill() throws(ExportFault) {
        let (room, place) = (filled..<buffer.count, start + filled)
        let result = buffer.withUnsafeMutableBytes { all in
            Result { () throws(ExportFault) in
                try bytes.read(into: UnsafeMutableRawBufferPointer(rebasing: all[room]), at: place)
            }
        }
        let count = try result.get()
        filled += count
        reachesEnd = count < room.count || start + filled >= bytes.count
        try check()
    }

    /// A character may stand across the end of the window; the rest of it comes with the next piece.
    private mutating func check() throws(ExportFault) {
        let wrong = buffer.withUnsafeBytes { encoding.firstInvalid($0, in: checked..<filled) }
        checked = wrong ?? filled
        if checked < filled, reachesEnd || filled - checked >= encoding.longestCharacter {
            throw .notText(at: start + checked)
        }
    }
}
