/// The place of a thing in the list of its kind, from 0, such as of a person in the roster.
///
/// Two kinds of positions can't be mixed up: `Position<Department>` and `Position<Operation>` are different types. A
/// position holds for one reading of the content; what is kept or shown names a thing by its ``Identifier``.
@usableFromInline
package struct Position<Kind>: Hashable, Sendable {
    /// The place as a number.
    @usableFromInline
    package let index: Int

    /// The place with a number.
    @inlinable
    package init(_ index: Int) {
        self.index = index
    }
}

extension Position: Comparable {
    /// Whether a thing stands before another.
    @inlinable
    package static func < (left: Position, right: Position) -> Bool { left.index < right.index }
}

extension Position: Strideable {
    /// How many things further on another stands.
    @inlinable
    package func distance(to other: Position) -> Int { other.index - index }

    /// The position so many things further on.
    @inlinable
    package func advanced(by count: Int) -> Position { Position(index + count) }
}

extension Array {
    /// The positions of all elements.
    @inlinable
    package var positions: Range<Position<Element>> { Position(0)..<Position(count) }

    /// The element at a position.
    @inlinable
    package subscript(position: Position<Element>) -> Element { self[position.index] }
}

/// A value for each thing of a list, in the same order: what is known of everybody in the roster, of every course.
@usableFromInline
package struct ByPosition<Kind, Value> {
    /// The values in the order of the list.
    @usableFromInline
    package var values: [Value]

    /// Takes a value for each thing, in the order of the list.
    @inlinable
    package init(_ values: [Value]) {
        self.values = values
    }

    /// The same value for each thing of a list.
    @inlinable
    package init(repeating value: Value, for list: [Kind]) {
        values = Array(repeating: value, count: list.count)
    }

    /// The positions that have a value.
    @inlinable
    package var positions: Range<Position<Kind>> { Position(0)..<Position(values.count) }

    /// The value of the thing at a position.
    @inlinable
    package subscript(position: Position<Kind>) -> Value {
        get { values[position.index] }
        _modify { yield &values[position.index] }
    }
}

extension ByPosition: Sendable where Value: Sendable {}
