import Foundation

/// A file of the sample, ready to be written.
struct SampleFile {
    /// Where it goes, relative to the content folder.
    let path: String
    let bytes: Data

    /// Text in UTF-8.
    init(path: String, text: String) {
        self.init(path: path, bytes: Data(text.utf8))
    }

    init(path: String, bytes: Data) {
        self.path = path
        self.bytes = bytes
    }
}

/// The folder that the sample portal lives in.
struct ContentFolder {
    let path: String

    /// The lines of a hand-written file.
    func lines(of file: String) throws -> [Substring] {
        guard let data = FileManager.default.contents(atPath: "\(path)/\(file)") else {
            throw SampleError.unreadable("\(path)/\(file)")
        }
        return String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// Writes a file, and the folders above it.
    func write(_ file: SampleFile) throws {
        let place = URL(filePath: "\(path)/\(file.path)")
        try FileManager.default.createDirectory(
            at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try file.bytes.write(to: place)
    }
}

/// What keeps the sample from being made.
enum SampleError: Error, CustomStringConvertible {
    /// A hand-written file isn't there.
    case unreadable(String)
    /// A line of a hand-written file isn't in the plain form that the generator reads.
    case malformed(file: String, line: Int, reason: String)
    /// A story or a table names something that the hand-written files don't have.
    case unknown(kind: String, id: String)
    /// Nobody fits a story.
    case nobody(operation: String)
    /// A character can't be said in an export's encoding.
    case unencodable(file: String)

    var description: String {
        switch self {
        case .unreadable(let path): "\(path): can't be read"
        case .malformed(let file, let line, let reason): "\(file):\(line): \(reason)"
        case .unknown(let kind, let id): "no \(kind) has the id \(id)"
        case .nobody(let operation): "nobody in \(operation) is free to play a part"
        case .unencodable(let file): "\(file): a character has no place in the file's encoding"
        }
    }
}
