import ArgumentParser
import Foundation

/// The command line. Nothing is decided here: each command reads its words, calls the driver, and tells what came out.
@main
struct Shikiri: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shikiri",
        abstract: "Renders the code-of-conduct portal of a power grid company.",
        discussion: """
            Reads guidance in Markdown, the restrictions on transfers and the training records from a content folder, and \
            publishes three folders of plain HTML: one for everybody, one for each manager, one for the office.

            Exit status: 0 fine, 1 the input has mistakes, 2 the command line or the environment is wrong, \
            3 a checked transfer is not simply allowed.
            """,
        version: Program.description,
        subcommands: [
            BuildCommand.self, CheckCommand.self, PreviewCommand.self, TransferCommand.self, RevisionsCommand.self,
            DistributeCommand.self, RecordCommand.self,
            NewCommand.self, TemplatesCommand.self, ExplainCommand.self, SchemasCommand.self,
        ])

    @OptionGroup var speech: LanguageOptions

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var waiting = command as? any AsyncParsableCommand {
                try await waiting.run()
            } else {
                try command.run()
            }
        } catch {
            guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
            Terminal.complain(fullMessage(for: error))
            Foundation.exit(2)
        }
    }
}
