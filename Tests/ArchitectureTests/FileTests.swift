import Testing

@Suite("The source files")
struct FileTests {
    @Test("are short: none over 500 lines, half of them under 120")
    func lengths() throws {
        let files = try SourceFile.all()
        for file in files { #expect(file.lines.count <= 500, "\(file.path): \(file.lines.count)") }
        let lengths = files.map(\.lines.count).sorted()
        #expect(lengths[lengths.count / 2] < 120)
    }

    @Test("document every declaration that another module can use")
    func documentation() throws {
        for file in try SourceFile.all() {
            for (index, line) in file.lines.enumerated() where Self.isShared(line, in: file.path) {
                let above = file.lines[..<index].last { line in
                    let text = line.drop { $0 == " " }
                    return !text.hasPrefix("@") && !text.hasPrefix("#")
                }
                let isDocumented = above?.drop { $0 == " " }.hasPrefix("///") == true
                #expect(isDocumented, "\(file.path):\(index + 1)")
            }
        }
    }

    private static func isShared(_ line: Substring, in path: String) -> Bool {
        let text = line.drop { $0 == " " }
        guard text.hasPrefix("package ") || text.hasPrefix("public ") else { return false }
        // A key of the content says what it means in its own declaration, in two languages; a word says it in the
        // language files.
        guard !path.hasPrefix("Model/Schema/Keys/") || text.hasPrefix("package struct ") else { return false }
        guard !path.hasPrefix("Words/Groups/") || text.hasPrefix("package final class ") else { return false }
        return !text.contains(" import ")
    }

    /// Where pointers are handled: C, system calls, the reading of bytes at speed, and views between their readers.
    private static let unsafe = [
        "Loading/Files/", "Markdown/", "Publishing/", "Records/", "Search/", "Benchmarks/", "Preview/ProcessEnd",
        "Templates/Views/ViewReference",
    ]

    @Test("handle pointers in few places")
    func pointers() throws {
        for file in try SourceFile.all() where !Self.unsafe.contains(where: file.path.hasPrefix) {
            for (index, line) in file.lines.enumerated() {
                let text = line.drop { $0 == " " }
                guard !text.hasPrefix("//") else { continue }
                #expect(!text.contains("Unsafe") && !text.contains("unsafe"), "\(file.path):\(index + 1)")
            }
        }
    }

    /// Words that end a program or hide an error, and are no part of the product.
    private static let forbidden = ["try!", "as!", "fatalError(", "TODO", "FIXME", "print(\"DEBUG"]

    @Test("hold no forced step and nothing left to do")
    func forced() throws {
        for file in try SourceFile.all() {
            for (index, line) in file.lines.enumerated() {
                for word in Self.forbidden { #expect(!line.contains(word), "\(file.path):\(index + 1): \(word)") }
            }
        }
    }
}
