import Foundation
import ShikiriDiagnostics
import Testing

@testable import ShikiriTemplates

/// The published tests of Mustache (github.com/mustache/spec, MIT licence), lambdas aside. Each value gets the shape that
/// its data have, so that the same parser and the same compiler serve that serve the pages.
@Suite(
    "The published tests of Mustache",
    .enabled(if: PublishedTests.areThere, "mustache/ is in neither ../shared/data nor SHIKIRI_SPEC_DIR"))
struct MustacheSpecificationTests {
    struct Example: Decodable, CustomTestStringConvertible, Sendable {
        let name: String
        let template: String
        let data: JSONValue
        let partials: [String: String]?
        let expected: String

        var testDescription: String { name }
    }

    private struct Specification: Decodable {
        let tests: [Example]
    }

    private static func examples(_ topic: String) throws -> [Example] {
        let bytes = try Data(contentsOf: PublishedTests.folder.appending(path: topic + ".json"))
        return try JSONDecoder().decode(Specification.self, from: bytes).tests
    }

    static let topics = [
        "comments": 12, "delimiters": 14, "inheritance": 27, "interpolation": 42, "inverted": 22, "partials": 12,
        "sections": 34,
    ]

    @Test("are all there", arguments: topics.sorted { $0.key < $1.key })
    func number(topic: String, count: Int) throws {
        #expect(try Self.examples(topic).count == count)
    }

    @Test("pass", arguments: topics.keys.sorted())
    func rendering(topic: String) throws {
        for example in try Self.examples(topic) {
            var log = DiagnosticLog()
            var templates = (example.partials ?? [:]).compactMapValues {
                ParsedTemplate($0, file: "partial", log: &log)
            }
            templates["page"] = ParsedTemplate(example.template, file: "page", log: &log)
            #expect(log.sorted.map(\.message) == [], "\(topic): \(example.name)")
            var compiler = PageCompiler(templates, escaping: .byTag)
            let program = try compiler.program(of: "page", in: Scopes([example.data.shape.element]))
            var page = PageBytes()
            ViewReference.to(example.data.value) { program.run([$0], into: &page) }
            #expect(String(decoding: page.bytes, as: UTF8.self) == example.expected, "\(topic): \(example.name)")
        }
    }
}

/// Where the published tests lie: beside the project, of which they are no part.
enum PublishedTests {
    /// `mustache/` in the folder that `SHIKIRI_SPEC_DIR` names, or in `../shared/data` from the package's folder.
    static let folder: URL = {
        if let named = ProcessInfo.processInfo.environment["SHIKIRI_SPEC_DIR"] {
            return URL(filePath: named, directoryHint: .isDirectory).appending(path: "mustache")
        }
        var package = URL(filePath: #filePath)
        for _ in 1...3 { package.deleteLastPathComponent() }
        return package.appending(path: "../shared/data/mustache").standardizedFileURL
    }()

    /// Without them a test is skipped, never passed.
    static let areThere = FileManager.default.isReadableFile(atPath: folder.appending(path: "sections.json").path)
}

/// Data of a published test.
indirect enum JSONValue: Decodable, Sendable {
    case nothing
    case flag(Bool)
    case number(Double)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .nothing
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([JSONValue].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    var value: ViewValue {
        switch self {
        case .nothing: .absent
        case .flag(let flag): .flag(flag)
        case .number(let number): .text(number == number.rounded() ? "\(Int(number))" : "\(number)")
        case .text(let text): .text(text)
        case .list(let items): .list(items.map(\.value))
        case .object(let members): .object(members.mapValues(\.value))
        }
    }

    var shape: ViewShape {
        switch self {
        case .nothing, .number, .text: .text
        case .flag: .flag
        case .list(let items): .list(items.first?.shape ?? .object([:]))
        case .object(let members): .object(members.mapValues(\.shape))
        }
    }
}
