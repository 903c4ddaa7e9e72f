/// What a restriction asks of a transfer, from the mildest to the strictest.
package enum Measure: String, CaseIterable, Sendable, Comparable {
    /// Nothing stands against it.
    case allowed
    /// The compliance office decides case by case (承認制).
    case approval
    /// No direct transfer (直接異動の禁止); permitted once the cooling period is over.
    case prohibited

    /// A milder measure is less than a stricter one.
    package static func < (left: Measure, right: Measure) -> Bool { left.strictness < right.strictness }

    /// 0 for what is allowed, 1 for what needs approval, 2 for what is prohibited.
    package var strictness: Int {
        switch self {
        case .allowed: 0
        case .approval: 1
        case .prohibited: 2
        }
    }
}

/// Whether a move needs the written pledge on the code of conduct (行為規制遵守にかかる誓約書).
package enum PledgeRule: String, CaseIterable, Sendable {
    /// The person signs the pledge before moving.
    case required
    /// No pledge is asked for.
    case none
}
