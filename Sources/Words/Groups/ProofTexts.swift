/// What was proved of a revision.
package final class ProofsTexts: Decodable, Sendable {
    package let title: String
    package let proved: String
    package let noted: String
    package let notSo: String
    package let examined: Sentence<Named.Count, Named.Pairs, Named.Categories, Named.Days, Named.Kinds>
    package let everyAnswer: String
    package let silence: Sentence<Named.Count, Named.Day, Named.Origin, Named.Destination>
    package let noDisagreement: String
    package let classes: Sentence<Named.First, Named.Last>
    package let crossing: Sentence<Named.Origin, Named.Destination, Named.First, Named.Last>
    package let oneDay: String
    package let monthEnds: Sentence<Named.Period, Named.Names>
    package let commonYears: Sentence<Named.Day>
    package let everyCell: String
    package let unusedCells: Sentence<Named.Name, Named.Names>
    package let openDirection: Sentence<Named.Name>
    package let everyException: String
    package let idle: Sentence<Named.Names>
    package let holds: Sentence<Named.Text, Named.Count>
    package let refuted: Sentence<Named.Text, Named.Day, Named.Origin, Named.Destination, Named.Details, Named.Demand>
    package let refutedByException: Sentence<Named.Text, Named.Name>
    package let withTitle: Sentence<Named.Title>
    package let withTitleThere: Sentence<Named.Title>
    package let before: Sentence<Named.Demand>
    package let forPeriod: Sentence<Named.Demand, Named.Period>
    package let pair: Sentence<Named.Origin, Named.Destination>
    package let except: Sentence<Named.Names>
    package let allPairs: String
    package let outward: String
    package let inward: String
    package let neverLooser: Sentence<Named.Day>
    package let minimum: Sentence<Named.Names, Named.Demand>
    package let needsPledge: String
    package let needsApproval: String
    package let needsProhibition: String
    package let exceptionsEnd: Sentence<Named.Period>
}
