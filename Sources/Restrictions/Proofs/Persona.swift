import ShikiriModel

/// A person as the rules tell persons apart: by a title at the origin and one at the destination.
struct Persona: Hashable {
    let title: String?
    let titleThere: String?

    /// Somebody whose titles no rule names.
    static let anybody = Persona(title: nil, titleThere: nil)

    /// The persons that some rules tell apart in moves of a direction; somebody without a title first, then in the order
    /// in which the rules name titles.
    static func all(_ direction: Direction, _ states: [RuleState]) -> [Persona] {
        let here = titles(states.map { $0[direction]?.block.persons ?? [] }) { $0.coolingPeriod ?? $0.after }
        let there = titles(states.map { $0[direction.reversed]?.block.persons ?? [] }, binding: \.before)
        return ([nil] + here).flatMap { title in ([nil] + there).map { Persona(title: title, titleThere: $0) } }
    }

    /// The titles of classes that have a period of a kind, each once.
    private static func titles(
        _ classes: [[PersonClass]], binding period: (PersonClass) -> CalendarPeriod?
    ) -> [String?] {
        var seen: Set<String> = []
        return classes.joined().filter { period($0) != nil }.flatMap(\.titles).filter { seen.insert($0).inserted }
    }
}
