import ArgumentParser
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriPublishing

/// `shikiri report`
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: Phrase(
            en: "Fill the yearly report's template with figures, each linked to its rows.",
            ja: "年次報告の様式に数字を入れます。どの数字からも、もとの行をたどれます。"),
        discussion: Phrase(
            en: """
                The template is reports/yearly.md in the content folder. The folder must be new, and only its owner can read it, \
                because the rows name people.
                """,
            ja: """
                様式は内容のフォルダの reports/yearly.md です。書き出すフォルダは新しいものに限り、持ち主だけが読めます。行に人の名前が出るためです。
                """))

    @OptionGroup var input: InputOptions

    @Option(
        help: ArgumentHelp(
            en: "The calendar year in which the fiscal year begins.", ja: "年度の始まる年。", valueName: "year"))
    var year: Int

    @Option(
        help: ArgumentHelp(
            en: "The folder to write; report-YEAR where nothing is said.", ja: "書き出すフォルダ。指定しないと report-年。",
            valueName: "folder"))
    var to: String?

    func run() throws {
        try Terminal.telling(content: input.content) {
            let options = input.build()
            let report = try YearlyReport(options, year: year)
            let folder = to ?? "report-\(year)"
            try input.keepOut(folder)
            try Terminal.placing { () throws(PublishingError) in
                try report.write(to: folder, outside: options.output + "/portal")
            }
            Terminal.say(.reported(folder, missing: report.missing))
        }
    }
}
