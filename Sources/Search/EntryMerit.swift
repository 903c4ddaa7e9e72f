/// What an entry is worth whatever is searched for: it orders results that match equally well.
struct EntryMerit {
    /// The part that is known when the entry is added.
    private let base: UInt8
    /// Months since the year 0, or 0 if the entry has no date.
    let month: UInt16

    /// The greatest value that ``value(newest:)`` has.
    static let maximum = 90

    /// - Parameter length: the number of code units of the heading and the text.
    init(_ entry: SearchEntry, length: Int) {
        let size = Int.bitWidth - (length / 32).leadingZeroBitCount
        base = UInt8(entry.kind.weight * 12 + (entry.isPage ? 10 : 0) + max(0, 16 - 2 * size))
        month = Self.month(of: entry.date)
    }

    /// From 0 to ``maximum``: the kind counts up to 48, a page of its own 10, a short text up to 16, and being new up
    /// to 16, by quarters before the newest entry of the index.
    func value(newest: UInt16) -> Int {
        let recency = month == 0 ? 8 : max(0, 16 - Int(newest - month) / 3)
        return Int(base) + recency
    }

    private static func month(of date: String) -> UInt16 {
        let fields = date.utf8.split(separator: UInt8(ascii: "-")).map { Substring($0) }
        guard fields.count == 3, let year = UInt16(fields[0]), year < 5000, let month = UInt16(fields[1]) else {
            return 0
        }
        return year * 12 + min(month, 12)
    }
}
