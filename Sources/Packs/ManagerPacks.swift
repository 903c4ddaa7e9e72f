import Crypto
import Foundation
import ShikiriBasics
import ShikiriDiagnostics
package import ShikiriModel
package import ShikiriPageKit
package import ShikiriPeople
import ShikiriWords

/// The packs of all managers: for each, one self-contained page about their own line, and nobody else's name in it.
package struct ManagerPacks: Sendable {
    let portal: Portal
    let training: TrainingEvaluation
    private let sheet: TrainingSheet
    private let lines: [ManagerLine]
    let look: PackLook
    let words: Words
    private let key: SymmetricKey

    /// Finds the lines of all managers.
    ///
    /// - Parameter secret: bytes that a manager doesn't know, from which the names of the packs are derived. The same
    ///   secret gives the same names; the name of one pack tells nothing about another's.
    package init(
        portal: Portal, training: TrainingEvaluation, look: SiteLook, secret: [UInt8]
    ) {
        self.portal = portal
        self.training = training
        sheet = TrainingSheet(training, organization: portal.organization)
        lines = training.lines.all
        words = look.vocabulary[portal.settings.language]
        self.look = PackLook(portal.settings, look)
        key = SymmetricKey(data: SHA256.hash(data: secret))
    }

    /// One manager's files, and what the list of packs says about them.
    package struct Pack: Sendable {
        /// The manager's position in the roster.
        package let manager: Position<Employee>
        /// The folder below `managers/`; it can't be guessed from the manager's id, nor from another's.
        package let token: String
        /// The page.
        package let page: [UInt8]
        /// The files beside the page; a protected pack carries them inside, and nothing lies beside it.
        package let files: [PackFile]
        /// Its line of the list of packs.
        package let entry: PackList.Entry
    }

    /// The positions of all packs, by the lines of their managers.
    package var positions: Range<Position<ManagerLine>> { lines.positions }

    /// The positions in the roster of the managers who have a pack, in the roster's order.
    package var managers: [Position<Employee>] { lines.map(\.manager) }

    /// The id of the manager whose pack is at a position.
    package func id(at position: Position<ManagerLine>) -> String {
        training.roster.employees[lines[position].manager].id.text
    }

    /// The manager whose pack is at a position, by their position in the roster.
    package func manager(at position: Position<ManagerLine>) -> Position<Employee> { lines[position].manager }

    /// The position of the pack of a manager; nil for those who have none.
    package func position(ofManager manager: Position<Employee>) -> Position<ManagerLine>? {
        positions.first { lines[$0].manager == manager }
    }

    /// The ids of all managers.
    package var ids: Set<String> { Set(lines.positions.map(id)) }

    /// The pack at a position, for whoever may open the folder.
    package func pack(at position: Position<ManagerLine>) -> Pack {
        let line = lines[position]
        let rows = sheet.rows(of: line.people)
        let view = view(line, rows, areFilesBeside: true)
        return pack(line, rows, page: look.page(view), files: view.files)
    }

    /// The pack at a position, for whoever knows the passphrase.
    ///
    /// - Throws: what the encryption throws where the machine is out of memory.
    package func pack(at position: Position<ManagerLine>, sealedWith passphrase: Passphrase) throws -> Pack {
        let line = lines[position]
        let rows = sheet.rows(of: line.people)
        let view = view(line, rows, areFilesBeside: false)
        let files = view.files.map { file in
            JSONText.object([
                ("name", .text(file.name)), ("type", .text(file.type)),
                ("data", .text(Data(file.bytes).base64EncodedString())),
            ])
        }
        let plain = JSONText.object([("page", .text(look.body(view))), ("files", .array(files))]).pretty
        let payload = try SealedPayload(Array(plain.utf8), passphrase: passphrase)
        let page = look.sealedPage(payload, asOf: view.asOf)
        return pack(line, rows, page: page, files: [])
    }

    private func view(_ line: ManagerLine, _ rows: [TrainingRow], areFilesBeside: Bool) -> PackView {
        PackView(
            line: line, rows: rows, sheet: sheet, training: training, portal: portal,
            areFilesBeside: areFilesBeside, words: words)
    }

    private func pack(_ line: ManagerLine, _ rows: [TrainingRow], page: [UInt8], files: [PackFile]) -> Pack {
        let token = token(of: line)
        return Pack(
            manager: line.manager, token: token, page: page, files: files,
            entry: entry(of: line, rows, token: token, page: page))
    }

    private func entry(
        of line: ManagerLine, _ rows: [TrainingRow], token: String, page: [UInt8]
    ) -> PackList.Entry {
        let manager = training.roster.employees[line.manager]
        let overdue = rows.count { $0.status.isLate }
        return PackList.Entry(
            manager: manager.id.text, email: manager.email ?? "", file: "managers/\(token)/index.html",
            sha256: Hexadecimal.digits(of: SHA256.hash(data: page)), people: String(line.people.count),
            overdue: String(overdue))
    }

    /// 128 bits of a keyed hash of the manager's id.
    private func token(of line: ManagerLine) -> String {
        let id = training.roster.employees[line.manager].id.text
        return Hexadecimal.digits(of: HMAC<SHA256>.authenticationCode(for: Array(id.utf8), using: key).prefix(16))
    }
}
