package import ShikiriDiagnostics
package import ShikiriModel

/// One thing that contributed to a decision, with the values it rests on and without words.
package struct Reason: Hashable, Sendable {
    /// What it rests on.
    package let basis: Basis
    /// What it asks, or asked while it was binding.
    package let measure: Measure
    /// The way across the wall that it is about: towards the destination's company.
    package let direction: Direction
    /// The operations on the origin's side that it is about, in the order of the rulebook; empty where it is about no
    /// particular ones.
    package let origins: [OperationID]
    /// The operations on the destination's side that it is about.
    package let destinations: [OperationID]
    /// The time that it binds; nil where it doesn't count from a last day.
    package let cooling: Cooling?

    /// What a reason can rest on.
    package enum Basis: Hashable, Sendable {
        /// A cell of the matrix, reached by a category of information.
        case cell(information: InformationID, place: CellPlace, standing: CellStanding, location: SourceLocation)
        /// An exception in place of the matrix.
        indirect case exception(RestrictionException)
        /// A class of persons, on the way in to one of its posts.
        indirect case before(PersonClass)
        /// A class of persons, on the way out of one of its posts.
        indirect case after(PersonClass)
        /// A post in the other company that goes on, and the information that both posts touch.
        case concurrent(information: InformationID, location: SourceLocation)
        /// A category of information of which an operation says no level, where some level would restrict.
        case unclassified(InformationID)
        /// No category of information leads to a restricted cell.
        case unrestricted
        /// A department for which no operations are written.
        case noOperations(DepartmentID)
        /// The revision has no restrictions for this direction.
        case openDirection(Direction)
        /// No revision is in force yet.
        case noRevision
        /// The move stays within one company.
        case withinCompany(Company)
        /// The origin that was named is none of the posts that the person holds on the day before; these are, and empty
        /// where none is known.
        case wrongOrigin(posts: [Place])
    }

    /// How long a reason binds after a last day.
    package struct Cooling: Hashable, Sendable {
        /// The last day in the operation.
        package let lastDay: CalendarDay
        /// The period that holds; zero binds the direct move only.
        package let period: CalendarPeriod
        /// The first day on which the reason doesn't bind any more; nil for a period of zero.
        package let permittedFrom: CalendarDay?
        /// Whether that day had come on the day of the transfer.
        package let isOver: Bool
        /// Where the period comes from.
        package let source: PeriodSource

        /// The class of persons that the period comes from; nil where it comes from the cell, exception or block.
        package var personClass: PersonClass? {
            guard case .personClass(let personClass) = source else { return nil }
            return personClass
        }
    }

    /// Where a cooling period comes from.
    package enum PeriodSource: Hashable, Sendable {
        /// The cell, the exception, or the block.
        case rules
        /// A class of persons.
        indirect case personClass(PersonClass)
    }

    /// Whether it still counts on the day of the transfer.
    package var binds: Bool { measure != .allowed && cooling?.isOver != true }
}

extension Reason.Basis {
    /// Where the rule was written; nil for reasons that rest on the absence of one.
    package var location: SourceLocation? {
        switch self {
        case .cell(_, _, _, let location), .concurrent(_, let location): location
        case .exception(let exception): exception.location
        case .before(let personClass), .after(let personClass): personClass.location
        case .unclassified, .unrestricted, .noOperations, .openDirection, .noRevision, .withinCompany, .wrongOrigin:
            nil
        }
    }
}
