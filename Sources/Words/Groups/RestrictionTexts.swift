/// How operations handle, or could use, information.
package final class LevelsTexts: Decodable, Sendable {
    package let handlesConstantly: String
    package let handlesExceptionally: String
    package let handlesNot: String
    package let constantMeaning: String
    package let exceptionalMeaning: String
    package let noHandlingMeaning: String
    package let usesDirectly: String
    package let usesIndirectly: String
    package let usesNot: String
    package let directMeaning: String
    package let indirectMeaning: String
    package let noUseMeaning: String
    package let constantDepartments: Sentence<Named.Departments>
    package let exceptionalDepartments: Sentence<Named.Departments>
    package let noHandlingDepartments: Sentence<Named.Departments>
    package let directDepartments: Sentence<Named.Departments>
    package let indirectDepartments: Sentence<Named.Departments>
    package let noUseDepartments: Sentence<Named.Departments>
}

/// Answers on transfers, beside the verdicts.
package final class AnswersTexts: Decodable, Sendable {
    package let pledgeForEveryMove: String
    package let notNeeded: String
    package let noPeriod: String
    package let noDate: String
    package let anyTime: String
    package let fromApproval: String
    package let never: String
    package let approvalNeeded: String
    package let pledgeNeeded: String
    package let returnNeeded: String
    package let nothingNeeded: String
    package let prohibitedRemark: String
    package let approvalRemark: String
    package let allowedRemark: String
    package let way: Sentence<Named.Origin, Named.Destination>
    package let leavingNow: Sentence<Named.Day>
    package let withoutApproval: Sentence<Named.Period>
    package let afterPeriod: Sentence<Named.Period>
    package let changes: Sentence<Named.Day>
    package let changesTo: Sentence<Named.Day, Named.Verdict>
    package let pledgeChanges: Sentence<Named.Day, Named.Rule>
    package let periodChanges: Sentence<Named.Day, Named.Period>
    package let afterwards: String
}

/// The way into the restrictions.
package final class RestrictionsTexts: Decodable, Sendable {
    package let matrixText: String
    package let operationsText: String
    package let informationText: String
    package let revisionsText: String
    package let pledgeText: String
    package let departmentsOf: Sentence<Named.Company>
    package let movingFrom: Sentence<Named.Company>
}

/// The 3 × 3 matrix.
package final class MatrixTexts: Decodable, Sendable {
    package let fromDay: Sentence<Named.Day>
    package let fromOn: Sentence<Named.Day>
    package let fromUntil: Sentence<Named.Day, Named.End>
    package let announcedChange: String
    package let periodNote: Sentence<Named.Period>
    package let period: Sentence<Named.Period>
}

/// Pages of one department or operation.
package final class PlacesTexts: Decodable, Sendable {
    package let movingFromHere: String
    package let movingToHere: String
    package let handled: String
    package let usable: String
    package let movingFromOperation: String
    package let movingToOperation: String
}

/// Tables of one direction of moving.
package final class DirectionsTexts: Decodable, Sendable {
    package let top: String
    package let reasonsByNumber: String
    package let reasonNumbers: String
    package let noOperations: String
    package let movesFrom: Sentence<Named.Name>
    package let movesTo: Sentence<Named.Name>
}

/// Reasons for an answer.
package final class ReasonsTexts: Decodable, Sendable {
    package let onward: String
    package let exception: String
    package let concurrent: String
    package let unclassified: String
    package let postsBefore: Sentence<Named.Posts>
    package let openDirection: String
    package let noRevision: String
    package let withinCompany: String
    package let unrestricted: String
    package let rules: Sentence<Named.Revision>
    package let line: Sentence<Named.Line>
    package let noOperations: Sentence<Named.Department>
    package let since: Sentence<Named.Day>
    package let until: Sentence<Named.Day>
    package let period: Sentence<Named.Period>
}

/// Categories of information.
package final class InformationTexts: Decodable, Sendable {
    package let handlers: String
    package let users: String
    package let counts: Sentence<Named.Handlers, Named.Users>
}

/// Moves that are posted.
package final class PostingsTexts: Decodable, Sendable {
    package let title: String
    package let nothing: String
    package let caption: String
    package let note: Sentence<Named.Days>
}

/// The card that answers "may I move?".
package final class TransferCardTexts: Decodable, Sendable {
    package let title: String
    package let description: String
}
