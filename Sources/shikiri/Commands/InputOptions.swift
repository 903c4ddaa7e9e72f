import ArgumentParser
import Foundation
import ShikiriBuilding
import ShikiriModel

/// Where the content and the templates are, and as of which day they are read.
struct InputOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The content folder.", valueName: "folder"))
    var content = "content"

    @Option(
        help: ArgumentHelp(
            "The folder of templates, styles and interface strings, or of those that differ from the program's.",
            valueName: "folder"))
    var templates: String?

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp(
            "The day that counts as today, YYYY-MM-DD. With it, the same input gives the same bytes.", valueName: "date"
        ))
    var asOf: Day?

    @Option(
        help: ArgumentHelp(
            "How many threads work at the same time; as many as the machine has cores, unless you say otherwise.",
            valueName: "n"))
    var jobs: Int?

    @OptionGroup var speech: LanguageOptions

    @Flag(help: "Take warnings for errors.")
    var strict = false

    func validate() throws {
        guard jobs ?? 1 >= 1 else { throw ValidationError("--jobs is 1 or more.") }
    }

    /// The options of a build.
    func build(output: String = "output") -> BuildOptions {
        BuildOptions(
            content: content, templates: look, programTemplates: Program.templates, output: output, asOf: asOf?.day,
            jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount, strict: strict)
    }

    /// The folder of templates: the one that was named, else the portal's own, else the program's.
    var look: String { Program.look(templates) }
}

/// A day on the command line, in every form that tables accept.
struct Day: ExpressibleByArgument {
    let day: CalendarDay

    init?(argument: String) {
        guard let day = WrittenDate.parse(argument) else { return nil }
        self.day = day
    }
}
