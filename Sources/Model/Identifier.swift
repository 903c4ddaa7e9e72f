/// The name of one thing of a kind, as authors write it in the content.
///
/// Two kinds of id can't be mixed up: `Identifier<Department>` and `Identifier<Operation>` are different types.
package struct Identifier<Kind>: Hashable, Sendable {
    /// The id as text, which is also safe in an address or a file name.
    package let text: String

    /// Takes a text as an id without looking at it; ids from the content come through `Identifier(checking:)`.
    package init(_ text: String) {
        self.text = text
    }

    /// Takes a text that can be an id: letters, digits, `-`, `_`, `.`, beginning with a letter or digit; nil otherwise.
    package init?(checking text: String) {
        guard let first = text.unicodeScalars.first, Self.isWordScalar(first) else { return nil }
        guard text.unicodeScalars.allSatisfy({ Self.isWordScalar($0) || "-_.".unicodeScalars.contains($0) }) else {
            return nil
        }
        self.text = text
    }

    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    }
}

extension Identifier: Comparable {
    /// Orders by Unicode scalars, the same on every machine.
    package static func < (left: Identifier, right: Identifier) -> Bool {
        left.text.unicodeScalars.lexicographicallyPrecedes(right.text.unicodeScalars)
    }
}

extension Identifier: CustomStringConvertible {
    /// The id as text.
    package var description: String { text }
}
