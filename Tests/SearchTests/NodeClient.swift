import Foundation

@testable import ShikiriSearch

/// The client of the index, run by Node over files on disk.
struct NodeClient {
    struct Query: Encodable {
        let query: String
        var language = "ja"
        /// How many hits are asked for at least.
        var limit = 1_000_000
    }

    struct Hit: Decodable, Equatable {
        let url: String
        let title: [String]
        let heading: [String]
        let text: [String]
        let kind: String
        let date: String
        let isPartial: Bool
    }

    struct Result: Decodable {
        let count: Int
        let isExact: Bool
        let isOther: Bool
        let hits: [Hit]
        /// The address of the answer to a question about a move.
        let card: String?

        /// The addresses of the pages that have every word, sorted.
        var wholePages: [String] {
            hits.filter { !$0.isPartial }.map { String($0.url.prefix { $0 != "#" }) }.sorted()
        }
    }

    struct Answer: Decodable {
        let results: [Result]
        let folded: [String]
    }

    private struct Request: Encodable {
        let script: String
        let index: String
        let queries: [Query]
        let fold: [String]
    }

    enum Failure: Error {
        case exited(Int32)
    }

    /// Whether Node is there to run the client.
    static let isAvailable = (try? run(["--version"], input: Data())) != nil

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")

    /// Searches the files for each query, or folds texts.
    static func ask(_ files: [SearchFile], queries: [Query] = [], fold: [String] = []) throws -> Answer {
        let folder = FileManager.default.temporaryDirectory.appending(path: "search-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        for file in files {
            let url = folder.appending(path: file.path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.bytes).write(to: url)
        }
        let request = Request(
            script: root.appending(path: "templates/assets/search-index.js").path, index: folder.path,
            queries: queries, fold: fold)
        let script = root.appending(path: "Tests/Support/search-in-node.js").path
        let answer = try run([script], input: JSONEncoder().encode(request))
        return try JSONDecoder().decode(Answer.self, from: answer)
    }

    private static func run(_ arguments: [String], input: Data) throws -> Data {
        let file = FileManager.default.temporaryDirectory.appending(path: "search-\(UUID()).json")
        try input.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["node"] + arguments
        process.standardInput = try FileHandle(forReadingFrom: file)
        process.standardOutput = output
        try process.run()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure.exited(process.terminationStatus) }
        return answer
    }
}
