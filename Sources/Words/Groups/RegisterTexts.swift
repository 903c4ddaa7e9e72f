/// Registers that the office declares.
package final class RegistersTexts: Decodable, Sendable {
    package let menu: String
    package let title: String
    package let lead: String
    package let figure: Sentence<Named.Figure>
    package let nothing: String
    package let shownFor: Sentence<Named.Period>
    package let yes: String
    package let no: String
    package let open: Sentence<Named.Day>
    package let late: Sentence<Named.Day>
    package let done: String
    package let doneLate: Sentence<Named.Day>
    package let unknown: String
    package let missing: String
    package let shownUntil: String
    package let keptUntil: String
}
