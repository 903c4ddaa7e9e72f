import ArgumentParser
import Foundation
import ShikiriBuilding
import ShikiriDiagnostics

/// `shikiri templates`
struct TemplatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates",
        abstract: Phrase(en: "Change how a portal looks, and see what you changed.", ja: "ポータルの見た目を変え、変えたところを調べます。"),
        discussion: Phrase(
            en: """
                A portal needs no templates: the program has its own. What lies in the portal's folder `templates` goes before the \
                program's, file by file, and in `strings` word by word.
                """,
            ja: """
                ポータルにテンプレートは要りません。プログラムに備わっています。ポータルの `templates` フォルダにあるものは、ファイルごとに、\
                `strings` では言葉ごとに、プログラムのものより優先されます。
                """),
        subcommands: [Diff.self, Take.self, List.self])

    /// The two folders.
    struct Folders: ParsableArguments {
        @OptionGroup var speech: LanguageOptions

        @Option(help: ArgumentHelp(en: "The portal's own templates.", ja: "ポータル独自のテンプレート。", valueName: "folder"))
        var templates = "templates"

        @Option(
            help: ArgumentHelp(
                en: "The program's templates, where they don't lie beside it.", ja: "プログラムのテンプレート。プログラムの隣にないときに指定します。",
                valueName: "folder"))
        var program: String?

        func changes() throws -> TemplateChanges {
            guard let program = program ?? Program.templates else {
                throw Terminal.refusal(.noTemplatesBesideProgram)
            }
            return TemplateChanges(own: templates, program: program)
        }
    }

    /// `shikiri templates diff`
    struct Diff: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: Phrase(
                en: "Show what the portal changed, and what a newer program changed in the same files.",
                ja: "ポータルが変えたところと、同じファイルで新しいプログラムが変えたところを表示します。"))

        @OptionGroup var folders: Folders

        func run() throws {
            let changes = try folders.changes()
            try Terminal.answering(content: folders.templates) {
                let files = try changes.files()
                for file in files { print(TemplateReport(file).text, terminator: "") }
                if files.isEmpty { Terminal.say(.noOwnTemplates) }
            }
        }
    }

    /// `shikiri templates take PATH…`
    struct Take: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: Phrase(
                en: "Copy a template of the program into the portal, to be changed there.",
                ja: "プログラムのテンプレートをポータルに写し、変えられるようにします。"))

        @OptionGroup var folders: Folders

        @Argument(
            help: ArgumentHelp(
                en: "Files such as partials/footer.mustache.", ja: "partials/footer.mustache のようなファイル。",
                valueName: "path"))
        var paths: [String]

        func run() throws {
            let changes = try folders.changes()
            for path in paths {
                do {
                    try changes.take(path)
                    Terminal.say(.yoursToChange("\(folders.templates)/\(path)"))
                } catch .unknown(let path) {
                    throw Terminal.refusal(.noProgramTemplate(path))
                } catch .exists(let path) {
                    throw Terminal.refusal(.templateThere(path))
                } catch .disk(let reason) {
                    throw Terminal.refusal(.templateUnwritable(path, reason: reason))
                }
            }
        }
    }

    /// `shikiri templates list`
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: Phrase(en: "List the templates of the program.", ja: "プログラムのテンプレートの一覧を表示します。"))

        @OptionGroup var folders: Folders

        func run() throws {
            let changes = try folders.changes()
            try Terminal.answering(content: folders.templates) {
                for path in try changes.offered() { print(path) }
            }
        }
    }
}

/// What is told about one of the portal's own templates.
private struct TemplateReport {
    let text: String

    init(_ file: TemplateChanges.File) {
        let changes = Self.lines(file.own)
        text =
            switch file.state {
            case .own: Self.line(file, .portalsOwn)
            case .same: Self.line(file, .sameAsProgram)
            case .changed: Self.line(file, .changedByPortal) + changes
            case .outdated:
                Self.line(file, .changedByPortal) + changes + Self.line(file, .changedByProgram)
                    + Self.lines(file.program)
            }
    }

    private static func line(_ file: TemplateChanges.File, _ state: Phrase) -> String {
        "\(file.path): \(state[Terminal.language])\n"
    }

    private static func lines(_ changes: [LineChange]) -> String {
        changes.map { change in
            (["@@ \(Phrase.line(change.line)[Terminal.language]) @@"] + change.removed.map { "-" + $0 }
                + change.added.map { "+" + $0 })
                .joined(separator: "\n") + "\n"
        }.joined()
    }
}
