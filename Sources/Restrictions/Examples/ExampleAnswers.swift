package import ShikiriModel

/// The living examples of all pages with the answers that the rules give, by file and line.
package struct ExampleAnswers: Sendable {
    /// The word after the fence of a block that is an example.
    package static let word = "example"

    private var byFile: [String: [Int: AnsweredExample]] = [:]

    /// No examples.
    package init() {}

    /// Takes in the example of a block that begins on a line of a file.
    package mutating func add(_ example: AnsweredExample, file: String, line: Int) {
        byFile[file, default: [:]][line] = example
    }

    /// The example of the block that begins on a line of a file.
    package subscript(file: String, line: Int) -> AnsweredExample? { byFile[file]?[line] }

    /// The examples of a file, in its order.
    package func examples(of file: String) -> [(line: Int, example: AnsweredExample)] {
        (byFile[file] ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}

/// A living example with what comes out today.
package struct AnsweredExample: Sendable {
    /// What its author wrote.
    package let example: WorkedExample
    /// What comes out.
    package let answer: CaseAnswer

    /// Joins an example with its answer.
    package init(_ example: WorkedExample, _ answer: CaseAnswer) {
        self.example = example
        self.answer = answer
    }
}
