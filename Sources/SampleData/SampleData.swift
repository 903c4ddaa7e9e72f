import Foundation

/// `shikiri-sample [--seed N] [content-folder]`: writes the sample portal's people, registers and training records.
///
/// The hand-written rules, courses and departments of the folder say who there can be; everything else follows from
/// the seed, so that the same seed gives the same bytes on any machine, in any locale and time zone.
@main
struct SampleData {
    static func main() {
        do {
            let request = try Request(arguments: CommandLine.arguments.dropFirst())
            try write(request)
        } catch {
            FileHandle.standardError.write(Data("shikiri-sample: \(error)\n".utf8))
            exit(error is Request.Misuse ? 2 : 1)
        }
    }

    private static func write(_ request: Request) throws {
        let folder = ContentFolder(path: request.folder)
        let portal = try Portal(reading: folder)
        let population = try Population(of: portal, seed: request.seed)
        let training = try TrainingYear(of: population, portal: portal, seed: request.seed)
        let files =
            Roster.files(of: population)
            + [AccessRights.file(of: population, portal: portal, seed: request.seed)]
            + [try PledgeRegister.file(of: population, portal: portal, seed: request.seed)]
            + [try PlannedTransfers.file(of: population, portal: portal)]
            + (try training.files(of: population, portal: portal, seed: request.seed))
        for file in files {
            try folder.write(file)
            print("\(file.path): \(file.bytes.count) bytes")
        }
    }
}

/// The command line, understood.
struct Request {
    /// A command line that makes no sense.
    struct Misuse: Error, CustomStringConvertible {
        let description: String
    }

    /// The seed of the committed sample.
    static let usualSeed: UInt64 = 20_261_124

    private(set) var seed = Self.usualSeed
    private(set) var folder = "content"

    init(arguments: some Sequence<String>) throws(Misuse) {
        var words = Array(arguments)[...]
        var folders: [String] = []
        while let word = words.popFirst() {
            if word == "--seed" {
                guard let number = words.popFirst().flatMap(UInt64.init) else {
                    throw Misuse(description: "--seed needs a whole number")
                }
                seed = number
            } else if word.hasPrefix("-") {
                throw Misuse(description: "unknown option \(word); usage: shikiri-sample [--seed N] [content-folder]")
            } else {
                folders.append(word)
            }
        }
        guard folders.count <= 1 else { throw Misuse(description: "only one content folder can be given") }
        folder = folders.first ?? folder
    }
}
