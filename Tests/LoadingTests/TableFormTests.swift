import Foundation
import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import Testing

/// Tables with headings, words, encodings and separators of the systems that they come from.
@Suite("A table of another system")
struct TableFormTests {
    /// What is read of a table by a mapping, as lines of `column=value`, and the codes of what is found.
    private static func read(
        _ bytes: [UInt8], _ file: ContentFile = .employees, mapping: String? = nil
    ) -> (rows: [String], found: [String]) {
        var log = DiagnosticLog()
        let draft = mapping.flatMap { YAMLReader.read("\(file): \($0)\n", file: "tables.yaml", log: &log) }
        let table = TableForms(draft, log: &log).table(bytes, file, log: &log)
        let rows = table.rows.map { row in
            table.columns.compactMap { column in row.text(of: column).map { "\(column)=\($0)" } }.joined(separator: " ")
        }
        return (rows, log.sorted.map { "\($0.code.name) \($0.location.file):\($0.location.line)" })
    }

    private static func cp932(_ text: String) throws -> [UInt8] { Array(try #require(text.data(using: .shiftJIS))) }

    private static let plain = "社員番号,氏名,所属コード\nE1,見本 一,td-a\n"

    @Test(
        "is read by the product's own Japanese names, in whatever encoding and by whatever separator it comes",
        arguments: [
            (String.Encoding.utf8, ",", ""), (.shiftJIS, ",", ""), (.shiftJIS, "\t", ""), (.utf16, ";", ""),
            (.utf16LittleEndian, "\t", ""), (.utf8, "|", ""), (.shiftJIS, ",", "社員名簿\n作成日,2026年11月1日\n\n"),
            (.utf8, ";", "sep=;\n"), (.utf8, ";", "名簿, 本社\n"),
        ])
    func forms(_ encoding: String.Encoding, _ separator: String, _ before: String) throws {
        let text = before + Self.plain.replacing(",", with: separator)
        let bytes = Array(try #require(text.data(using: encoding)))
        let read = Self.read(bytes)
        #expect(read.rows == ["id=E1 name=見本 一 department=td-a"])
        #expect(read.found == [])
    }

    /// A mapping of `organization/employees.csv`, the table, what is read and what is found.
    struct Example: CustomTestStringConvertible, Sendable {
        let name: String
        let mapping: String
        let text: String
        let rows: [String]
        let found: [String]

        init(_ name: String, _ mapping: String, _ text: String, _ rows: [String], _ found: String...) {
            (self.name, self.mapping, self.text, self.rows, self.found) = (name, mapping, text, rows, found)
        }

        var testDescription: String { name }
    }

    private static let roster = "organization/employees.csv"

    @Test(
        "is read as its mapping says, and what the mapping leaves open is told",
        arguments: [
            Example(
                "headings of its own", "{columns: {id: 個人コード, name: 姓名, department: 課}}", "課,個人コード,姓名\ntd-a,E1,一\n",
                ["department=td-a id=E1 name=一"]),
            Example(
                "words of its own", "{columns: {status: 区分}, values: {status: {現職: active, 育休中: leave}}}",
                "id,name,department,区分\nE1,一,td-a,現職\nE2,二,td-a,育休中\n",
                ["id=E1 name=一 department=td-a status=active", "id=E2 name=二 department=td-a status=leave"]),
            Example(
                "words in another width", "{values: {department: {A01: td-a}}}", "id,name,department\nE1,一,Ａ０１\n",
                ["id=E1 name=一 department=td-a"]),
            Example(
                "a column that isn't there", "{columns: {id: 個人コード}}", "社員番号,name,department\nE1,一,td-a\n", [],
                "missing-column tables.yaml:1"),
            Example(
                "a heading that two columns have", "{columns: {id: コード}}", "コード,name,department,コード\nE1,一,td-a,1\n", [],
                "ambiguous-column \(roster):1"),
            Example(
                "a heading for two columns", "{columns: {id: コード, manager: コード}}", "コード,name,department\nE1,一,td-a\n",
                ["id=E1 name=一 department=td-a"], "duplicate-key tables.yaml:1"),
            Example(
                "two headings of one meaning, without a mapping", "{}", "社員番号,従業員番号,氏名,所属\nE1,1,一,td-a\n", [],
                "ambiguous-column \(roster):1"),
            Example(
                "two headings of one meaning, of which the mapping takes one",
                "{columns: {id: 従業員番号}, ignore_columns: [社員番号]}", "社員番号,従業員番号,氏名,所属\n1,E1,一,td-a\n",
                ["id=E1 name=一 department=td-a"]),
            Example(
                "a column that nothing reads", "{columns: {id: 個人コード}}", "個人コード,name,department,等級\nE1,一,td-a,3\n",
                ["id=E1 name=一 department=td-a"], "unread-column \(roster):1"),
            Example(
                "a column that is left out", "{columns: {id: 個人コード}, ignore_columns: [等級]}",
                "個人コード,name,department,等級\nE1,一,td-a,3\n", ["id=E1 name=一 department=td-a"]),
            Example(
                "a row of sums", "{ignore_rows: [合計]}", "id,name,department\nE1,一,td-a\n合計,1,\n",
                ["id=E1 name=一 department=td-a"]),
            Example(
                "lines before the header", "{skip_lines: 2}",
                "id,name,department\nold,old,old\nid,name,department\nE1,一,td-a\n",
                ["id=E1 name=一 department=td-a"]),
            Example(
                "a header that comes again with one more column", "{}",
                "id,name,department\nE1,一,td-a\nid,name,department,title\nE2,二,td-a,長\n",
                ["id=E1 name=一 department=td-a"], "too-many-fields \(roster):3", "too-many-fields \(roster):4"),
            Example(
                "a separator that the mapping names", "{delimiter: semicolon}", "id;name;department\nE1;一,二;td-a\n",
                ["id=E1 name=一,二 department=td-a"]),
            Example(
                "a column that no table has", "{columns: {idd: 個人コード}}", "id,name,department\nE1,一,td-a\n",
                ["id=E1 name=一 department=td-a"], "unknown-key tables.yaml:1"),
            Example(
                "a word that says nothing", "{values: {status: {在職中: aktive}}}",
                "id,name,department,status\nE1,一,td-a,active\n",
                ["id=E1 name=一 department=td-a status=active"], "bad-value tables.yaml:1"),
            Example(
                "a meaning that is no day", "{values: {left: {なし: never}}}", "id,name,department,left\nE1,一,td-a,\n",
                ["id=E1 name=一 department=td-a"], "impossible-date tables.yaml:1"),
            Example(
                "a word with two meanings", "{values: {department: {A: td-a, Ａ: td-b}}}",
                "id,name,department\nE1,一,td-a\n",
                ["id=E1 name=一 department=td-a"], "duplicate-key tables.yaml:1"),
            Example(
                "an encoding that it hasn't", "{encoding: utf-16}", "id,name,department\nE1,一,td-a\n", [],
                "wrong-encoding \(roster):1"),
        ])
    func mappings(_ example: Example) {
        let read = Self.read(Array(example.text.utf8), mapping: example.mapping)
        #expect(read.found == example.found)
        #expect(read.rows == example.rows)
    }

    @Test("without a row, and without a column that it should have, is told")
    func strange() {
        #expect(Self.read(Array("甲,乙\n".utf8)).found == ["missing-header \(Self.roster):1"])
        #expect(Self.read(Array("id,name,department\n".utf8)).found == [])
    }

    @Test("that is a workbook, and no text, is told")
    func workbook() {
        #expect(Self.read([0x50, 0x4B, 0x03, 0x04, 0, 0]).found == ["workbook-export \(Self.roster):1"])
    }

    @Test("that is UTF-8 but for one place is told where that is, and not taken for another encoding")
    func damaged() {
        let bytes = Array("id,name,department\nE1,見本".utf8) + [0x91] + Array(",td-a\n".utf8)
        #expect(Self.read(bytes).found == ["wrong-encoding \(Self.roster):2"])
    }

    @Test("can be any table of the content")
    func everyTable() {
        let tables = ContentFile.allCases.filter { if case .table = $0.form { true } else { false } }
        #expect(Set(ContentFile.tables.keys?.keys.map(\.name) ?? []) == Set(tables.map(\.rawValue)))
        for file in tables {
            let keys = file.keys?.keys ?? []
            #expect(keys.allSatisfy { !$0.headings.isEmpty }, "\(file)")
            let headings = keys.flatMap { $0.headings.map(TableWords.folded) }
            #expect(Set(headings).count == headings.count, "two columns of \(file) have one heading")
        }
    }
}
