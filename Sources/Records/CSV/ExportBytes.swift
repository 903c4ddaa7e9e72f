import ShikiriLoading

/// Where the bytes of an export are: in a file, which is read piece by piece, or, where they had to be brought to UTF-8
/// first, in memory.
enum ExportBytes: Sendable {
    case file(OpenFile)
    case memory([UInt8])

    /// How many there are.
    var count: Int {
        switch self {
        case .file(let file): file.size
        case .memory(let bytes): bytes.count
        }
    }

    /// The bytes from a place on, as many as asked for or until the export ends.
    func piece(from place: Int, count: Int) throws(ExportFault) -> [UInt8] {
        var piece = Array(repeating: UInt8(0), count: count)
        let result = piece.withUnsafeMutableBytes { buffer in
            Result { () throws(ExportFault) in try read(into: buffer, at: place) }
        }
        return Array(piece.prefix(try result.get()))
    }

    /// Copies bytes from a place on until a buffer is full or the export ends, and says how many they are.
    func read(into buffer: UnsafeMutableRawBufferPointer, at place: Int) throws(ExportFault) -> Int {
        switch self {
        case .file(let file):
            do throws(FileBytes.Failure) {
                return try file.read(into: buffer, at: place)
            } catch {
                throw .unreadable(error.reason)
            }
        case .memory(let bytes):
            let piece = bytes[min(place, bytes.count)..<min(place + buffer.count, bytes.count)]
            buffer.copyBytes(from: piece)
            return piece.count
        }
    }
}
