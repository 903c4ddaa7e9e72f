package import ShikiriDiagnostics

/// The keys of the interface strings: every language has the same, and each is used.
package struct InterfaceKeys: Sendable {
    /// The keys of one language, each with its place in the file.
    package struct Language: Sendable {
        /// The file, as findings name it.
        package let file: String
        /// Its keys, in the order of their places.
        package let keys: [Located<String>]

        /// Joins a file with the keys that it holds.
        package init(file: String, keys: [Located<String>]) {
            self.file = file
            self.keys = keys
        }
    }

    private let languages: [Language]

    /// Compares the keys of all languages.
    package init(_ languages: [Language]) {
        self.languages = languages
    }

    /// Every key of any language.
    package var all: Set<String> { Set(languages.flatMap(\.keys).map(\.value)) }

    /// Keys that a language lacks, told where another language has them.
    package var missing: [Diagnostic] {
        languages.flatMap { language -> [Diagnostic] in
            let own = Set(language.keys.map(\.value))
            return all.subtracting(own).sorted().compactMap { key in
                guard let place = languages.flatMap(\.keys).first(where: { $0.value == key })?.location else {
                    return nil
                }
                return Diagnostic(
                    .missingString,
                    .missingString(
                        key, in: language.file,
                        near: Suggestion.nearest(to: key, among: own.subtracting(keysOfOthers(than: language)))),
                    at: place)
            }
        }
    }

    /// Keys that neither a template nor the program uses.
    package func unused(besides used: Set<String>) -> [Diagnostic] {
        languages.flatMap(\.keys).filter { !used.contains($0.value) }.map { key in
            Diagnostic(.unusedString, .unusedString(key.value), at: key.location)
        }
    }

    private func keysOfOthers(than language: Language) -> Set<String> {
        Set(languages.filter { $0.file != language.file }.flatMap(\.keys).map(\.value))
    }
}
