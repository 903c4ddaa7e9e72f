/// Revisions and what they change.
package final class RevisionsTexts: Decodable, Sendable {
    package let stricter: String
    package let newlyApproval: String
    package let looser: String
    package let otherDepartments: String
    package let toOtherDepartments: String
    package let departmentsOfChange: String
    package let inForce: String
    package let coming: String
    package let past: String
    package let feed: String
    package let asItWas: String
    package let first: String
    package let begins: String
    package let nothingChanges: String
    package let over: String
    package let kindOfPairs: Sentence<Named.Change, Named.Pairs>
    package let andOthers: Sentence<Named.First, Named.Departments>
    package let andBelow: Sentence<Named.Name>
    package let period: Sentence<Named.Period>
    package let periodChange: Sentence<Named.Before, Named.After>
    package let changesFrom: Sentence<Named.Day>
}

/// What a revision says, term by term.
package final class TermsTexts: Decodable, Sendable {
    package let concurrent: String
    package let noRestrictions: String
    package let noOwnRule: String
    package let noException: String
    package let coolingPeriod: Sentence<Named.Period>
    package let before: Sentence<Named.Period>
    package let after: Sentence<Named.Period>
}
