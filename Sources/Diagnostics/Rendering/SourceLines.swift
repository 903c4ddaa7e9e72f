/// Gives the renderers the lines that findings point at.
package protocol SourceLines {
    /// The lines of a file, or nil where they can't be had or aren't to be shown.
    func lines(of file: String) -> FileLines?
}

extension SourceLines {
    /// The line (from 1) of a file without its line break, or nil where it can't be had.
    package func line(_ number: Int, of file: String) -> String? { lines(of: file)?[number] }
}

/// A file that is read once and shown line by line, however many findings it has.
package struct FileLines: Sendable {
    private let bytes: [UInt8]
    /// Where each line begins.
    private let starts: [Int]

    /// Finds the lines of a file.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        starts = [0] + bytes.indices.lazy.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    }

    /// The line (from 1) without its line break; nil where there is none, and where it isn't UTF-8.
    package subscript(number: Int) -> String? {
        guard starts.indices.contains(number - 1) else { return nil }
        let end = number < starts.count ? starts[number] - 1 : bytes.count
        let line = bytes[starts[number - 1]..<end]
        return String(validating: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }
}

/// Lines of texts that are already in memory.
package struct SourceTexts: SourceLines, Sendable {
    private let files: [String: FileLines]

    /// Takes the texts, named by their files.
    package init(_ texts: [String: String] = [:]) {
        files = texts.mapValues { FileLines(Array($0.utf8)) }
    }

    /// The lines of one of the texts.
    package func lines(of file: String) -> FileLines? { files[file] }
}

/// The file and the line that were shown last: findings come sorted, so the next one is mostly about the same.
struct ShownLines {
    private let source: any SourceLines
    private var file: (name: String, lines: FileLines?)?
    private var line: (number: Int, scalars: [Unicode.Scalar])?

    init(_ source: any SourceLines) {
        self.source = source
    }

    /// The part of a line around a column; nil where the line is empty or can't be had.
    mutating func excerpt(at location: SourceLocation) -> SourceExcerpt? {
        if file?.name != location.file {
            file = (location.file, source.lines(of: location.file))
            line = nil
        }
        if line?.number != location.line {
            line = (location.line, file?.lines?[location.line].map { Array($0.unicodeScalars) } ?? [])
        }
        guard let scalars = line?.scalars, !scalars.isEmpty else { return nil }
        return SourceExcerpt(line: scalars, column: location.column)
    }
}
