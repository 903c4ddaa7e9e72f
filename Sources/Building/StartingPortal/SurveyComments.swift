import ShikiriModel

/// Writes what was found in a table of another system as YAML, with why, and with what is left to its author.
struct SurveyComments {
    let language: Language

    func pick(_ ja: String, _ en: String) -> String { language == .ja ? ja : en }

    /// A text as YAML takes it, whatever signs it has.
    static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// What the table is.
    func head(_ table: SurveyedTable, _ file: String) -> [String] {
        let before =
            table.linesBefore == 0
            ? "" : pick("見出しの前に \(table.linesBefore) 行。", " The header stands behind \(table.linesBefore) lines.")
        return [
            pick(
                "# \(file) を調べた結果: \(table.rows.count) 行、\(table.headings.count) 列。\(before)",
                "# What \(file) looks like: \(table.rows.count) rows, \(table.headings.count) columns.\(before)")
        ]
    }

    /// The columns, each with why it was taken for what, in the order of `fields`; those that are needed and weren't found
    /// are left to the author.
    func columns(
        _ fields: [(field: String, names: [String])], _ guess: HeadingGuess, _ headings: [String], needed: [String]
    ) -> [String] {
        fields.flatMap { field, names -> [String] in
            guard let match = guess.found[field] else {
                guard needed.contains(field) else { return [] }
                return [
                    pick(
                        "# 要記入 \(field): どの見出しか分からない（\(headings.filter { !$0.isEmpty }.joined(separator: "、"))）",
                        "# TBD \(field): none of the headings looks like it (\(headings.filter { !$0.isEmpty }.joined(separator: ", ")))"
                    )
                ]
            }
            let why =
                match.isExact
                ? pick("見出しが「\(match.name)」", "the heading is `\(match.name)`")
                : pick("見出しが「\(match.name)」に似ている", "the heading is like `\(match.name)`")
            return ["\(field): \(Self.quoted(headings[match.place]))  # \(why)"]
        }
    }

    /// The columns that are not read, and why.
    func rest(_ guess: HeadingGuess, _ headings: [String]) -> [String] {
        guess.rest(of: headings).map { place in
            let why =
                guess.others[place].map { pick("\($0) にも見えるが、読まない", "could be \($0) too, and is not read") }
                ?? pick("何の列か分からない。要るなら columns に移す", "not recognised; move it to columns if it is needed")
            return "- \(Self.quoted(headings[place]))  # \(why)"
        }
    }
}
