import ArgumentParser
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriModel

/// `shikiri new DIR`
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: Phrase(
            en: "Start a portal: a content folder with every kind of input, small and commented, that builds.",
            ja: "新しいポータルを始めます。どの種類のファイルも小さく、説明を添えて書き、そのまま作れます。"))

    @Argument(
        help: ArgumentHelp(
            en: "The folder to make. Without it the mappings of the files that are named are printed.",
            ja: "作るフォルダ。省略すると、指定したファイルの読み方を表示します。", valueName: "dir"))
    var folder: String?

    @Option(
        name: .customLong("from-hr"),
        help: ArgumentHelp(
            en: "A roster from personnel, to begin with: its headings are mapped in tables.yaml, with why.",
            ja: "はじめに使う人事の名簿。見出しの対応を、理由を添えて tables.yaml に書きます。", valueName: "file"))
    var roster: String?

    @Option(
        name: .customLong("from-lms"),
        help: ArgumentHelp(
            en:
                "An export of a learning system, to begin with: it is mapped in training/sources.yaml. May be repeated.",
            ja: "はじめに使う学習システムの書き出し。読み方を training/sources.yaml に書きます。いくつでも指定できます。",
            valueName: "file"))
    var exports: [String] = []

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

    func validate() throws {
        guard folder != nil || roster != nil || !exports.isEmpty else {
            throw ValidationError(
                Phrase(
                    en: "name the folder to make, or a file to look at with --from-hr or --from-lms",
                    ja: "作るフォルダか、調べるファイルを --from-hr か --from-lms で指定してください。"))
        }
    }

    func run() throws {
        let language = Terminal.language.ofPages
        var given: SystemFiles?
        try Terminal.answering(content: ".") {
            given = try SystemFiles(roster: roster, exports: exports, in: language)
        }
        guard let folder else {
            print(given?.mappings ?? "", terminator: "")
            return
        }
        do {
            try StartingPortal(in: folder, templates: look).write(
                today: asOf?.day ?? Today.day(), in: language, with: given)
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
