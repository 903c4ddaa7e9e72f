package import ShikiriDiagnostics

/// Something that a revision's authors declare of it (不変条件), and that the program proves or refutes.
package struct Invariant: Sendable {
    /// What is claimed.
    package let claim: Claim
    /// The pairs of which nothing is claimed; a department stands for those below it too.
    package let exempt: [PlaceWay]
    /// Why it is to hold; empty where the author wrote nothing.
    package let reason: String
    /// Where it was written.
    package let location: SourceLocation

    /// What can be claimed.
    package enum Claim: Hashable, Sendable {
        /// No pair is treated more loosely than by an earlier revision as it stood on its last day.
        case neverLooser(than: CalendarDay)
        /// Pairs of some levels are restricted at least so strictly, for at least so long.
        case minimum(Minimum)
        /// What is prohibited one way asks for this the other way.
        case otherWay(OtherWay)
        /// Every exception ends within a period from the effective date.
        case exceptionsEnd(within: CalendarPeriod)
    }

    /// The least that is asked of pairs of some levels.
    package struct Minimum: Hashable, Sendable {
        /// The direction; nil: both.
        package let direction: Direction?
        /// How strongly the grid's operation handles some information; nil: in any way.
        package let handling: HandlingLevel?
        /// How usable the same information is to the affiliate's operation; nil: in any way.
        package let usability: Usability?
        /// The mildest measure; nil: whatever restricts.
        package let measure: Measure?
        /// The shortest period; nil: any.
        package let period: CalendarPeriod?

        /// Whether it speaks of a cell.
        package func covers(_ place: CellPlace) -> Bool {
            (handling ?? place.handling) == place.handling && (usability ?? place.usability) == place.usability
        }
    }
}

/// A way from one place to another.
package struct PlaceWay: Hashable, Sendable {
    /// Where it starts.
    package let from: Place
    /// Where it leads.
    package let to: Place
}

/// What is asked of moves in one direction where the way back is prohibited.
package enum OtherWay: String, CaseIterable, Sendable {
    /// The written pledge.
    case pledge
    /// Approval, or a prohibition.
    case approval
    /// A prohibition.
    case prohibited
}

extension Invariant.Claim: CustomStringConvertible {
    /// The claim in a line, by its keys and values.
    package var description: String {
        switch self {
        case .neverLooser(let day): "never_looser_than: \(day)"
        case .minimum(let minimum): "minimum: \(minimum)"
        case .otherWay(let demand): "prohibited_needs_other_way: \(demand.rawValue)"
        case .exceptionsEnd(let period): "exceptions_end_within: \(period)"
        }
    }
}

extension Invariant.Minimum: CustomStringConvertible {
    /// The minimum as a revision writes it.
    package var description: String {
        let pairs: [(String, String?)] = [
            ("from", direction?.origin.rawValue), ("handling", handling?.rawValue),
            ("usability", usability?.rawValue), ("measure", measure?.rawValue), ("period", period?.description),
        ]
        return "{" + pairs.compactMap { key, value in value.map { "\(key): \($0)" } }.joined(separator: ", ") + "}"
    }
}
