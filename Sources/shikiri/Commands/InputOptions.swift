import ArgumentParser
import Foundation
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriModel
import ShikiriPublishing

/// Where the content and the templates are, and as of which day they are read.
struct InputOptions: ParsableArguments {
    @Option(help: ArgumentHelp(en: "The content folder.", ja: "内容のフォルダ。", valueName: "folder"))
    var content = "content"

    @Option(
        help: ArgumentHelp(
            en: "The folder of templates, styles and interface strings, or of those that differ from the program's.",
            ja: "テンプレート、スタイル、画面の言葉のフォルダ。プログラムのものと違うものだけでもかまいません。",
            valueName: "folder"))
    var templates: String?

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp(
            en: "The day that counts as today, YYYY-MM-DD. With it, the same input gives the same bytes.",
            ja: "今日とする日（YYYY-MM-DD）。指定すると、同じ入力からいつも同じものができます。", valueName: "date"
        ))
    var asOf: Day?

    @Option(
        help: ArgumentHelp(
            en: "How many threads work at the same time; as many as the machine has cores, unless you say otherwise.",
            ja: "同時に働くスレッドの数。指定しないと、端末のコアの数。",
            valueName: "n"))
    var jobs: Int?

    @OptionGroup var speech: LanguageOptions

    @Flag(help: ArgumentHelp(en: "Take warnings for errors.", ja: "警告もエラーとして扱います。"))
    var strict = false

    func validate() throws {
        guard jobs ?? 1 >= 1 else { throw ValidationError(.oneJob) }
    }

    /// The options of a build.
    func build(output: String = "output") -> BuildOptions {
        BuildOptions(
            content: content, templates: look, programTemplates: Program.templates, output: output, asOf: asOf?.day,
            jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount, strict: strict)
    }

    /// Refuses places in the content folder for what is written.
    func keepOut(_ places: String?...) throws {
        try Terminal.placing { () throws(PublishingError) in
            let content = try InputPlace(content)
            for case let place? in places { try content.refuse(place) }
        }
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
