package import ShikiriDiagnostics

/// What `search.yaml` tells the search of the portal: words that say the same, and words that people look for and the
/// text doesn't have.
package struct SearchHints: Sendable {
    /// Families of words; whoever looks for one of a family finds the others too.
    package let synonyms: [[String]]
    /// Words that belong to a page, or to one heading of it.
    package let keywords: [Keywords]

    /// Words that belong to a page, or to one heading of it.
    package struct Keywords: Sendable {
        /// The file of the page, relative to the content folder.
        package let file: Located<String>
        /// The anchor of the heading; nil for the page as a whole.
        package let anchor: String?
        /// The words.
        package let words: [String]
    }

    /// Reads `search.yaml`; a portal without it has no hints.
    package init(_ draft: Draft?, log: inout DiagnosticLog) {
        guard let draft else {
            synonyms = []
            keywords = []
            return
        }
        let fields = Fields<SearchKeys>(draft, log: &log)
        synonyms = Self.synonyms(fields[\.synonyms], &log)
        keywords = fields[\.keywords].map { pair in
            let parts = pair.key.value.split(separator: "#", maxSplits: 1).map(String.init)
            return Keywords(
                file: Located(parts.first ?? "", at: pair.key.location), anchor: parts.count > 1 ? parts[1] : nil,
                words: pair.value.map(\.value))
        }
    }

    private static func synonyms(_ families: [Located<[String]>], _ log: inout DiagnosticLog) -> [[String]] {
        families.compactMap { family in
            guard family.value.count > 1 else {
                log.report(.badValue, .smallFamily, at: family.location)
                return nil
            }
            return family.value
        }
    }
}
