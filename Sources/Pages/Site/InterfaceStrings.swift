package import ShikiriModel

/// The fixed words of the interface, by language, as the templates' `t`.
package struct InterfaceStrings: Sendable {
    private let values: [Language: [String: String]]

    /// Takes the words of each language by their keys.
    package init(_ values: [Language: [String: String]]) {
        self.values = values
    }

    /// The words of every language that pages are written in, by its code.
    package var byCode: [String: [String: String]] {
        Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0.rawValue, values[$0] ?? [:]) })
    }

    /// One word; its key where it is missing.
    package func word(_ key: String, _ language: Language) -> String { values[language]?[key] ?? key }
}
