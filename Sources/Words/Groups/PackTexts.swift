/// A manager's pack.
package final class PackTexts: Decodable, Sendable {
    package let overdue: String
    package let dueNext: String
    package let byPerson: String
    package let byCourse: String
    package let everything: String
    package let direct: String
    package let indirect: String
    package let title: String
    package let someLate: String
    package let lead: Sentence<Named.People, Named.Direct, Named.Day>
    package let late: Sentence<Named.People, Named.Courses>
}

/// The mail that brings a pack.
package final class MailTexts: Decodable, Sendable {
    package let secret: String
    package let care: String
    package let subject: Sentence<Named.Day>
    package let opening: Sentence<Named.Name, Named.Day>
}
