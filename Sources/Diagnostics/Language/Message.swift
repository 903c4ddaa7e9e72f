/// What a finding says: what is wrong and, where more can be said than that, what to do about it.
///
/// All messages stand in `Messages/`, a file for each part of the product, in both languages side by side. English ones
/// are one sentence without a full stop, Japanese ones are whole sentences.
package struct Message: Hashable, Sendable {
    /// What is wrong.
    package let text: Phrase
    /// What to do about it.
    package let help: Phrase?

    /// Says what is wrong, and what to do about it.
    package init(_ text: Phrase, help: Phrase? = nil) {
        self.text = text
        self.help = help
    }

    /// Says what is wrong in both languages, and what to do about it.
    package init(en: String, ja: String, help: Phrase? = nil) {
        self.init(Phrase(en: en, ja: ja), help: help)
    }

    /// Everything in one text.
    package var whole: Phrase {
        guard let help else { return text }
        return Phrase(en: "\(text.en). \(help.en)", ja: text.ja + help.ja)
    }

    /// What is wrong, and below it what to do about it.
    package var lines: Phrase {
        guard let help else { return text }
        return Phrase { "\(text[$0])\n\(help[$0])" }
    }

    /// The same message with other help.
    package func with(help: Phrase?) -> Message { Message(text, help: help) }

    /// Something that a message names: an id, a day, a number, a file, as it writes itself.
    package typealias Name = any CustomStringConvertible
}
