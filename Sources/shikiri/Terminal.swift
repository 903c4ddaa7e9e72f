import ArgumentParser
import Foundation
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriPublishing

/// What commands say, and with which status they end.
enum Terminal {
    /// The language that was asked for on the command line, if any was.
    static let languageAsked = MessageLanguage.asked(by: CommandLine.arguments)
    /// The language of everything that is said, chosen once.
    static let language = languageAsked ?? MessageLanguage(environment: ProcessInfo.processInfo.environment)
    /// The language of reports that other programs read: they stay the same whoever runs the command.
    static let machineLanguage = languageAsked ?? .en

    /// Runs the work of a command that publishes; mistakes of the input end with 1, everything else that goes wrong
    /// with 2.
    static func telling(content: String, _ work: () throws -> Void) throws {
        try answering(
            content: content, afterMistakes: .nothingPublished, work)
    }

    /// Runs the work of a command that answers a question. A folder that isn't there is a mistake of the command line.
    ///
    /// - Parameters:
    ///   - content: the folder that the question is about.
    ///   - afterMistakes: what is said behind the mistakes of the input; nil: nothing.
    ///   - work: what answers it.
    static func answering(content: String, afterMistakes: Phrase? = nil, _ work: () throws -> Void) throws {
        do {
            try work()
        } catch let rejected as InputRejected {
            tell(rejected.log.sorted, content: content)
            if let afterMistakes { complain(afterMistakes[language]) }
            throw ExitCode(FileManager.default.fileExists(atPath: content) ? 1 : 2)
        } catch let error as PublishingError {
            throw refusal(error.said)
        }
    }

    /// Writes findings where errors go.
    static func tell(_ findings: [Diagnostic], content: String) {
        guard !findings.isEmpty else { return }
        let writer = DiagnosticText(
            colour: usesColour ? .ansi : .none, lines: InputLines(root: content), language: language)
        FileHandle.standardError.write(Data(writer.render(findings).utf8))
    }

    /// Writes one line where answers go, at once, also into a pipe: for a command that goes on.
    static func say(_ text: String) {
        try? FileHandle.standardOutput.write(contentsOf: Data((text + "\n").utf8))
    }

    /// Tells why a command can't go on.
    static func fail(_ said: Message) { tell(.error, said) }

    /// Tells why a command can't go on, and gives the status that the command line or the environment is at fault.
    static func refusal(_ said: Message) -> ExitCode {
        fail(said)
        return ExitCode(2)
    }

    /// Tells what is worth knowing of a command that goes on.
    static func warn(_ said: Message) { tell(.warning, said) }

    private static func tell(_ severity: Severity, _ said: Message) {
        let help = said.help.map { "\n  \(Phrase.help[language]): \($0[language])" } ?? ""
        complain("\(severity.word[language]): \(said.text[language])" + help)
    }

    /// Writes a sentence where answers go.
    static func say(_ phrase: Phrase) { say(phrase[language]) }

    /// Writes one line where errors go.
    static func complain(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }

    /// Does what needs a place outside the portal; a disk that refuses it ends the command with 2.
    static func placing<Placed: ~Copyable>(_ work: () throws(PublishingError) -> Placed) throws -> Placed {
        do throws(PublishingError) {
            return try work()
        } catch .disk(let failure) {
            throw refusal(.noPlace(PublishingError.disk(failure).said))
        }
    }

    /// Colour is for terminals, unless `NO_COLOR` is set to anything or the terminal is a dumb one.
    private static var usesColour: Bool {
        let environment = ProcessInfo.processInfo.environment
        guard environment["NO_COLOR", default: ""].isEmpty, environment["TERM"] != "dumb" else { return false }
        return isatty(FileHandle.standardError.fileDescriptor) == 1
    }
}
