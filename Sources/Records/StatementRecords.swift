import Foundation
import ShikiriDiagnostics
import ShikiriModel
import ShikiriPeople

/// Reads statements of a learning record store: a JSON array, a store's own answer with its `statements`, or statements one
/// after the other.
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
            let export = try StatementTexts.pieces(of: text, file: file)
            if let more = export.more {
                intake.tell(.moreStatements, .moreStatements, at: more)
            }
            let found = statements(export.statements, &intake)
            let voided = Set(found.compactMap(\.statement.voids))
            for one in found { take(one, voided, &intake) }
        } catch {
            intake.tell(
                .jsonSyntax, .brokenStatements(error.said), at: error.place)
        }
    }

    private func statements(_ pieces: [StatementTexts.Piece], _ intake: inout RecordIntake) -> [Found] {
        let decoder = JSONDecoder()
        return pieces.compactMap { piece in
            guard let statement = try? decoder.decode(Statement.self, from: Data(piece.bytes)) else {
                intake.reject(.row, .noStatement, at: piece.place)
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
        // A store keeps much that says nothing about a course: that is counted, and no mistake.
        guard let meaning = statement.meaning(source), meaning != .ignored else { return intake.ignore() }
        let lookup = intake.lookup
        guard let verb = meaning.status else {
            let (word, place) = (statement.verbName, place(found, "verb"))
            return intake.reject(.status, word: word) { RowFaults.unknownStatus(word, place, lookup) }
        }
        guard let person = statement.actor.mark else {
            return intake.reject(.nobody, .statementOfNobody, at: found.place)
        }
        let written = statement.timestamp ?? statement.stored ?? ""
        guard let day = dates.day(in: written) else {
            let place = place(found, "timestamp")
            return intake.reject(.date, word: written) { RowFaults.unreadableDate(written, place, lookup) }
        }
        let score: Score?
        do throws(RecordScore.Fault) { score = try statement.score() } catch {
            let (word, place) = (statement.scoreText, place(found, "result.score"))
            return intake.reject(.score, word: word) { RowFaults.unreadableScore(word, error, place, lookup) }
        }
        if verb == .notStarted, statement.saysCompletion || (score?.hundredths ?? 0) > 0 {
            return intake.reject(.contradiction) { RowFaults.contradiction(at: found.place) }
        }
        intake.take(
            RecordIntake.Row(
                person: person, course: statement.course(source), status: statement.status(verb), score: score,
                day: day, started: day), of: source, at: RecordIntake.Places(all: found.place))
    }

    private func place(_ found: Found, _ part: String) -> RowFaults.WordPlace {
        RowFaults.WordPlace(column: part, source: source, location: found.place)
    }
}
