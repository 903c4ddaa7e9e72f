/// Tildes that a backslash or a character reference keeps from being marks: libcmark's tree has them as any other, so a
/// sentinel on either side tells them from a `~~`.
enum StrikeMark {
    /// Where sentinels must stand.
    static func sentinels(in text: [UInt8]) -> [Int] {
        guard text.holds("~") || text.holds("&#") else { return [] }
        var places: [Int] = []
        var next = 0
        while let slash = text.firstIndex(of: UInt8(ascii: "\\"), from: next) {
            next = slash + 2
            guard slash + 1 < text.count, text[slash + 1] == UInt8(ascii: "~") else { continue }
            places += [slash, slash + 2]
        }
        for reference in ["&#126;", "&#x7e;", "&#x7E;", "&#X7E;", "&#X7e;"] {
            var next = 0
            let bytes = Array(reference.utf8)
            while let start = text.firstIndex(of: bytes, from: next) {
                next = start + bytes.count
                places += [start, next]
            }
        }
        return places
    }
}
