import ArgumentParser
import Foundation
import ShikiriBuilding

/// `shikiri templates`
struct TemplatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates", abstract: "Change how a portal looks, and see what you changed.",
        discussion: """
            A portal needs no templates: the program has its own. What lies in the portal's folder `templates` goes before the \
            program's, file by file, and in `strings` word by word.
            """,
        subcommands: [Diff.self, Take.self, List.self])

    /// The two folders.
    struct Folders: ParsableArguments {
        @Option(help: ArgumentHelp("The portal's own templates.", valueName: "folder"))
        var templates = "templates"

        @Option(help: ArgumentHelp("The program's templates, where they don't lie beside it.", valueName: "folder"))
        var program: String?

        func changes() throws -> TemplateChanges {
            guard let program = program ?? Program.templates else {
                Terminal.complain(
                    "error: there are no templates beside the program\n  help: name the folder they lie in with --program"
                )
                throw ExitCode(2)
            }
            return TemplateChanges(own: templates, program: program)
        }
    }

    /// `shikiri templates diff`
    struct Diff: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show what the portal changed, and what a newer program changed in the same files.")

        @OptionGroup var folders: Folders

        func run() throws {
            let changes = try folders.changes()
            try Terminal.answering(content: folders.templates) {
                let files = try changes.files()
                for file in files { print(TemplateReport(file).text, terminator: "") }
                if files.isEmpty { print("the portal has no templates of its own") }
            }
        }
    }

    /// `shikiri templates take PATH…`
    struct Take: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Copy a template of the program into the portal, to be changed there.")

        @OptionGroup var folders: Folders

        @Argument(help: ArgumentHelp("Files such as partials/footer.mustache.", valueName: "path"))
        var paths: [String]

        func run() throws {
            let changes = try folders.changes()
            for path in paths {
                do {
                    try changes.take(path)
                    print("\(folders.templates)/\(path) is yours to change")
                } catch .unknown(let path) {
                    throw fail("the program has no template \(path)", help: "`shikiri templates list` names them")
                } catch .exists(let path) {
                    throw fail("the portal has \(path) already", help: "remove it first, if the program's is wanted")
                } catch .disk(let reason) {
                    throw fail("\(path) can't be written: \(reason)", help: "make the folder writable")
                }
            }
        }

        private func fail(_ message: String, help: String) -> ExitCode {
            Terminal.complain("error: \(message)\n  help: \(help)")
            return ExitCode(2)
        }
    }

    /// `shikiri templates list`
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the templates of the program.")

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
            case .own: "\(file.path): the portal's own\n"
            case .same: "\(file.path): the same as the program's; it can go\n"
            case .changed: "\(file.path): changed by the portal\n" + changes
            case .outdated:
                "\(file.path): changed by the portal\n" + changes
                    + "\(file.path): changed by the program since it was taken; take these over by hand\n"
                    + Self.lines(file.program)
            }
    }

    private static func lines(_ changes: [LineChange]) -> String {
        changes.map { change in
            (["@@ line \(change.line) @@"] + change.removed.map { "-" + $0 } + change.added.map { "+" + $0 })
                .joined(separator: "\n") + "\n"
        }.joined()
    }
}
