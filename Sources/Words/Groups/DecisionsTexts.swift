/// Decisions in sentences that can be pasted into an e-mail.
package final class DecisionsTexts: Decodable, Sendable {
    package let allowed: Sentence<Named.Origin, Named.Destination, Named.Day>
    package let approval: Sentence<Named.Origin, Named.Destination, Named.Day>
    package let prohibited: Sentence<Named.Origin, Named.Destination, Named.Day>
    package let withoutApproval: Sentence<Named.Day>
    package let permittedFrom: Sentence<Named.Day>
    package let noDate: String
    package let permittedUntil: Sentence<Named.Day>
    package let pledge: String
    package let coming: Sentence<Named.Day, Named.Verdict, Named.Details>
    package let comingPermitted: Sentence<Named.Day>
    package let comingPledge: String
    package let comingNoPledge: String
    package let betweenReasons: String
    package let source: Sentence<Named.File, Named.Line>
    package let quoted: Sentence<Named.Name>
    package let andMore: Sentence<Named.Names, Named.Count>
    package let noEnd: String
    package let cellOutward:
        Sentence<
            Named.Information, Named.Origins, Named.Handling, Named.Destinations, Named.Usability, Named.Demand,
            Named.State
        >
    package let cellInward:
        Sentence<
            Named.Information, Named.Origins, Named.Usability, Named.Destinations, Named.Handling, Named.Demand,
            Named.State
        >
    package let side: Sentence<Named.Names>
    package let wholeSide: String
    package let handlesConstantlyAnd: String
    package let handlesExceptionallyAnd: String
    package let handlesNotAnd: String
    package let handlesConstantly: String
    package let handlesExceptionally: String
    package let handlesNot: String
    package let usesDirectlyAnd: String
    package let usesIndirectlyAnd: String
    package let usesNotAnd: String
    package let usesDirectly: String
    package let usesIndirectly: String
    package let usesNot: String
    package let allows: String
    package let asksForApproval: String
    package let prohibits: String
    package let stateSince: Sentence<Named.State, Named.Day>
    package let stateUntil: Sentence<Named.State, Named.Day>
    package let exception: Sentence<Named.Origin, Named.Destination, Named.Demand>
    package let reason: Sentence<Named.Reason>
    package let approvedBy: Sentence<Named.Name>
    package let exceptionExpires: Sentence<Named.Day>
    package let beforePost: Sentence<Named.Posts>
    package let afterPost: Sentence<Named.Posts>
    package let concurrentProhibited: Sentence<Named.Information, Named.Origins, Named.Destinations>
    package let concurrentApproval: Sentence<Named.Information, Named.Origins, Named.Destinations>
    package let noOperations: Sentence<Named.Department>
    package let unclassified: Sentence<Named.Information, Named.Origins, Named.Destinations>
    package let wrongOrigin: Sentence<Named.Posts>
    package let unknownOrigin: String
    package let unrestricted: String
    package let openDirection: String
    package let noRevision: String
    package let withinCompany: String
    package let notDirect: Sentence<Named.Day>
    package let endless: Sentence<Named.Day>
    package let periodEnds: Sentence<Named.Day, Named.Period, Named.End>
    package let periodEnded: Sentence<Named.Day, Named.Period, Named.End>
    package let classPeriodEnds: Sentence<Named.Day, Named.Period, Named.End>
    package let classPeriodEnded: Sentence<Named.Day, Named.Period, Named.End>
    package let overlapEnds: Sentence<Named.Day>
    package let ways: String
    package let wayApproval: String
    package let wayApprovalFrom: Sentence<Named.Day>
    package let wayLater: Sentence<Named.Day, Named.Last>
    package let wayDestinations: Sentence<Named.Names>
    package let wayOrigins: Sentence<Named.Posts>
    package let noWay: String
    package let pledgeCuresNothing: String
    package let detour: Sentence<Named.Origin, Named.Day, Named.Post, Named.Destination, Named.Verdict>
    package let scopeOwnRule: String
    package let scopeGuideline: String
    package let scopeStatute: String
    package let notJudged: Sentence<Named.Names>
    package let lawNotJudged: String
    package let morePlaces: Sentence<Named.Names, Named.Count>
}
