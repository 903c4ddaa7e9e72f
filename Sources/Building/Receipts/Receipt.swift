import Crypto
import Foundation
import ShikiriBasics
import ShikiriDiagnostics
package import ShikiriModel
import ShikiriPeople
package import ShikiriRestrictions
package import ShikiriWords

/// An answer with everything that it rests on, so that anybody can have it decided again years later.
///
/// It says about whom the question was: it is written for its owner only, and never into the portal.
package struct Receipt: Sendable {
    /// What the file says it is.
    static let format = "shikiri-receipt"
    /// The form of the file; it grows when an older program could no longer read it.
    static let version = 1

    /// The file for machines.
    package let json: String
    /// The short code of everything in it.
    package let code: String
    /// The answer in sentences.
    let lines: [String]
    let inputs: ReceiptInputs
    let rules: CarriedRules
    let asOf: CalendarDay
    let employee: String?

    /// Makes a receipt of a question with its answer.
    ///
    /// - Parameters:
    ///   - otherPosts: the posts held in place of the origin that a line of a plan names
    ///   - employee: the person of a line of a plan
    ///   - day: the day that counted as today
    ///   - program: how the program names itself and its version
    package init(
        _ question: TransferQuestion, otherPosts: [Place]? = nil, _ decision: Decision, employee: String? = nil,
        by rules: CarriedRules, asOf day: CalendarDay, in wording: DecisionWording, program: String
    ) {
        inputs = ReceiptInputs(question, otherPosts: otherPosts)
        self.rules = rules
        asOf = day
        self.employee = employee
        lines = wording.text(question, decision).lines
        let members: [(String, JSONText)] = [
            ("as_of", .text(day.description)), ("employee", .optional(employee)), ("inputs", inputs.json),
            ("answer", DecisionJSON.object(question, decision)), ("trace", .array(lines.map { .text($0) })),
            ("rules", rules.json),
        ]
        code = Self.code(of: JSONText.object(members).pretty) ?? ""
        let head: [(String, JSONText)] = [
            ("format", .text(Self.format)), ("version", .int(Self.version)), ("code", .text(code)),
            ("program", .text(program)),
        ]
        json = JSONText.object(head + members).pretty
    }

    /// The short code of a receipt's text; nil where it is no JSON.
    private static func code(of text: String) -> String? {
        (try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))).map { code(of: $0) }
    }

    /// The short code of what a receipt says: sixty bits of a checksum, in groups that can be read out on the telephone.
    static func code(of value: JSONValue) -> String {
        let told = ["as_of", "employee", "inputs", "answer", "trace"].map { value[$0]?.canonical ?? "" }
        let text = (told + [value["rules"]?["sha256"]?.canonical ?? ""]).joined(separator: "\n")
        let bits = SHA256.hash(data: Data(text.utf8)).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let digits = (0..<12).map { place in Self.digits[Int(bits >> UInt64(59 - 5 * place) & 31)] }
        return stride(from: 0, to: 12, by: 4).map { String(digits[$0..<$0 + 4]) }.joined(separator: "-")
    }

    /// Without the letters that look like a digit or like each other (Crockford's base 32).
    private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
}
