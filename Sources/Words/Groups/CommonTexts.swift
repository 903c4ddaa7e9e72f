/// Days, months, years and lengths of time.
package final class CalendarTexts: Decodable, Sendable {
    package let noPeriod: String
    package let fiscalYear: Sentence<Named.Year>
    package let date: Sentence<Named.Year, Named.Month, Named.Day>
    package let shortDate: Sentence<Named.Month, Named.Day>
    package let year: Sentence<Named.Year>
    package let years: Sentence<Named.Count>
    package let months: Sentence<Named.Count>
    package let days: Sentence<Named.Count>
    package let january: String
    package let february: String
    package let march: String
    package let april: String
    package let may: String
    package let june: String
    package let july: String
    package let august: String
    package let september: String
    package let october: String
    package let november: String
    package let december: String
    package let shortJanuary: String
    package let shortFebruary: String
    package let shortMarch: String
    package let shortApril: String
    package let shortMay: String
    package let shortJune: String
    package let shortJuly: String
    package let shortAugust: String
    package let shortSeptember: String
    package let shortOctober: String
    package let shortNovember: String
    package let shortDecember: String
}

/// Counts with what is counted.
package final class CountsTexts: Decodable, Sendable {
    package let questions: Sentence<Named.Count>
    package let controls: Sentence<Named.Count>
    package let departments: Sentence<Named.Count>
    package let operations: Sentence<Named.Count>
    package let pairs: Sentence<Named.Count>
    package let people: Sentence<Named.Count>
    package let days: Sentence<Named.Count>
}

/// What stands between the items of a list, and between sentences.
package final class ListsTexts: Decodable, Sendable {
    package let sentences: String
    package let stop: String
    package let fullStop: String
    package let points: String
    package let clauses: String
    package let comma: String
    package let remarked: Sentence<Named.Text, Named.Remark>
    package let periods: String
}

/// Figures that are told as bounds, or withheld.
package final class FiguresTexts: Decodable, Sendable {
    package let tooFew: String
    package let underHalf: String
    package let underFifty: String
    package let to: String
    package let withheld: String
    package let people: Sentence<Named.Range>
}

/// Heads of table columns.
package final class HeadsTexts: Decodable, Sendable {
    package let system: String
    package let finding: String
    package let granted: String
    package let notNeededSince: String
    package let control: String
    package let category: String
    package let owner: String
    package let evidence: String
    package let revision: String
    package let origin: String
    package let destination: String
    package let standing: String
    package let expires: String
    package let approvedBy: String
    package let reason: String
    package let postBefore: String
    package let postAfter: String
    package let lastDayBefore: String
    package let moveDate: String
    package let signed: String
    package let items: String
    package let verdict: String
    package let permittedFrom: String
    package let reasons: String
    package let daysLate: String
    package let daysLeft: String
    package let completedOn: String
    package let person: String
    package let employeeId: String
    package let mail: String
    package let status: String
    package let course: String
    package let due: String
    package let relation: String
    package let done: String
    package let onTime: String
    package let onTimeShare: String
    package let settledCourses: String
    package let asked: String
    package let nextDue: String
    package let score: String
    package let people: String
    package let company: String
    package let jobTitle: String
    package let overall: String
    package let reminderReason: String
    package let manager: String
    package let completedShare: String
    package let open: String
    package let rows: String
    package let state: String
    package let explained: String
    package let held: String
    package let heldBy: String
    package let tookPart: String
    package let name: String
    package let departmentBefore: String
    package let departmentAfter: String
    package let informationProfile: String
    package let kind: String
    package let courses: String
    package let year: String
    package let day: String
    package let permittedTime: String
    package let alsoNeeded: String
    package let why: String
    package let operation: String
    package let handling: String
    package let usability: String
}

/// The languages of pages.
package final class LanguageNamesTexts: Decodable, Sendable {
    package let japanese: String
    package let english: String
    package let thisPageOnlyIn: Sentence<Named.Language>
}

/// The parts of the portal, and its pages that have no author.
package final class PartsTexts: Decodable, Sendable {
    package let rules: String
    package let restrictions: String
    package let training: String
    package let controls: String
    package let news: String
    package let home: String
    package let discussions: String
    package let sitemap: String
    package let revisions: String
    package let information: String
    package let operations: String
    package let matrix: String
    package let notFound: String
    package let moved: String
    package let allNews: String
    package let aboutPage: Sentence<Named.Title>
    package let faq: String
}
