package import ShikiriModel

/// Something that the rules ask of a move: a measure, and how long it binds after the last day in the origin.
package struct AnswerTerm: Hashable, Sendable {
    /// What is asked; never `allowed`, except by an exception.
    package let measure: Measure
    /// How long it binds after the last day; zero binds the direct move, and for ever.
    package let period: CalendarPeriod
    /// What it rests on.
    package let basis: Basis
    /// The class of persons whose period it is; nil: that of the cell, the exception or the block.
    package let personClass: PersonClass?

    /// What a term can rest on.
    package enum Basis: Hashable, Sendable {
        /// A cell of the matrix, by its position in `CellPlace.all`.
        case cell(Int)
        /// An exception in place of the matrix.
        indirect case exception(RestrictionException)
        /// A level that nobody said, where one that it could be would restrict.
        case unclassified
        /// A department for which no operations are written.
        case noOperations
        /// A class of persons by role, on the way in to one of its posts.
        indirect case before(PersonClass)
        /// A class of persons by role, on the way out of one of its posts.
        indirect case after(PersonClass)
    }
}

/// What holds between two departments from one change of the rules until the next step.
package struct AnswerStep: Hashable, Sendable {
    /// The stretch of time with which it begins, by position in `StepTable.days`.
    package let stretch: Int
    /// Everything that is asked, in a fixed order; empty where nothing is.
    package let terms: [AnswerTerm]
}
