import ArgumentParser
import ShikiriDiagnostics

// Help and complaints of the command line, in the language that was chosen when the program began.

extension ArgumentHelp {
    /// The help of one option, flag or argument.
    init(en: String, ja: String, valueName: String? = nil) {
        self.init(Phrase(en: en, ja: ja)[Terminal.language], valueName: valueName)
    }
}

extension CommandConfiguration {
    /// A command with its help.
    init(
        commandName: String? = nil, abstract: Phrase, discussion: Phrase = Phrase(en: "", ja: ""),
        version: String = "", subcommands: [any ParsableCommand.Type] = []
    ) {
        self.init(
            commandName: commandName, abstract: abstract[Terminal.language],
            discussion: discussion[Terminal.language], version: version, subcommands: subcommands)
    }
}

extension ValidationError {
    /// A command line that can't be meant.
    init(_ phrase: Phrase) {
        self.init(phrase[Terminal.language])
    }
}
