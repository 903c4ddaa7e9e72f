import ArgumentParser
import ShikiriDiagnostics

/// `shikiri explain CODE`
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Explain the code of a finding, with an example and its remedy.")

    @Argument(help: "The code, such as unknown-key. Without it, all codes are listed.")
    var code: String?

    func run() throws {
        guard let name = code else {
            let width = DiagnosticCode.all.map(\.name.count).max() ?? 0
            for code in DiagnosticCode.all {
                print(code.name + String(repeating: " ", count: width - code.name.count) + "  " + code.meaning)
            }
            return
        }
        guard let code = DiagnosticCode.named(name) else {
            let help = Suggestion.help(for: name, among: DiagnosticCode.all.map(\.name))
            throw ValidationError("There is no code `\(name)`" + (help.map { ": \($0)" } ?? "."))
        }
        print(
            """
            \(code.name) (\(code.severity.rawValue))

            \(code.meaning) \(code.reason)

            Instead of
            \(Self.indented(code.example))
            write
            \(Self.indented(code.remedy))
            """)
    }

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }.joined(separator: "\n")
    }
}
