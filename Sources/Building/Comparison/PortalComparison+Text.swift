import ShikiriBasics
import ShikiriComparison
package import ShikiriDiagnostics

extension PortalComparison {
    /// For a terminal.
    ///
    /// - Parameter all: whether pages made from data are shown with their text, and not only named.
    package func text(in language: MessageLanguage, all: Bool = false) -> String {
        guard !pages.isEmpty || !rules.isEmpty else { return Phrase.nothingDiffers[language] + "\n" }
        let shown = (rules + pages.filter { all || !$0.isMade }).map { $0.text(in: language) }
        let made = all ? [] : pages.filter(\.isMade)
        let list =
            made.isEmpty
            ? ""
            : Phrase.madePages(made.count)[language] + "\n"
                + made.map { "  \($0.kind.words[language])  \($0.address)\n" }.joined()
        return shown.joined() + list + sum[language] + "\n"
    }

    private var sum: Phrase {
        func count(_ kind: Change.Kind) -> Int { pages.count { $0.kind == kind } }
        return .comparedPages(
            added: count(.added), changed: count(.changed), moved: count(.moved), removed: count(.removed),
            revisions: rules.count)
    }

    /// For machines: everything that differs, and nothing that doesn't.
    package var json: String {
        func side(_ side: Side) -> JSONText {
            .object([("name", .text(side.name)), ("as_of", .optional(side.asOf))])
        }
        return JSONText.object([
            ("before", side(before)), ("after", side(after)), ("pages", .array(pages.map(\.json))),
            ("rules", .array(rules.map(\.json))),
        ]).pretty
    }
}

extension PortalComparison.Change.Kind {
    /// What became of it.
    var words: Phrase {
        switch self {
        case .added: .pageAdded
        case .changed: .pageChanged
        case .moved: .pageMoved
        case .removed: .pageRemoved
        }
    }
}

extension PortalComparison.Change {
    fileprivate func text(in language: MessageLanguage) -> String {
        let origin = from.map { " (← \($0))" } ?? ""
        let head = "\(kind.words[language])  \(address)\(origin)  \(title)\n"
        let why = reason.map { "    \(Phrase.reason[language]): \($0)\n" } ?? ""
        return head + why + text.rows.filter { !$0.isUnchanged }.map(\.text).joined()
    }

    fileprivate var json: JSONText {
        .object([
            ("address", .text(address)), ("change", .text(kind.rawValue)), ("from", .optional(from)),
            ("title", .text(title)), ("from_data", .bool(isMade)), ("reason", .optional(reason)),
            ("rows", .array(text.rows.filter { !$0.isUnchanged }.map(\.json))),
        ])
    }
}

extension TextComparison.Row {
    fileprivate var text: String {
        let key = (new ?? old)?.kind == .term ? (new ?? old)?.key.map { $0 + ": " } ?? "" : ""
        func marked(_ parts: [WordChanges.Part], _ start: String, _ end: String) -> String {
            parts.map { $0.isChanged ? start + $0.text + end : $0.text }.joined()
        }
        let before = changes.map { marked($0.old, "[-", "-]") } ?? old?.text
        let after = changes.map { marked($0.new, "{+", "+}") } ?? new?.text
        return [before.map { "  - \(key)\($0)\n" }, after.map { "  + \(key)\($0)\n" }].compactMap { $0 }.joined()
    }

    fileprivate var json: JSONText {
        func words(_ parts: [WordChanges.Part]?) -> JSONText {
            .array((parts ?? []).filter(\.isChanged).map { .text($0.text) })
        }
        return .object([
            ("kind", .text(((new ?? old)?.kind ?? .paragraph).rawValue)), ("key", .optional((new ?? old)?.key)),
            ("before", .optional(old?.text)), ("after", .optional(new?.text)),
            ("changed_before", words(changes?.old)), ("changed_after", words(changes?.new)),
            ("reason", .optional(new?.reason)),
        ])
    }
}
