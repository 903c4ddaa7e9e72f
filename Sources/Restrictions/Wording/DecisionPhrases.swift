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

    func headline(from origin: String, to destination: String, on day: CalendarDay, _ answer: Answer) -> String
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
    /// How long a reason binds, or until when it did; nil where that helps nobody: an approval can be given on any day.
    func term(_ cooling: Reason.Cooling, measure: Measure) -> String?
    /// A post held besides ends before this day.
    func overlapEnds(_ day: CalendarDay) -> String

    func name(of measure: Measure) -> String
    func name(of state: CellState) -> String
    func name(of period: CalendarPeriod) -> String
    func name(of day: CalendarDay) -> String
}

extension CalendarPeriod {
    /// The whole years, the months and the days of a period.
    var parts: (years: Int, months: Int, days: Int) { (months / 12, months % 12, days) }
}
