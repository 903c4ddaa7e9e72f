package import ShikiriBasics
import ShikiriDiagnostics
import ShikiriModel

extension RevisionProof {
    /// The proof for scripts.
    package var json: JSONText {
        .object([
            ("revision", .text(revision.id)), ("file", .text(revision.file)), ("holds", .bool(holds)),
            ("decisions", .int(decisions)), ("days", .array(days.map { .text($0.description) })),
            (
                "operations",
                .object(Company.allCases.map { ($0.rawValue, .int(operations[$0] ?? 0)) })
            ), ("categories", .int(categories)), ("kinds", .int(kinds)),
            (
                "unwritten",
                silence.map { silence in
                    .object([("pairs", .int(silence.pairs)), ("first", silence.first.json)])
                } ?? .null
            ), ("disagreements", .array(disagreements.map(\.json))),
            ("month_ends", .array(monthEnds.map(\.json))),
            (
                "unused_cells",
                .array(
                    unusedCells.flatMap { unused in
                        unused.cells.map { cell in
                            .object([
                                ("from", .text(unused.direction.origin.rawValue)), ("cell", .text(cell.description)),
                            ])
                        }
                    })
            ), ("unrestricted_from", .array(openDirections.map { .text($0.origin.rawValue) })),
            ("exceptions_without_effect", .array(idleExceptions.map(\.ends))),
            ("invariants", .array(invariants.map(\.json))),
        ])
    }
}

extension RevisionProof.Example {
    fileprivate var json: JSONText {
        .object([("on", .text(day.description)), ("from", .text(from.text)), ("to", .text(to.text))])
    }
}

extension RevisionProof.Disagreement {
    fileprivate var json: JSONText {
        switch self {
        case .classes(let one, let other):
            .object([
                ("kind", .text("persons")), ("line", .int(one.location.line)),
                ("other_line", .int(other.location.line)),
            ])
        case .exceptions(let holding, let other, let example):
            .object([
                ("kind", .text("exceptions")), ("line", .int(holding.location.line)),
                ("other_line", .int(other.location.line)), ("first", example.json),
            ])
        }
    }
}

extension MonthEnds {
    fileprivate var json: JSONText {
        .object([
            ("period", .text(period.description)),
            (
                "beginnings",
                .array(
                    beginnings.map { beginning in
                        .object([
                            ("month", .int(beginning.month)), ("day", .int(beginning.day)),
                            ("only_in_common_years", .bool(beginning.onlyInCommonYears)),
                        ])
                    })
            ),
        ])
    }
}

extension RestrictionException {
    fileprivate var ends: JSONText { .object([("from", .text(from.text)), ("to", .text(to.text))]) }
}

extension ProvedInvariant {
    fileprivate var json: JSONText {
        .object([
            ("claim", .text(invariant.claim.description)), ("line", .int(invariant.location.line)),
            ("decisions", .int(decisions)), ("holds", .bool(counterexample == nil)),
            ("counterexample", counterexample?.json ?? .null),
        ])
    }
}

extension ProvedInvariant.Counterexample {
    fileprivate var json: JSONText {
        switch self {
        case .exception(let exception): exception.ends
        case .move(let move):
            .object([
                ("on", .text(move.example.day.description)), ("from", .text(move.example.from.text)),
                ("to", .text(move.example.to.text)), ("title", .optional(move.title)),
                ("title_there", .optional(move.titleThere)), ("asked", move.asked.json),
                ("before", move.before?.json ?? .null),
            ])
        }
    }
}

extension PairStanding {
    /// The standing for scripts.
    package var json: JSONText {
        .object([("measure", .text(measure.rawValue)), ("cooling_period", .optional(cooling?.description))])
    }
}
