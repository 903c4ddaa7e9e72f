import Foundation

/// An example of a Markdown specification.
struct SpecificationExample: Decodable, Sendable {
    let example: Int
    let section: String
    let markdown: String
    let html: String
}

/// The published examples, which lie beside the project and are not part of it.
enum Specification {
    /// `SHIKIRI_SPEC_DIR`, or `../shared/data` from the package's folder.
    static let folder: URL = {
        if let named = ProcessInfo.processInfo.environment["SHIKIRI_SPEC_DIR"] {
            return URL(fileURLWithPath: named, isDirectory: true)
        }
        var package = URL(fileURLWithPath: #filePath)
        for _ in 1...4 { package.deleteLastPathComponent() }
        return package.appendingPathComponent("../shared/data", isDirectory: true).standardizedFileURL
    }()

    /// Whether a file of examples is there. A test without its examples is skipped, never passed.
    static func has(_ file: String) -> Bool {
        FileManager.default.isReadableFile(atPath: folder.appendingPathComponent(file).path)
    }

    /// The examples of a file; none if it isn't there.
    static func examples(_ file: String) throws -> [SpecificationExample] {
        guard has(file) else { return [] }
        return try JSONDecoder().decode(
            [SpecificationExample].self, from: Data(contentsOf: folder.appendingPathComponent(file)))
    }
}
