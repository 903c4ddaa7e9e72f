/// The home page.
package final class HomeTexts: Decodable, Sendable {
    package let rulesText: String
    package let faqText: String
    package let restrictionsText: String
    package let trainingText: String
    package let controlsText: String
    package let newsText: String
    package let explanations: Sentence<Named.Figure>
    package let answers: Sentence<Named.Figure>
    package let departments: Sentence<Named.Figure>
    package let courses: Sentence<Named.Figure>
    package let controls: Sentence<Named.Figure>
    package let items: Sentence<Named.Figure>
}

/// What is added to authors' pages.
package final class MarkdownTexts: Decodable, Sendable {
    package let note: String
    package let tip: String
    package let important: String
    package let warning: String
    package let caution: String
    package let desirable: String
    package let problematic: String
    package let footnotes: String
    package let footnote: Sentence<Named.Number>
    package let footnoteReturn: Sentence<Named.Number>
    package let permalink: Sentence<Named.Heading>
    package let table: Sentence<Named.Number>
    package let taskDone: String
    package let taskOpen: String
}

/// What binds: kinds of rules.
package final class RuleKindsTexts: Decodable, Sendable {
    package let statute: String
    package let guideline: String
    package let ownRule: String
}

/// Charts.
package final class ChartsTexts: Decodable, Sendable {
    package let showTable: String
    package let due: Sentence<Named.Day>
    package let share: Sentence<Named.Name, Named.Share>
    package let shares: Sentence<Named.Name, Named.Share, Named.Earlier, Named.EarlierShare>
}

/// The feed of revisions.
package final class RevisionFeedTexts: Decodable, Sendable {
    package let corrected: Sentence<Named.Day>
    package let title: Sentence<Named.Title>
}

/// Living examples.
package final class ExamplesTexts: Decodable, Sendable {
    package let title: String
    package let lastDayHere: String
    package let titleHere: String
    package let titleThere: String
    package let postsBefore: String
    package let post: Sentence<Named.Time, Named.Post>
    package let inAudienceSince: String
    package let away: String
    package let notYet: String
    package let score: Sentence<Named.Points>
    package let from: Sentence<Named.Day>
    package let fromUntil: Sentence<Named.Day, Named.End>
    package let noRules: Sentence<Named.Day>
    package let decidedBy: Sentence<Named.Day>
    package let statusOn: Sentence<Named.Day>
}

/// A page a department, and what falls to somebody new.
package final class LandingsTexts: Decodable, Sendable {
    package let title: String
    package let description: String
    package let choose: String
    package let movesHere: String
    package let trainingHere: String
    package let titleOf: Sentence<Named.Department>
    package let askFrom: Sentence<Named.Department>
    package let open: Sentence<Named.People>
    package let within: Sentence<Named.Period>
    package let until: Sentence<Named.Day>
}
