import ShikiriModel

/// A sentence of a language file, taken apart once: writing it is putting the parts one after the other.
struct SentenceParts: Sendable {
    indirect enum Part: Sendable, Equatable {
        case text(String)
        /// The value at a place, counted in the order of the declaration.
        case value(Int)
        /// What goes with the number at a place.
        case plural(Int, [PluralForm: [Part]])
    }

    let parts: [Part]
    let language: Language

    /// The sentence with values in its places.
    func with(_ values: [FilledPlace]) -> String {
        var text = ""
        write(parts, values, into: &text)
        return text
    }

    private func write(_ parts: [Part], _ values: [FilledPlace], into text: inout String) {
        for part in parts {
            switch part {
            case .text(let own): text += own
            case .value(let place): text += values[place].text
            case .plural(let place, let forms):
                let form = language.pluralForm(of: values[place].number)
                write(forms[form] ?? [], values, into: &text)
            }
        }
    }
}

/// A value as a sentence shows it.
struct FilledPlace {
    let text: String
    /// What plural forms go by; 0 for what isn't a number.
    var number = 0
}
