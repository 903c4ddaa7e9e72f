/// Controls of the improvement plan.
package final class ControlsTexts: Decodable, Sendable {
    package let noneLate: String
    package let caption: String
    package let late: Sentence<Named.Count>
    package let answer: Sentence<Named.All, Named.InForce>
}

/// How far a control is.
package final class ControlStatesTexts: Decodable, Sendable {
    package let inProgress: String
    package let underReview: String
    package let late: String
}
