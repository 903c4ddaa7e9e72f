/// A manager's pack.
package final class PackTexts: Decodable, Sendable {
    package let letter: String
    package let letterTo: Sentence<Named.Name>
    package let remind: String
    package let remindLead: Sentence<Named.People>
    package let remindMore: Sentence<Named.People>
    package let mail: String
    package let mailTo: Sentence<Named.Name>
    package let mailAll: Sentence<Named.People>
    package let mailSome: Sentence<Named.First, Named.Last>
    package let mailSubject: String
    package let mailOpening: Sentence<Named.Name>
    package let mailOpeningAll: String
    package let mailLine: Sentence<Named.Course, Named.Day>
    package let mailMore: String
    package let workbook: String
    package let csv: String
    package let calendar: String
    package let dueOn: Sentence<Named.Course>
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
