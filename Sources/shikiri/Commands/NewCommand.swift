import ArgumentParser
import ShikiriBuilding
import ShikiriModel

/// `shikiri new DIR`
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Start a portal: a small content folder that builds, and the templates.")

    @Argument(help: ArgumentHelp("The folder to make.", valueName: "dir"))
    var folder: String

    @Option(
        help: ArgumentHelp(
            "The templates to begin with. An installed program has its own, and a portal needs none.",
            valueName: "folder"))
    var templates: String?

    @Option(name: .customLong("as-of"), help: ArgumentHelp("The date of its first announcement.", valueName: "date"))
    var asOf: Day?

    @OptionGroup var speech: LanguageOptions

    func run() throws {
        do {
            try StartingPortal(in: folder, templates: look).write(today: (asOf?.day ?? Today.day()).description)
        } catch .notEmpty(let path) {
            throw fail("\(path) isn't empty", help: "name a new folder: nothing is overwritten")
        } catch .noTemplates(let path) {
            throw fail("there are no templates in \(path)", help: "name the templates of a portal with --templates")
        } catch .disk(let reason) {
            throw fail("\(folder) can't be written: \(reason)", help: "name a folder that can be written")
        }
        print("\(folder) is ready: cd \(folder), then `shikiri build` or `shikiri preview`")
    }

    /// What is copied: nothing where the program brings its templates along.
    private var look: String? { templates ?? (Program.templates == nil ? "templates" : nil) }

    private func fail(_ message: String, help: String) -> ExitCode {
        Terminal.complain("error: \(message)\n  help: \(help)")
        return ExitCode(2)
    }
}
