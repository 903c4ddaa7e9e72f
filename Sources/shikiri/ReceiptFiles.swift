import ShikiriBuilding
import ShikiriModel
import ShikiriPeople
import ShikiriPublishing
import ShikiriRestrictions
import ShikiriWords

/// Writes receipts where the command line says, readable by their owner alone from the first byte on: they are about
/// persons, and never lie in the portal for everybody.
struct ReceiptFiles {
    private let desk: RuleDesk
    private let rules: CarriedRules
    private let words: Words
    private static let portal = "output/portal"

    init(_ desk: RuleDesk) throws {
        self.desk = desk
        words = try desk.words(desk.settings.language)
        rules = try desk.carriedRules()
    }

    /// Writes the receipt of one question, and its page beside it.
    func write(_ question: TransferQuestion, _ decision: Decision, to file: String) throws {
        let receipt = Receipt(
            question, decision, by: rules, asOf: desk.today, in: wording,
            program: Program.description)
        let page = (file.hasSuffix(".json") ? String(file.dropLast(5)) : file) + ".html"
        try Terminal.placing { () throws(PublishingError) in
            try PrivateFile.replace(file, with: Array(receipt.json.utf8), outside: Self.portal)
            try PrivateFile.replace(page, with: ReceiptPage(receipt, in: words).bytes, outside: Self.portal)
        }
    }

    /// Writes the receipts of a list into a new folder, named by the positions of their lines: names of files tell nobody.
    func write(_ plan: TransferPlan, to folder: String) throws {
        let width = String(plan.lines.count).count
        let files = plan.lines.enumerated().flatMap { position, line -> [(path: String, bytes: [UInt8])] in
            let receipt = Receipt(
                line.question, otherPosts: line.otherPosts, line.decision, employee: line.employee.text, by: rules,
                asOf: desk.today, in: wording,
                program: Program.description)
            let number = String(position + 1)
            let name = String(repeating: "0", count: width - number.count) + number
            return [
                ("\(name).json", Array(receipt.json.utf8)), ("\(name).html", ReceiptPage(receipt, in: words).bytes),
            ]
        }
        try Terminal.placing { () throws(PublishingError) in
            try PrivateFolder.reserve(folder, outside: Self.portal).fill(with: files)
        }
    }

    private var wording: DecisionWording { DecisionWording(words, rulebook: desk.rulebook) }
}
