import ArgumentParser
import ShikiriDiagnostics
import ShikiriModel

/// In which language the program speaks. Every command takes it.
struct LanguageOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            en: "The language of messages and help, ja or en; otherwise what LC_ALL, LC_MESSAGES or LANG says.",
            ja: "メッセージと説明の言語（ja または en）。指定しないと LC_ALL、LC_MESSAGES、LANG に従います。",
            valueName: "language"))
    var language: MessageLanguage?
}

extension MessageLanguage: ExpressibleByArgument {
    /// The language that a command line asks for. It is looked for before the line is understood, because help and
    /// mistakes of the line are told in it too.
    static func asked(by arguments: [String]) -> MessageLanguage? {
        for (place, argument) in arguments.enumerated() {
            if argument == "--language", place + 1 < arguments.count {
                return MessageLanguage(rawValue: arguments[place + 1])
            }
            if argument.hasPrefix("--language=") { return MessageLanguage(rawValue: String(argument.dropFirst(11))) }
        }
        return nil
    }

    /// The same language among those of a portal's pages.
    var ofPages: Language { self == .ja ? .ja : .en }
}
