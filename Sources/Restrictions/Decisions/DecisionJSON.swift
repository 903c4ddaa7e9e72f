package import ShikiriBasics
import ShikiriDiagnostics
package import ShikiriModel

/// Writes decisions as the JSON objects of `shikiri transfer --format json`.
///
/// Every reason begins with what it rests on (`basis`); what the engine knows beyond the contract's keys follows.
package enum DecisionJSON {
    /// One question with its decision.
    ///
    /// - Parameters:
    ///   - employee: the person of a line of a plan; nil for a question that names nobody
    ///   - further: what is said behind the decision
    package static func object(
        _ question: TransferQuestion, _ decision: Decision, employee: String? = nil,
        beside further: [(String, JSONText)] = []
    ) -> JSONText {
        let person: [(String, JSONText)] = employee.map { [("employee", .text($0))] } ?? []
        return .object(
            person + [
                ("from", .text(question.from.text)),
                ("to", .text(question.to.text)),
                ("on", .text(question.on.description)),
                ("revision", .optional(decision.revision?.description)),
                ("verdict", .text(decision.verdict.rawValue)),
                ("permitted_from", .optional(decision.permittedFrom?.description)),
                ("first_permitted", .optional(decision.firstPermitted?.description)),
                ("permitted_until", .optional(decision.permittedUntil?.description)),
                ("pledge", .text(decision.pledge.rawValue)),
                ("reasons", .array(decision.reasons.map(reason))),
                ("coming", .array(decision.coming.map { coming($0, after: decision.pledge) })),
            ] + further)
    }

    /// What stands behind a decision: what would make a refused move permitted, which chains it looks like, what the
    /// rules are, and what they don't judge.
    package static func beside(
        _ ways: PermittedWays?, detours: [Detour], scope: PortalSettings.RestrictionScope
    ) -> [(String, JSONText)] {
        let kind = ("kind", JSONText.text(scope.kind.rawValue))
        return [
            ("ways", ways.map(self.ways) ?? .null), ("detours", .array(detours.map(detour))),
            ("scope", .object([kind, ("not_judged", .array(scope.notJudged.map { .text($0) }))])),
        ]
    }

    private static func ways(_ ways: PermittedWays) -> JSONText {
        .object([
            ("approval", .optional(ways.approval?.description)),
            ("later_date", .optional(ways.laterDay?.description)),
            ("destinations", .array(ways.destinations.map { .text($0.text) })),
            ("origins", .array(ways.origins.map { .text($0.text) })),
        ])
    }

    private static func detour(_ detour: Detour) -> JSONText {
        .object([
            ("from", .text(detour.origin.text)), ("last_day", .text(detour.lastDay.description)),
            ("through", .text(detour.through.text)), ("to", .text(detour.destination.text)),
            ("on", .text(detour.on.description)), ("direct", .text(detour.direct.rawValue)),
        ])
    }

    private static func coming(_ coming: ComingAnswer, after pledge: PledgeRule) -> JSONText {
        var members: [(String, JSONText)] = [
            ("from", .text(coming.from.description)),
            ("verdict", .text(coming.answer.verdict.rawValue)),
            ("permitted_from", .optional(coming.answer.permittedFrom?.description)),
        ]
        if coming.answer.pledge != pledge { members.append(("pledge", .text(coming.answer.pledge.rawValue))) }
        return .object(members)
    }

    private static func reason(_ reason: Reason) -> JSONText {
        var members = basis(reason)
        if !reason.origins.isEmpty || !reason.destinations.isEmpty {
            members.append(
                (
                    "operations",
                    .object([
                        ("from", .array(reason.origins.map { .text($0.text) })),
                        ("to", .array(reason.destinations.map { .text($0.text) })),
                    ])
                ))
        }
        if let cooling = reason.cooling { members.append(("cooling", self.cooling(cooling))) }
        return .object(members)
    }

    private static func basis(_ reason: Reason) -> [(String, JSONText)] {
        let measure = ("measure", JSONText.text(reason.measure.rawValue))
        let name = ("basis", JSONText.text(reason.basis.name))
        switch reason.basis {
        case .cell(let information, let place, let standing, let location):
            return [
                name, ("information", .text(information.text)),
                ("handling", .text(place.handling.rawValue)),
                ("usability", .text(place.usability.rawValue)),
                measure,
                ("state", .text(standing.state.rawValue)),
                source(location),
            ]
        case .exception(let exception):
            return [name, ("exception", self.exception(exception)), measure, source(exception.location)]
        case .before(let personClass):
            return [name] + persons(personClass, binding: "before") + [measure, source(personClass.location)]
        case .after(let personClass):
            return [name] + persons(personClass, binding: "after") + [measure, source(personClass.location)]
        case .concurrent(let information, let location):
            return [name, ("information", .text(information.text)), measure, source(location)]
        case .unclassified(let information): return [name, ("information", .text(information.text)), measure]
        case .noOperations(let department): return [name, ("department", .text(department.text)), measure]
        case .wrongOrigin(let posts): return [name, ("posts", .array(posts.map { .text($0.text) })), measure]
        case .unrestricted, .openDirection, .noRevision, .withinCompany: return [name, measure]
        }
    }

    private static func exception(_ exception: RestrictionException) -> JSONText {
        .object([
            ("from", .text(exception.from.text)),
            ("to", .text(exception.to.text)),
            ("reason", .text(exception.reason)),
            ("approved_by", .optional(exception.approvedBy)),
            ("expires", .optional(exception.expires?.description)),
        ])
    }

    private static func persons(_ personClass: PersonClass, binding: String) -> [(String, JSONText)] {
        let people = JSONText.object([
            ("titles", .array(personClass.titles.map { .text($0) })),
            ("roles", .array(personClass.roles.map { .text($0.text) })),
        ])
        return [("binding", .text(binding)), ("persons", people)]
    }

    private static func cooling(_ cooling: Reason.Cooling) -> JSONText {
        .object([
            ("last_day", .text(cooling.lastDay.description)),
            ("period", .text(cooling.period.description)),
            ("permitted_from", .optional(cooling.permittedFrom?.description)),
            ("over", .bool(cooling.isOver)),
        ])
    }

    private static func source(_ location: SourceLocation) -> (String, JSONText) {
        ("source", .object([("file", .text(location.file)), ("line", .int(location.line))]))
    }
}

extension Reason.Basis {
    /// Its name in JSON.
    package var name: String {
        switch self {
        case .cell: "cell"
        case .exception: "exception"
        case .before, .after: "person_class"
        case .concurrent: "concurrent"
        case .unclassified: "unclassified"
        case .noOperations: "no_operations"
        case .unrestricted: "unrestricted"
        case .openDirection: "open_direction"
        case .noRevision: "no_revision"
        case .withinCompany: "within_company"
        case .wrongOrigin: "wrong_origin"
        }
    }
}
