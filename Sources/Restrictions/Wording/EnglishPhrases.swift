import ShikiriModel

/// Decisions in English.
struct EnglishPhrases: DecisionPhrases {
    let separator = " / "
    let pledge = "Before the transfer, the code-of-conduct pledge must be signed and lent items returned."
    let unrestricted = "No category of information leads to a restriction of this transfer."
    let openDirection = "Transfers in this direction are not restricted."
    let noRevision = "No restriction on personnel exchange is in force on this day."
    let withinCompany = "Transfers within one company are not restricted."

    func headline(from origin: String, to destination: String, on day: CalendarDay, _ decision: Decision) -> String {
        let move = "A transfer from “\(origin)” to “\(destination)” on \(name(of: day))"
        let until = decision.permittedUntil.map { " A known change closes it again after \(name(of: $0))." } ?? ""
        guard decision.verdict != .allowed else { return move + " is allowed." + until }
        guard decision.verdict == .prohibited else {
            let free = decision.firstPermitted.map { " Without approval it is permitted from \(name(of: $0))." }
            return move + " needs the approval of the compliance office." + (free ?? "") + until
        }
        let first = decision.firstPermitted.map { " It is permitted from \(name(of: $0))." }
        return move + " is prohibited." + (first ?? " No date is known from which it is permitted.") + until
    }

    func coming(_ coming: ComingAnswer, pledge: PledgeRule) -> String {
        let verdict = name(of: coming.answer.verdict)
        var text = "From \(name(of: coming.from)) the rules change, and the answer is then “\(verdict)”"
        if let permitted = coming.answer.permittedFrom { text += " (permitted from \(name(of: permitted)))" }
        if coming.answer.pledge != pledge {
            text += coming.answer.pledge == .required ? "; the pledge is then needed" : "; no pledge is then needed"
        }
        return text + "."
    }

    func joined(_ sentences: [String]) -> String { sentences.joined(separator: " ") }

    func list(_ names: [String]) -> String {
        guard names.count > 3 else { return names.map { "“\($0)”" }.joined(separator: ", ") }
        return names.prefix(3).map { "“\($0)”" }.joined(separator: ", ") + " and \(names.count - 3) more operations"
    }

    func source(file: String, line: Int) -> String { " [\(file):\(line)]" }

    func cell(
        _ information: String, _ place: CellPlace, _ standing: CellStanding, measure: Measure, direction: Direction,
        origins: String, destinations: String
    ) -> String {
        let origin = "the origin" + (origins.isEmpty ? "" : " (\(origins))")
        let destination = "the destination" + (destinations.isEmpty ? "" : " (\(destinations))")
        let (handler, user) = direction == .outward ? (origin, destination) : (destination, origin)
        let handling = "\(handler) \(Self.clause(place.handling))"
        let usability = "\(user) \(Self.clause(place.usability))"
        let sides = direction == .outward ? "\(handling) and \(usability)" : "\(usability) and \(handling)"
        return "Information “\(information)”: \(sides). "
            + "This combination \(demand(measure)) (\(standingText(standing)))."
    }

    func exception(_ exception: RestrictionException, from origin: String, to destination: String) -> String {
        var text = "An exception for “\(origin)” to “\(destination)” \(demand(exception.measure))."
        if !exception.reason.isEmpty { text += " Reason: \(Self.sentence(exception.reason))" }
        if let approver = exception.approvedBy { text += " Approved by: \(approver)." }
        if let expires = exception.expires { text += " The exception expires on \(name(of: expires))." }
        return text
    }

    func before(_ personClass: PersonClass, roles: String) -> String {
        "Before taking a post of this class (\(Self.people(personClass, roles))), a time must pass after any post in the "
            + "other company." + Self.reason(personClass)
    }

    func after(_ personClass: PersonClass, roles: String) -> String {
        "After leaving a post of this class (\(Self.people(personClass, roles))), a time must pass before any post in the "
            + "other company." + Self.reason(personClass)
    }

    func concurrent(_ information: String, measure: Measure, origins: String, destinations: String) -> String {
        let rule = measure == .prohibited ? "can't be held" : "can't be held without approval"
        return "Information “\(information)”: \(destinations) \(rule) together with \(origins)."
    }

    func noOperations(_ department: String) -> String {
        "No operations are written for “\(department)”, so what it has to do with the information is not known: approval "
            + "is needed."
    }

    func unclassified(_ information: String, origins: String, destinations: String) -> String {
        "Information “\(information)”: what \(origins) and \(destinations) have to do with it is not written in full, and "
            + "a level that they could have would restrict the transfer: approval is needed."
    }

    func wrongOrigin(_ posts: String) -> String {
        guard !posts.isEmpty else { return "No post of the person is known on the day before: approval is needed." }
        return
            "The origin that was named is none of the posts held on the day before. A transfer from \(posts) is judged "
            + "too, and the stricter answer holds."
    }

    func term(_ cooling: Reason.Cooling, measure: Measure) -> String? {
        let last = "The last day is \(name(of: cooling.lastDay))"
        guard let permitted = cooling.permittedFrom else {
            return cooling.isOver ? "\(last), so the transfer is not a direct one." : "\(last), and no time ends it."
        }
        let period = cooling.personClass == nil ? "the cooling period" : "the cooling period for the person's class"
        let end = name(of: permitted.adding(days: -1))
        return "\(last), and \(period) of \(name(of: cooling.period)) \(cooling.isOver ? "ended" : "ends") on \(end)."
    }

    func overlapEnds(_ day: CalendarDay) -> String {
        "The other post ends on \(name(of: day.adding(days: -1)))."
    }

    func name(of measure: Measure) -> String { measure.word(.en) }

    func name(of period: CalendarPeriod) -> String {
        let (years, months, days) = period.parts
        let units = [(years, "year"), (months, "month"), (days, "day")].filter { $0.0 > 0 }
        guard !units.isEmpty else { return "no end" }
        return units.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: " ")
    }

    func name(of day: CalendarDay) -> String {
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        let parts = day.components
        return "\(parts.day) \(months[parts.month - 1]) \(parts.year)"
    }

    private func demand(_ measure: Measure) -> String {
        switch measure {
        case .allowed: "allows the transfer"
        case .approval: "asks for approval"
        case .prohibited: "prohibits a direct transfer"
        }
    }

    private func standingText(_ standing: CellStanding) -> String {
        var text = standing.state.word(.en).lowercased()
        if let since = standing.since { text += " since \(name(of: since))" }
        if let until = standing.until { text += " from \(name(of: until))" }
        return text
    }

    private static func people(_ personClass: PersonClass, _ roles: String) -> String {
        [personClass.titles.joined(separator: ", "), roles].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private static func reason(_ personClass: PersonClass) -> String {
        personClass.reason.isEmpty ? "" : " Reason: \(sentence(personClass.reason))"
    }

    private static func sentence(_ text: String) -> String {
        text.hasSuffix(".") || text.hasSuffix("。") ? text : text + "."
    }

    private static func clause(_ level: HandlingLevel) -> String {
        switch level {
        case .constant: "handles it constantly"
        case .exceptional: "handles it exceptionally"
        case .none: "does not handle it"
        }
    }

    private static func clause(_ level: Usability) -> String {
        switch level {
        case .direct: "could use it directly"
        case .indirect: "could use it indirectly"
        case .none: "could not use it"
        }
    }
}
