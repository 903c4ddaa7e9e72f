/// Files in one file, as a ZIP archive (APPNOTE 6.3.3) without compression: the same files give the same bytes.
struct ZipArchive {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count: UInt16 = 0

    /// The first day that the format knows, 1980-01-01, for every file: when it was made is nobody's business.
    private static let day: UInt16 = 0x0021
    /// Names are in UTF-8.
    private static let flags: UInt16 = 0x0800
    private static let version: UInt16 = 20

    /// Adds a file.
    mutating func add(_ path: String, _ content: [UInt8]) {
        let name = Array(path.utf8)
        let place = UInt32(bytes.count)
        let entry = Self.entry(content, nameLength: name.count)
        bytes += Self.little(UInt32(0x0403_4B50)) + Self.little(Self.version) + entry + name + content
        directory +=
            Self.little(UInt32(0x0201_4B50)) + Self.little(Self.version) + Self.little(Self.version) + entry
            + [UInt8](repeating: 0, count: 10) + Self.little(place) + name
        count += 1
    }

    /// The archive.
    var finished: [UInt8] {
        let end =
            Self.little(UInt32(0x0605_4B50)) + [0, 0, 0, 0] + Self.little(count) + Self.little(count)
            + Self.little(UInt32(directory.count)) + Self.little(UInt32(bytes.count)) + [0, 0]
        return bytes + directory + end
    }

    /// What the header of a file and its line of the directory share: from the flags to the length of the extra field.
    private static func entry(_ content: [UInt8], nameLength: Int) -> [UInt8] {
        let size = little(UInt32(content.count))
        return little(flags) + [0, 0, 0, 0] + little(day) + little(CRC32.of(content)) + size + size
            + little(UInt16(nameLength)) + [0, 0]
    }

    /// The bytes of a number, the lowest first.
    private static func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        stride(from: 0, to: Number.bitWidth, by: 8).map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}

/// The checksum of ZIP archives (ISO 3309).
enum CRC32 {
    private static let table: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { rest, _ in rest & 1 == 1 ? 0xEDB8_8320 ^ (rest >> 1) : rest >> 1 }
    }

    /// The checksum of some bytes.
    static func of(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { rest, byte in
            table[Int((rest ^ UInt32(byte)) & 0xFF)] ^ (rest >> 8)
        }
    }
}
