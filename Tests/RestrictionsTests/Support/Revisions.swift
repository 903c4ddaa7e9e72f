import ShikiriModel
import ShikiriRestrictions
import Testing

/// The seed's matrix, outward only, with one year of cooling.
let seedRevision = """
    effective: 2024-04-01
    title: 人事交流制限対象業務の見直し
    applies: {from: grid, to: affiliate}
    cooling_period: P1Y
    pledge: required
    matrix:
      constant:    {direct: prohibited, indirect: prohibited, none: allowed}
      exceptional: {direct: prohibited, indirect: approval,   none: allowed}
      none:        {direct: allowed,    indirect: allowed,    none: allowed}

    """

extension RulebookText {
    /// The seed's revision with more keys at its end.
    static func seed(_ more: String = "") -> RulebookText {
        RulebookText(revisions: ["2024-04-01.yaml": seedRevision + more])
    }

    /// An engine over texts that must have no mistakes.
    func engine(_ place: Testing.SourceLocation = #_sourceLocation) throws -> RestrictionEngine {
        RestrictionEngine(try rulebook(place))
    }
}

extension RestrictionEngine {
    /// The decision on a question whose places are named by ids.
    func decide(
        _ from: String, _ to: String, on: String, left: String? = nil, title: String? = nil,
        titleAtDestination: String? = nil, history: [Posting] = []
    ) throws -> Decision {
        let question = TransferQuestion(
            from: try #require(rulebook.place(named: from)), to: try #require(rulebook.place(named: to)), on: day(on),
            left: left.map { day($0) }, title: title, titleAtDestination: titleAtDestination, history: history)
        return try #require(decision(on: question))
    }
}

/// A posting whose days are written in ISO 8601.
func posting(_ operation: String, _ from: String, _ until: String? = nil) -> Posting {
    Posting(OperationID(operation), from: day(from), until: until.map { day($0) })
}

/// An answer in one line, such as `prohibited until 2025-04-01`.
func line(_ answer: Answer) -> String {
    answer.verdict.rawValue + (answer.permittedFrom.map { " until \($0)" } ?? "")
}

extension Decision {
    /// The answer in one line.
    var line: String { RestrictionsTests.line(answer) }

    /// The coming answers in one line each.
    var comingLines: [String] { coming.map { "\($0.from): \(RestrictionsTests.line($0.answer))" } }

    /// The reasons in one line each.
    var reasonLines: [String] {
        reasons.map { reason in
            let operations =
                "\(reason.origins.map(\.text).joined(separator: "+")) > "
                + reason.destinations.map(\.text).joined(separator: "+")
            switch reason.basis {
            case .cell(let information, let place, let standing, _):
                return "\(information) \(place) \(standing.state.rawValue) \(reason.measure.rawValue): \(operations)"
            case .exception(let exception): return "exception \(exception.from.text) > \(exception.to.text)"
            case .before: return "before"
            case .after: return "after"
            case .concurrent(let information, _): return "concurrent \(information): \(operations)"
            case .unclassified(let information): return "unclassified \(information): \(operations)"
            case .wrongOrigin: return "wrong origin"
            case .unrestricted: return "unrestricted"
            case .noOperations(let department): return "no operations in \(department)"
            case .openDirection: return "open direction"
            case .noRevision: return "no revision"
            case .withinCompany: return "within the company"
            }
        }
    }
}
