package import ShikiriModel
package import ShikiriTemplates

/// The fixed words of the interface, by language, as the templates' `t`.
package struct InterfaceStrings: Sendable {
    private let values: [Language: [String: String]]
    private let views: [Language: ViewValue]

    /// Takes the words of each language by their keys.
    package init(_ values: [Language: [String: String]]) {
        self.values = values
        views = values.mapValues { .object($0.mapValues { .text($0) }) }
    }

    /// The words as a template shows them.
    package func view(_ language: Language) -> ViewValue { views[language] ?? .object([:]) }

    /// One word; its key where it is missing.
    package func word(_ key: String, _ language: Language) -> String { values[language]?[key] ?? key }
}
