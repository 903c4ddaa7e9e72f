import Foundation
import Testing

/// What a view holds and declares no member for can't be shown, and what isn't shown needs no place in a view.
@Suite("The values that a view holds")
struct ViewMemberTests {
    @Test("are each read by a member")
    func values() throws {
        var views = 0
        var unread: [String] = []
        for file in try SourceFile.all() {
            var open: [View] = []
            for line in file.lines.map(String.init) {
                let depth = line.prefix { $0 == " " }.count
                if let name = View.name(in: line) {
                    open.append(View(name: name, depth: depth))
                } else if let last = open.last, line.hasPrefix(String(repeating: " ", count: last.depth) + "}") {
                    views += 1
                    unread += last.unread
                    open.removeLast()
                } else if !open.isEmpty {
                    open[open.count - 1].take(line, at: depth)
                }
            }
        }
        #expect(views > 60)
        #expect(unread == [])
    }

    /// A view while it is read.
    private struct View {
        let name: String
        let depth: Int
        var values: [String] = []
        var text = ""

        /// The name of the view that a line begins.
        static func name(in line: String) -> String? {
            guard line.contains("struct "), line.contains(": TemplateView") || line.contains(": PageContent"),
                line.hasSuffix("{")
            else { return nil }
            return line.split(separator: "struct ").last?.split(separator: ":").first.map(String.init)
        }

        mutating func take(_ line: String, at depth: Int) {
            text += line + "\n"
            guard depth == self.depth + 4, !line.contains("static"), !line.hasSuffix("{"), line.contains(": ") else {
                return
            }
            let words = line.split(separator: " ")
            guard let kind = words.firstIndex(where: { $0 == "let" || $0 == "var" }), kind <= 1 else { return }
            let names = line.split(separator: ",").compactMap { part in
                part.split(separator: ":").first?.split(separator: " ").last.map(String.init)
            }
            values += names
        }

        var unread: [String] { values.filter { !text.contains("\\.\($0)") }.map { "\(name).\($0)" } }
    }
}
