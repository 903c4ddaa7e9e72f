/// A code block with a word after its fence, for the caller to show otherwise.
package struct MarkdownCode: Sendable, Hashable {
    /// The first word after the fence, such as `yaml`.
    package let word: String
    /// What stands in the block, each line with its end.
    package let text: String
    /// The line of the file on which the fence begins, from 1. The text begins on the next one.
    package let line: Int
}
