import Foundation

/// A published page, read as far as tests ask about it: its tables, counts, links and ids.
struct PublishedPage {
    let path: String
    let html: String

    /// A table with the texts of its cells, and the statuses whose badges stand in each row.
    struct Table {
        let rows: [[String]]
        let statuses: [[String]]
    }

    /// The table with an id, without its head.
    func table(_ id: String) -> Table? {
        guard let start = html.range(of: "id=\"\(id)\" data-sortable"),
            let end = html.range(of: "</table>", range: start.upperBound..<html.endIndex)
        else { return nil }
        let rows = html[start.upperBound..<end.lowerBound].components(separatedBy: "<tr").dropFirst(2)
            .filter { !$0.contains("scope=\"rowgroup\"") }
        return Table(
            rows: rows.map { row in
                row.matches(of: /<(?:th|td)[^>]*>(.*?)<\/(?:th|td)>/).map { Self.text(String($0.output.1)) }
            }, statuses: rows.map(Self.statuses))
    }

    /// The number beside each status above the tables.
    var sum: [String: Int] {
        let items = html.matches(of: /<span class="state (\w+)">[^<]*<\/span> <b>([0-9,]+)<\/b>/)
        return Dictionary(uniqueKeysWithValues: items.map { (String($0.output.1), Self.number(String($0.output.2))) })
    }

    var links: [String] {
        html.matches(of: /href="([^"]*)"/).map { $0.output.1.replacingOccurrences(of: "&amp;", with: "&") }
    }

    var ids: Set<String> { Set(html.matches(of: /\bid="([^"]*)"/).map { String($0.output.1) }) }

    /// A number as pages write it.
    static func number(_ text: String) -> Int { Int(text.replacingOccurrences(of: ",", with: "")) ?? -1 }

    private static func statuses(_ row: String) -> [String] {
        row.matches(of: /class="state (\w+)"/).map { String($0.output.1) }
    }

    private static func text(_ html: String) -> String { html.replacing(/<[^>]*>/, with: " ") }
}
