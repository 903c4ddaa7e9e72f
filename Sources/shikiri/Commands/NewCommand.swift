import ArgumentParser
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriModel

/// `shikiri new DIR`
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: Phrase(
            en: "Start a portal: a small content folder that builds, and the templates.",
            ja: "新しいポータルを始めます。そのまま作れる小さな内容とテンプレートを書きます。"))

    @Argument(help: ArgumentHelp(en: "The folder to make.", ja: "作るフォルダ。", valueName: "dir"))
    var folder: String

    @Option(
        help: ArgumentHelp(
            en: "The templates to begin with. An installed program has its own, and a portal needs none.",
            ja: "はじめに使うテンプレート。インストールしたプログラムには備わっているため、なくてもかまいません。",
            valueName: "folder"))
    var templates: String?

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp(en: "The date of its first announcement.", ja: "最初のお知らせの日付。", valueName: "date"))
    var asOf: Day?

    @OptionGroup var speech: LanguageOptions

    func run() throws {
        do {
            try StartingPortal(in: folder, templates: look).write(today: (asOf?.day ?? Today.day()).description)
        } catch .notEmpty(let path) {
            throw Terminal.refusal(.notEmpty(path))
        } catch .noTemplates(let path) {
            throw Terminal.refusal(.noTemplates(in: path))
        } catch .disk(let reason) {
            throw Terminal.refusal(.unwritable(folder, reason: reason))
        }
        Terminal.say(.portalReady(folder))
    }

    /// What is copied: nothing where the program brings its templates along.
    private var look: String? { templates ?? (Program.templates == nil ? "templates" : nil) }
}
