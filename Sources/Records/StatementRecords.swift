import Foundation
import ShikiriDiagnostics
import ShikiriModel
import ShikiriPeople

/// Reads statements of a learning record store (xAPI 1.0.3, IEEE 9274.1.1): a JSON array, or one statement a line.
///
/// A statement that another one voids doesn't count, wherever the two stand.
struct StatementRecords {
    let file: String
    let source: TrainingSource
    var dates: RecordDates

    private struct Found {
        let statement: Statement
        let place: SourceLocation
    }

    consuming func read(_ text: [UInt8], into intake: inout RecordIntake) {
        do throws(StatementTexts.Fault) {
            let found = statements(try StatementTexts.pieces(of: text, file: file), &intake)
            let voided = Set(found.compactMap(\.statement.voids))
            for one in found { take(one, voided, &intake) }
        } catch {
            intake.tell(
                .jsonSyntax, error.message, at: error.place,
                help: "export the statements again: the file may have been cut off")
        }
    }

    private func statements(_ pieces: [StatementTexts.Piece], _ intake: inout RecordIntake) -> [Found] {
        let decoder = JSONDecoder()
        return pieces.compactMap { piece in
            guard let statement = try? decoder.decode(Statement.self, from: Data(piece.bytes)) else {
                intake.reject(.row, "this is not a statement of xAPI", at: piece.place)
                return nil
            }
            return Found(statement: statement, place: piece.place)
        }
    }

    private mutating func take(_ found: Found, _ voided: Set<String>, _ intake: inout RecordIntake) {
        let statement = found.statement
        if statement.voids != nil || statement.id.map({ voided.contains($0.lowercased()) }) == true {
            return intake.ignore()
        }
        guard let person = statement.actor.mark else {
            return intake.reject(.nobody, "a statement names nobody by account or mailbox", at: found.place)
        }
        guard let status = statement.status else {
            return intake.reject(
                .status, "a statement's verb has no meaning here", at: found.place,
                help: "completed, passed, failed, attempted, initialized and progressed are read")
        }
        guard let day = statement.timestamp.flatMap({ dates.day(in: $0) }) else {
            return intake.reject(.date, "a statement has no timestamp that can be read", at: found.place)
        }
        intake.take(
            RecordIntake.Row(
                person: person, course: statement.course(source), status: status, score: statement.score, day: day,
                started: day), of: source, at: RecordIntake.Places(all: found.place))
    }
}

/// The parts of a statement that matter here.
private struct Statement: Decodable {
    let id: String?
    let actor: Actor
    let verb: Verb
    let object: Object
    let result: Outcome?
    let timestamp: String?

    struct Actor: Decodable {
        let account: Account?
        let mbox: String?

        struct Account: Decodable {
            let name: String
        }

        var mark: RecordIntake.PersonMark? {
            if let account { return .id(account.name) }
            guard let mbox, mbox.lowercased().hasPrefix("mailto:") else { return nil }
            return .email(String(mbox.dropFirst("mailto:".count)))
        }
    }

    struct Verb: Decodable {
        let id: String
    }

    struct Object: Decodable {
        let id: String
        let objectType: String?
    }

    struct Outcome: Decodable {
        let score: Scaled?
        let success: Bool?

        struct Scaled: Decodable {
            let scaled: Double?
        }
    }

    private var verbName: Substring { verb.id.split(separator: "/").last ?? "" }

    /// The id of the statement that this one takes back.
    var voids: String? {
        verbName == "voided" && object.objectType == "StatementRef" ? object.id.lowercased() : nil
    }

    var status: RecordStatus? {
        switch verbName {
        case "completed": result?.success == false ? .failed : .completed
        case "passed": .completed
        case "failed": .failed
        case "attempted", "initialized", "progressed", "launched", "resumed", "suspended", "terminated": .inProgress
        default: nil
        }
    }

    /// `scaled` lies between −1 and 1; a full score is 100 points.
    var score: Score? {
        result?.score?.scaled.map { Score(hundredths: Int32((min(max($0, -1), 1) * 10_000).rounded())) }
    }

    /// The mapped address of the activity, or the last part of it, which may be the code of a course.
    func course(_ source: TrainingSource) -> String {
        if source.activities[RecordWords.folded(object.id)] != nil { return object.id }
        return object.id.split(separator: "/").last.map(String.init) ?? object.id
    }
}
