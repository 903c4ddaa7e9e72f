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
        var fields = DraftFields(draft, subject: "search file")
        synonyms = Self.synonyms(&fields)
        keywords = Self.keywords(&fields)
        fields.finish(into: &log)
    }

    private static func synonyms(_ fields: inout DraftFields) -> [[String]] {
        fields.list("synonyms").compactMap { family in
            let words = fields.texts(of: family, "synonyms")
            guard words.count > 1 else {
                fields.report(
                    .badValue, "a family of synonyms has two words or more", at: family.location,
                    help: "write it as `- [夫, 妻, 家族]`")
                return nil
            }
            return words.map(\.value)
        }
    }

    private static func keywords(_ fields: inout DraftFields) -> [Keywords] {
        guard let draft = fields.draft("keywords") else { return [] }
        guard case .mapping(let members) = draft.content else {
            fields.report(
                .wrongType, "`keywords` is written as pages with their words", at: draft.location,
                help: "write `faq/transfers.md#anchor: [word, word]`")
            return []
        }
        return members.map { member in
            let parts = member.key.value.split(separator: "#", maxSplits: 1).map(String.init)
            return Keywords(
                file: Located(parts.first ?? "", at: member.key.location), anchor: parts.count > 1 ? parts[1] : nil,
                words: fields.texts(of: member.value, member.key.value).map(\.value))
        }
    }
}
