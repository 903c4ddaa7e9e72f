import Crypto
import ShikiriBasics
import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPeople
import ShikiriRestrictions

/// The rules that an answer rests on, as files that can be read again: information, operations, every revision, and the
/// departments without the people who lead them.
package struct CarriedRules: Sendable, Decodable {
    /// The checksum of all files together.
    let sha256: String
    /// The files, sorted by their paths.
    let files: [File]

    /// One file.
    struct File: Sendable, Decodable {
        /// Its path below the content folder.
        let path: String
        /// The checksum of its text.
        let sha256: String
        /// Its text.
        let text: String

        init(_ path: String, _ text: String) {
            self.path = path
            self.text = text
            sha256 = Hexadecimal.digits(of: SHA256.hash(data: Array(text.utf8)))
        }

        /// Whether the text is what the checksum says.
        var isIntact: Bool { File(path, text).sha256 == sha256 }
    }

    /// Takes the rules of a content folder, or of an audit record.
    ///
    /// - Throws: `InputRejected` where one of the files can't be read.
    init(_ folder: ContentFolder) throws(InputRejected) {
        var log = DiagnosticLog()
        let names = folder.files.filter { file in
            [ContentFile.information, .operations, .revisions].contains(ContentFile(path: file))
        }
        var files = names.compactMap { name in folder.text(of: name, log: &log).map { File(name, $0.string) } }
        if folder.has(ContentFile.departments.rawValue) {
            let bytes = folder.bytes(of: ContentFile.departments.rawValue, log: &log)
            let table = TableForms(of: folder).table(bytes, .departments, log: &log)
            files.append(File(ContentFile.departments.rawValue, Self.withoutPeople(table)))
        }
        guard !log.hasErrors else { throw InputRejected(log) }
        self.init(files: files.sorted { $0.path < $1.path })
    }

    private init(files: [File]) {
        self.files = files
        sha256 = Self.checksum(of: files)
    }

    /// Whether every text, and all together, are what the checksums say.
    var isIntact: Bool { files.allSatisfy(\.isIntact) && Self.checksum(of: files) == sha256 }

    /// The rules, read.
    ///
    /// - Throws: `InputRejected` where this program finds mistakes in them.
    func engine() throws(InputRejected) -> RestrictionEngine {
        var log = DiagnosticLog()
        var documents: [String: Draft] = [:]
        var revisions: [(file: String, draft: Draft)] = []
        var departments: DraftTable?
        for file in files {
            if file.path == ContentFile.departments.rawValue {
                departments = TableReader.read(
                    Array(file.text.utf8), file: file.path, of: DepartmentColumns.declared.list, log: &log)
            } else if let draft = YAMLReader.read(file.text, file: file.path, log: &log) {
                if ContentFile(path: file.path) == .revisions { revisions.append((file.path, draft)) }
                documents[file.path] = draft
            }
        }
        let rulebook = Rulebook(
            information: documents[ContentFile.information.rawValue],
            operations: documents[ContentFile.operations.rawValue], systems: nil, revisions: revisions,
            organization: Organization(departments: departments, log: &log), log: &log)
        guard !log.hasErrors else { throw InputRejected(log) }
        return RestrictionEngine(rulebook)
    }

    /// The paths of files that other rules have otherwise, or don't have, or that only they have.
    func changes(to other: CarriedRules) -> [String] {
        let own = Dictionary(files.map { ($0.path, $0.sha256) }) { first, _ in first }
        let others = Dictionary(other.files.map { ($0.path, $0.sha256) }) { first, _ in first }
        return Set(own.keys).union(others.keys).sorted().filter { own[$0] != others[$0] }
    }

    var json: JSONText {
        .object([
            ("sha256", .text(sha256)),
            (
                "files",
                .array(
                    files.map { file in
                        .object([
                            ("path", .text(file.path)), ("sha256", .text(file.sha256)), ("text", .text(file.text)),
                        ])
                    })
            ),
        ])
    }

    private static func checksum(of files: [File]) -> String {
        let lines = files.map { "\($0.sha256)  \($0.path)\n" }.joined()
        return Hexadecimal.digits(of: SHA256.hash(data: Array(lines.utf8)))
    }

    /// The table with the columns that decisions rest on alone.
    private static func withoutPeople(_ table: DraftTable) -> String {
        let columns = ["id", "name", "company", "parent"]
        var csv = SpreadsheetCSV(columns: columns)
        for row in table.rows {
            csv.addAsWritten(columns.map { row.text(of: $0) ?? "" })
        }
        return String(decoding: csv.bytes.dropFirst(3), as: UTF8.self)
    }
}
