import ShikiriModel

/// The sentences of one language that decisions are said in.
protocol DecisionPhrases: Sendable {
    /// Stands between reasons in one text.
    var separator: String { get }
    /// The pledge is needed.
    var pledge: String { get }
    var unrestricted: String { get }
    var openDirection: String { get }
    var noRevision: String { get }
    var withinCompany: String { get }

    /// The answer, and from when the move is permitted by all rules that are known.
    func headline(from origin: String, to destination: String, on day: CalendarDay, _ decision: Decision) -> String
    func coming(_ coming: ComingAnswer, pledge: PledgeRule) -> String
    /// Sentences one after the other.
    func joined(_ sentences: [String]) -> String
    /// Names one after the other; the first few where there are many, and nothing for none.
    func list(_ names: [String]) -> String
    /// Where a rule stands.
    func source(file: String, line: Int) -> String

    /// What a cell says about both sides, and what it asks. `origins` and `destinations` may be empty.
    func cell(
        _ information: String, _ place: CellPlace, _ standing: CellStanding, measure: Measure, direction: Direction,
        origins: String, destinations: String
    ) -> String
    func exception(_ exception: RestrictionException, from origin: String, to destination: String) -> String
    func before(_ personClass: PersonClass, roles: String) -> String
    func after(_ personClass: PersonClass, roles: String) -> String
    func concurrent(_ information: String, measure: Measure, origins: String, destinations: String) -> String
    func noOperations(_ department: String) -> String
    func unclassified(_ information: String, origins: String, destinations: String) -> String
    /// The posts held in truth; empty where none is known.
    func wrongOrigin(_ posts: String) -> String
    /// How long a reason binds, or until when it did.
    func term(_ cooling: Reason.Cooling, measure: Measure) -> String?
    /// A post held besides ends before this day.
    func overlapEnds(_ day: CalendarDay) -> String

    func name(of measure: Measure) -> String
    func name(of period: CalendarPeriod) -> String
    func name(of day: CalendarDay) -> String
}

extension CalendarPeriod {
    /// The whole years, the months and the days of a period.
    var parts: (years: Int, months: Int, days: Int) { (months / 12, months % 12, days) }
}
