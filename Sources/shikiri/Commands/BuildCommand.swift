import ArgumentParser
import Foundation
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriPublishing

/// `shikiri build`
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Render the portal and publish it.",
        discussion: "With mistakes in the input nothing is published, and what was published stays as it was.")

    @OptionGroup var input: InputOptions

    @Option(help: ArgumentHelp("The folder that is published.", valueName: "folder"))
    var output = "output"

    @Option(
        help: ArgumentHelp(
            "Also write a report as JSON. It names the managers' packs, so only you can read it.", valueName: "file"))
    var report: String?

    @Flag(help: "Say nothing but mistakes.")
    var quiet = false

    func run() throws {
        try Terminal.telling(content: input.content) {
            guard let report else { return _ = try publish() }
            // A report that has no place must not be noticed when the publication has happened.
            let file = try Terminal.placing { () throws(PublishingError) in
                try PrivateFile.reserve(report, outside: output)
            }
            let result = try publish()
            do throws(PublishingError) {
                try file.fill(with: Array(result.json.utf8))
            } catch {
                Terminal.complain(
                    "error: the portal is published, but not the report on it: \(error.message)\n"
                        + "  help: make room for it, and build again")
                throw ExitCode(2)
            }
        }
    }

    /// Publishes, and says so.
    private func publish() throws -> BuildReport {
        let result = try Build(input.build(output: output)).run { Terminal.tell($0, content: input.content) }
        if let remains = result.changes.remains {
            Terminal.complain("warning: what was published before can't be cleared away: \(remains.message)")
        }
        if !quiet { print(result.open.text(in: Terminal.language) + result.summary[Terminal.language]) }
        return result
    }
}
