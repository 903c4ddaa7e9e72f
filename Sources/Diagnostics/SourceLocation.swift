/// A place in an input file, as a person finds it in an editor.
///
/// `line` and `column` count from 1; a column counts Unicode scalars, as editors do for Japanese text. A finding
/// about a file as a whole, such as one that is missing, is at line 1 and column 1.
package struct SourceLocation: Hashable, Sendable {
    /// The file, relative to the folder that the command was given, with `/` between its parts.
    package let file: String
    /// The line, from 1.
    package let line: Int
    /// The column in Unicode scalars, from 1.
    package let column: Int

    /// Makes a location; without a line, it is the start of the file.
    package init(file: String, line: Int = 1, column: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
    }
}

extension SourceLocation: Comparable {
    /// Orders by file, then line, then column: the order in which a report lists its findings.
    package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
}

/// A value together with the place where an author wrote it.
package struct Located<Value> {
    /// What was written.
    package let value: Value
    /// Where it was written.
    package let location: SourceLocation

    /// Joins a value with its place.
    package init(_ value: Value, at location: SourceLocation) {
        self.value = value
        self.location = location
    }

    /// The same place with a value worked out from this one.
    package func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
        Located<Other>(try transform(value), at: location)
    }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
