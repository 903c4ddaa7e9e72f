import ArgumentParser
import Foundation
import ShikiriBuilding
import ShikiriDiagnostics

/// `shikiri build`
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Render the portal and publish it.",
        discussion: "With mistakes in the input nothing is published, and what was published stays as it was.")

    @OptionGroup var input: InputOptions

    @Option(help: ArgumentHelp("The folder that is published.", valueName: "folder"))
    var output = "output"

    @Option(help: ArgumentHelp("Also write a report as JSON.", valueName: "file"))
    var report: String?

    @Flag(help: "Say nothing but mistakes.")
    var quiet = false

    func run() throws {
        try Terminal.telling(content: input.content) {
            let result = try Build(input.build(output: output)).run { Terminal.tell($0, content: input.content) }
            if let report { try Terminal.write(result.json, to: report) }
            if !quiet { print(result.open.text + result.summary) }
        }
    }
}
