import Foundation
import Testing

/// A group of declared keys, as its source file has it: the names of its properties.
private struct Group: CustomStringConvertible {
    let name: String
    var keys: [String] = []

    var description: String { name }

    static func all() throws -> [Group] {
        var groups: [Group] = []
        for file in try SourceFile.all(under: "Model") where file.path.hasPrefix("Model/Schema/Keys/") {
            for line in file.lines {
                let words = line.split(separator: " ")
                if line.hasPrefix("package struct ") {
                    groups.append(Group(name: String(words[2].dropLast())))
                } else if line.hasPrefix("    package let "), words.count > 3, words[4].hasPrefix("Key(") {
                    groups[groups.count - 1].keys.append(String(words[2]))
                }
            }
        }
        return groups
    }
}

@Suite("The declared keys")
struct KeyTests {
    /// Names that stand in a list for whoever reads it or hands it out: the program never needs them.
    private static let unread = ["PassphraseColumns.name", "PlanColumns.name", "HolidayKeys.name"]

    @Test("are read, each by a reader of its group")
    func read() throws {
        let groups = try Group.all()
        #expect(groups.count > 20)
        let readers = try SourceFile.all().filter { !$0.path.hasPrefix("Model/Schema/") }
            .map { $0.lines.filter { !$0.hasPrefix("//") }.joined(separator: "\n") }
        for group in groups {
            let texts = readers.filter { $0.contains("<\(group.name)>") || $0.contains("\(group.name).self") }
            #expect(!texts.isEmpty, "\(group)")
            for key in group.keys where !Self.unread.contains("\(group).\(key)") {
                let isRead = texts.contains { text in
                    text.contains("[\\.\(key)]") || text.contains("(\\.\(key),")
                }
                #expect(isRead, "nobody reads \(group).\(key)")
            }
        }
    }
}
