import Foundation
import ShikiriBasics
import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPeople
import ShikiriRestrictions

/// A receipt decided again: whether the answer is the same, or what differs and why.
package struct ReceiptCheck: Sendable {
    /// What the receipt says of itself that isn't so: it was changed after it was made.
    package let broken: [String]
    /// What is answered otherwise now, a line each.
    package let differences: [String]
    /// The files of the rules that differ from those that the receipt carries.
    package let changedFiles: [String]
    /// The verdict of the receipt with its day, in a line.
    package let summary: String

    /// Whether the receipt is whole and the answer the same.
    package var isSame: Bool { broken.isEmpty && differences.isEmpty }

    /// Why a file can't be checked at all.
    package enum Fault: Error, Equatable {
        /// It is no receipt.
        case notAReceipt
        /// It is a receipt of a form that this program doesn't know, newer or unknown.
        case unknownVersion(Int)
        /// It is a receipt of this program's form, and lacks something.
        case damaged
        /// The rules that decide have mistakes, or lack what the receipt asks about.
        case undecidable(String)
    }

    private struct Head: Decodable {
        let format: String
        let version: Int
    }

    private struct Form: Decodable {
        let code: String
        let inputs: ReceiptInputs
        let rules: CarriedRules
        let answer: JSONValue
    }

    /// Decides a receipt again, by the rules that it carries.
    ///
    /// - Parameter folder: a content folder or an audit record, by whose rules it is decided in place of its own
    package init(_ bytes: [UInt8], by folder: String? = nil) throws(Fault) {
        let data = Data(bytes)
        guard let head = try? JSONDecoder().decode(Head.self, from: data), head.format == Receipt.format else {
            throw .notAReceipt
        }
        guard head.version == Receipt.version else { throw .unknownVersion(head.version) }
        guard let form = try? JSONDecoder().decode(Form.self, from: data),
            let whole = try? JSONDecoder().decode(JSONValue.self, from: data)
        else { throw .damaged }
        let rules = try Self.rules(of: folder) ?? form.rules
        let now = try Self.answer(form.inputs, by: rules)
        broken = Self.broken(form, whole)
        differences = form.answer.differences(from: now).map { "\($0.path): \($0.here) → \($0.there)" }
        changedFiles = form.rules.changes(to: rules)
        summary =
            "\(form.inputs.from) → \(form.inputs.to), \(form.inputs.on): " + (form.answer["verdict"]?.words ?? "?")
            + " (\(form.code))"
    }

    private static func rules(of folder: String?) throws(Fault) -> CarriedRules? {
        guard let folder else { return nil }
        // An audit record keeps the content below a folder of its own.
        let kept = folder + "/data/input"
        let place = FileManager.default.fileExists(atPath: kept) ? kept : folder
        do throws(InputRejected) {
            return try CarriedRules(try ContentFolder.open(place))
        } catch {
            throw .undecidable(told(error))
        }
    }

    private static func answer(_ inputs: ReceiptInputs, by rules: CarriedRules) throws(Fault) -> JSONValue {
        let engine: RestrictionEngine
        do throws(InputRejected) {
            engine = try rules.engine()
        } catch {
            throw .undecidable(told(error))
        }
        guard let (question, otherPosts) = inputs.question(by: engine.rulebook),
            let decision = TransferPlan.decide(question, otherPosts, engine)
        else { throw .undecidable("the rules don't have a place that the receipt asks about") }
        let text = DecisionJSON.object(question, decision).pretty
        guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)) else { throw .damaged }
        return value
    }

    private static func told(_ rejected: InputRejected) -> String {
        rejected.log.sorted.first.map { "\($0.location.file):\($0.location.line): \($0.message)" } ?? ""
    }

    private static func broken(_ form: Form, _ whole: JSONValue) -> [String] {
        var found = form.rules.files.filter { !$0.isIntact }.map(\.path)
        if found.isEmpty, !form.rules.isIntact { found.append("rules") }
        if Receipt.code(of: whole) != form.code { found.append("code") }
        return found
    }
}
