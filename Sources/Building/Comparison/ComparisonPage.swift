import ShikiriComparison
package import ShikiriDiagnostics
import ShikiriPageKit

/// The comparison as offices in Japan lay texts beside each other (新旧対照表): left how it reads, right how it read, then why;
/// what differs is underlined. One file without others, to be sent, filled in and printed on A4 landscape.
package struct ComparisonPage {
    private let comparison: PortalComparison
    private let language: MessageLanguage
    private let showsAll: Bool

    /// Lays out a comparison.
    ///
    /// - Parameter all: whether what reads as it did is printed in full, and pages made from data too.
    package init(_ comparison: PortalComparison, in language: MessageLanguage, all: Bool = false) {
        self.comparison = comparison
        self.language = language
        showsAll = all
    }

    /// The page as a file.
    package var bytes: [UInt8] {
        var writer = HTMLWriter()
        writer.element("html", [("lang", language.rawValue)]) { writer in
            writer.element("head") { writer in
                writer.empty("meta", [("charset", "utf-8")])
                writer.empty("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
                writer.element("title", text: said(.comparisonTitle))
                writer.element("style", text: Self.style)
            }
            writer.newline()
            writer.element("body") { writer in
                writer.element("h1", text: said(.comparisonTitle))
                writer.element(
                    "p", [("class", "sides")],
                    text: said(.comparedSides(name(comparison.before), name(comparison.after))))
                writer.element("p", [("class", "note")], text: said(.comparisonNote))
                for change in comparison.rules { write(change, to: &writer) }
                for change in comparison.pages where showsAll || !change.isMade {
                    write(change, to: &writer)
                }
                writeMade(to: &writer)
                if comparison.pages.isEmpty, comparison.rules.isEmpty {
                    writer.element("p", text: said(.nothingDiffers))
                }
            }
        }
        return Array(("<!DOCTYPE html>\n" + writer.html + "\n").utf8)
    }

    private func said(_ phrase: Phrase) -> String { phrase[language] }

    private func name(_ side: PortalComparison.Side) -> String {
        side.asOf.map { "\(side.name) (\($0))" } ?? side.name
    }

    /// Pages that are made from data are named: what they say follows from the rules and the records.
    private func writeMade(to writer: inout HTMLWriter) {
        let made = showsAll ? [] : comparison.pages.filter(\.isMade)
        guard !made.isEmpty else { return }
        writer.element("section") { writer in
            writer.element("h2", text: said(.madePages(made.count)))
            writer.element("ul") { writer in
                for change in made {
                    writer.element("li", text: "\(said(change.kind.words))  \(change.title) (\(change.address))")
                    writer.newline()
                }
            }
        }
    }

    private func write(_ change: PortalComparison.Change, to writer: inout HTMLWriter) {
        let origin = change.from.map { " ← \($0)" } ?? ""
        writer.element("section") { writer in
            writer.element("h2") { writer in
                writer.text(change.title)
                writer.element(
                    "span", [("class", "what")], text: " \(said(change.kind.words)) \(change.address)\(origin)")
            }
            writer.newline()
            writer.element("table") { writer in
                writer.element("thead") { writer in
                    writer.element("tr") { writer in
                        for head in [Phrase.readsNow, .readBefore, .reason] {
                            writer.element("th", [("scope", "col")], text: said(head))
                        }
                    }
                }
                writer.newline()
                writer.element("tbody") { writer in write(change.text.rows, because: change.reason, to: &writer) }
            }
        }
        writer.newline()
    }

    /// What is shown: every paragraph that differs, and the heading that it stands under; the rest is left out, and the
    /// page says so.
    private func write(_ rows: [TextComparison.Row], because reason: String?, to writer: inout HTMLWriter) {
        var reason = reason
        var isLeftOut = false
        for (index, row) in rows.enumerated() {
            guard showsAll || !row.isUnchanged || leads(row, at: index, in: rows) else {
                if !isLeftOut { writeLeftOut(to: &writer) }
                isLeftOut = true
                continue
            }
            isLeftOut = false
            let own = row.isUnchanged ? nil : row.new?.reason ?? reason
            if !row.isUnchanged, row.new?.reason == nil { reason = nil }
            write(row, because: own, to: &writer)
        }
    }

    /// Whether a row is the heading of a stretch in which something differs.
    private func leads(_ row: TextComparison.Row, at index: Int, in rows: [TextComparison.Row]) -> Bool {
        guard row.new?.kind == .heading else { return false }
        let below = rows[(index + 1)...].prefix { $0.new?.kind != .heading || !$0.isUnchanged }
        return below.contains { !$0.isUnchanged }
    }

    private func writeLeftOut(to writer: inout HTMLWriter) {
        writer.element("tr", [("class", "left-out")]) { writer in
            writer.element("td", text: said(.leftOut))
            writer.element("td", text: said(.leftOut))
            writer.element("td")
        }
        writer.newline()
    }

    private func write(_ row: TextComparison.Row, because reason: String?, to writer: inout HTMLWriter) {
        let kind = (row.new ?? row.old)?.kind ?? .paragraph
        writer.element("tr", [("class", kind.rawValue)]) { writer in
            write(row.new, row.changes?.new, isAlone: row.old == nil, or: .goneHere, to: &writer)
            write(row.old, row.changes?.old, isAlone: row.new == nil, or: .newHere, to: &writer)
            writer.element("td", [("class", "reason")], text: reason ?? "")
        }
        writer.newline()
    }

    /// A cell: the paragraph with its changed words underlined, or what is said where there is none. Of a paragraph that
    /// came, the older column says that it is new; of one that went, the newer column says that it is taken out.
    private func write(
        _ block: TextBlock?, _ parts: [WordChanges.Part]?, isAlone: Bool, or absent: Phrase,
        to writer: inout HTMLWriter
    ) {
        writer.element("td") { writer in
            guard let block else {
                return writer.element("span", [("class", "absent")], text: said(absent))
            }
            if block.kind == .term, let key = block.key {
                writer.element("span", [("class", "key")], text: key)
                writer.text(" ")
            }
            for part in parts ?? [WordChanges.Part(block.text, isChanged: isAlone)] {
                if part.isChanged { writer.element("u", text: part.text) } else { writer.text(part.text) }
            }
        }
    }

    /// Black on white, for any printer.
    private static let style =
        "@page { size: A4 landscape; margin: 12mm; } "
        + ":root { color-scheme: light; } "
        + "body { margin: 1.5rem auto; padding: 0 1rem; max-width: 78rem; font-family: 'Noto Sans CJK JP', 'Yu Gothic', "
        + "Meiryo, sans-serif; font-size: .9375rem; line-height: 1.7; color: #000; background: #fff; } "
        + "h1 { font-size: 1.375rem; text-align: center; } h2 { font-size: 1.0625rem; margin: 2rem 0 .5rem; break-after: avoid; } "
        + ".what { font-size: .8125rem; font-weight: 400; margin-inline-start: .75em; } .sides, .note { font-size: .8125rem; } "
        + "table { width: 100%; border-collapse: collapse; table-layout: fixed; } thead { display: table-header-group; } "
        + "th, td { border: 1px solid #000; padding: .35rem .6rem; vertical-align: top; text-align: start; overflow-wrap: "
        + "anywhere; } th { text-align: center; } th:nth-child(3) { width: 16%; } tr { break-inside: avoid; } "
        + "tr.heading td:not(.reason) { font-weight: 700; } tr.item td:not(.reason) { padding-inline-start: 1.6rem; } "
        + ".key { font-weight: 700; } .key::after { content: '：'; } u { text-decoration-thickness: .1em; text-underline-offset: .2em; } "
        + "@media print { body { margin: 0; padding: 0; max-width: none; font-size: 9pt; } }"
}
