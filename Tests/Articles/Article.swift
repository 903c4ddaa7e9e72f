import Foundation
import Testing

/// An article of the documentation, whose tables and blocks tests run: what readers are told is what is tested.
package struct Article: Sendable {
    private let lines: [(number: Int, text: String)]

    /// Opens an article of the program's catalogue by its name; one that isn't there has no lines.
    package init(_ name: String) {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/shikiri/Documentation.docc/\(name).md")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
            ($0.offset + 1, String($0.element))
        }
    }

    /// A row of a table.
    package struct Row: Sendable, CustomTestStringConvertible {
        /// The heading that the table stands under.
        package let heading: String
        /// The line that the row is on.
        package let line: Int
        private let cells: [String: String]

        fileprivate init(heading: String, line: Int, names: [String], cells: [String]) {
            self.heading = heading
            self.line = line
            self.cells = Dictionary(zip(names, cells)) { first, _ in first }
        }

        /// What stands in a column, without the marks of code; empty where the table has none of that name.
        package subscript(column: String) -> String { cells[column] ?? "" }

        /// The same; nil where nothing stands there.
        package func text(_ column: String) -> String? { self[column].isEmpty ? nil : self[column] }

        /// The parts of a cell that semicolons divide.
        package func parts(_ column: String) -> [String] {
            self[column].split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
        }

        package var testDescription: String { self["case"].isEmpty ? "line \(line)" : self["case"] }
    }

    /// The rows of all tables that have a column, in the article's order.
    package func rows(with column: String) -> [Row] {
        var (heading, names, rows) = ("", [String](), [Row]())
        for (number, text) in lines {
            if text.hasPrefix("#") { heading = text.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces) }
            guard text.hasPrefix("|") else {
                names = []
                continue
            }
            let cells = text.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map {
                $0.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
            }
            if names.isEmpty {
                names = cells
            } else if names.contains(column), cells.contains(where: { !$0.allSatisfy { $0 == "-" } }) {
                rows.append(Row(heading: heading, line: number, names: names, cells: cells))
            }
        }
        return rows
    }

    /// What stands in the fenced blocks of a language, in the article's order.
    package func blocks(_ language: String) -> [String] {
        var blocks: [String] = []
        var open: String?
        for (_, text) in lines {
            if let block = open {
                open = text == "```" ? nil : block + text + "\n"
                if text == "```" { blocks.append(block) }
            } else if text == "```" + language {
                open = ""
            }
        }
        return blocks
    }
}
