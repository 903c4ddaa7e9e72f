import ShikiriLoading

extension SpreadsheetText {
    /// The range of the text that a cell means, in bytes of UTF-8 or CP932.
    ///
    /// Invariant: the range lies inside the buffer.
    @inline(__always)
    static func plain(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Range<Int> {
        guard range.count >= 2 else { return range }
        let (first, next) = (bytes[range.lowerBound], bytes[range.lowerBound + 1])
        if first == 0x27, !isSmallLetter(next) { return (range.lowerBound + 1)..<range.upperBound }
        guard first == 0x3D, next == 0x22, range.count >= 3, bytes[range.upperBound - 1] == 0x22 else { return range }
        return (range.lowerBound + 2)..<(range.upperBound - 1)
    }
}
