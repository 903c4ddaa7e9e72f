import ShikiriModel
import ShikiriPageKit

/// A workbook for spreadsheets (Office Open XML, ECMA-376): tables with a frozen head, filters and true days. It has no
/// formulas, and what looks like one stays a text.
struct Workbook {
    /// A table on a sheet of its own.
    struct Sheet {
        /// The name on its tab; up to 31 characters, without `[]:*?/\`.
        let name: String
        let columns: [Column]
        let rows: [[Cell]]
    }

    /// A column's head, and how many characters wide it is.
    struct Column {
        let title: String
        let width: Int
    }

    /// What a cell holds.
    enum Cell: Hashable {
        /// A text, ids too: `0123` keeps its zero.
        case text(String)
        case day(CalendarDay)
        case number(Int)
        case empty
    }

    let sheets: [Sheet]

    /// The file: the same tables give the same bytes.
    var bytes: [UInt8] {
        var archive = ZipArchive()
        archive.add("[Content_Types].xml", part(contentTypes))
        archive.add("_rels/.rels", part(Self.relations([("officeDocument", "xl/workbook.xml")])))
        archive.add("xl/workbook.xml", part(book))
        let targets = sheets.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") } + [("styles", "styles.xml")]
        archive.add("xl/_rels/workbook.xml.rels", part(Self.relations(targets)))
        archive.add("xl/styles.xml", part(Self.styles))
        for (place, sheet) in sheets.enumerated() {
            archive.add("xl/worksheets/sheet\(place + 1).xml", part(Self.worksheet(sheet, isFirst: place == 0)))
        }
        return archive.finished
    }

    private func part(_ xml: String) -> [UInt8] {
        Array((#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n" + xml).utf8)
    }
}

// MARK: - Parts

extension Workbook {
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    private var contentTypes: String {
        let parts = [("/xl/workbook.xml", "sheet.main"), ("/xl/styles.xml", "styles")]
        let tables = sheets.indices.map { ("/xl/worksheets/sheet\($0 + 1).xml", "worksheet") }
        let overrides = (parts + tables).map {
            #"<Override PartName="\#($0.0)" ContentType="\#(Self.type).\#($0.1)+xml"/>"#
        }
        return #"<Types xmlns="\#(Self.package)/content-types">"#
            + #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
            + overrides.joined() + "</Types>"
    }

    private static func relations(_ targets: [(type: String, target: String)]) -> String {
        let relations = targets.enumerated().map { place, target in
            #"<Relationship Id="rId\#(place + 1)" Type="\#(relationships)/\#(target.type)" Target="\#(target.target)"/>"#
        }
        return #"<Relationships xmlns="\#(package)/relationships">\#(relations.joined())</Relationships>"#
    }

    private var book: String {
        let tabs = sheets.enumerated().map { place, sheet in
            #"<sheet name="\#(XMLText.escaped(sheet.name))" sheetId="\#(place + 1)" r:id="rId\#(place + 1)"/>"#
        }
        let names = sheets.enumerated().map { place, sheet in
            let quoted = "'" + sheet.name.replacing("'", with: "''") + "'!"
            let filter = #"name="_xlnm._FilterDatabase" localSheetId="\#(place)" hidden="1""#
            let titles = #"name="_xlnm.Print_Titles" localSheetId="\#(place)""#
            return "<definedName \(filter)>\(XMLText.escaped(quoted))\(Self.range(of: sheet, fixed: "$"))</definedName>"
                + "<definedName \(titles)>\(XMLText.escaped(quoted))$1:$1</definedName>"
        }
        return #"<workbook xmlns="\#(Self.main)" xmlns:r="\#(Self.relationships)"><sheets>\#(tabs.joined())</sheets>"#
            + "<definedNames>\(names.joined())</definedNames></workbook>"
    }

    /// The looks of cells by their numbers: 0 plain, 1 a head, 2 a text, 3 a day.
    private static let styles =
        #"<styleSheet xmlns="\#(main)"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts>"#
        + #"<fonts count="2"><font><sz val="11"/><name val="Yu Gothic"/></font>"#
        + #"<font><b/><sz val="11"/><name val="Yu Gothic"/></font></fonts>"#
        + #"<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>"#
        + #"<fill><patternFill patternType="solid"><fgColor rgb="FFE8ECF1"/></patternFill></fill></fills>"#
        + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"4\">"
        + #"<xf xfId="0"/><xf numFmtId="49" fontId="1" fillId="2" applyFont="1" applyFill="1" xfId="0"/>"#
        + #"<xf numFmtId="49" applyNumberFormat="1" xfId="0"/><xf numFmtId="164" applyNumberFormat="1" xfId="0"/>"#
        + "</cellXfs></styleSheet>"

    private static func worksheet(_ sheet: Sheet, isFirst: Bool) -> String {
        let selected = isFirst ? #" tabSelected="1""# : ""
        let columns = sheet.columns.enumerated().map { place, column in
            #"<col min="\#(place + 1)" max="\#(place + 1)" width="\#(column.width)" customWidth="1"/>"#
        }
        let head = sheet.columns.map { Cell.text($0.title) }
        let rows = ([head] + sheet.rows).enumerated().map { row, cells in
            let written = cells.enumerated().map { column, cell in
                Self.cell(cell, at: Self.name(column) + String(row + 1), isHead: row == 0)
            }
            return #"<row r="\#(row + 1)">\#(written.joined())</row>"#
        }
        return #"<worksheet xmlns="\#(main)"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>"#
            + #"<sheetView\#(selected) workbookViewId="0">"#
            + #"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>"#
            + #"<cols>\#(columns.joined())</cols><sheetData>\#(rows.joined())</sheetData>"#
            + #"<autoFilter ref="\#(range(of: sheet))"/>"#
            + #"<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>"#
    }

    private static func cell(_ cell: Cell, at place: String, isHead: Bool) -> String {
        switch cell {
        case .text(let text):
            let inside = #"<is><t xml:space="preserve">\#(XMLText.escaped(text))</t></is>"#
            return #"<c r="\#(place)" s="\#(isHead ? 1 : 2)" t="inlineStr">\#(inside)</c>"#
        case .day(let day): return #"<c r="\#(place)" s="3"><v>\#(serial(day))</v></c>"#
        case .number(let number): return #"<c r="\#(place)"><v>\#(number)</v></c>"#
        case .empty: return ""
        }
    }

    /// Days since 1899-12-30: what spreadsheets count, with a 29 February 1900 that there never was.
    private static func serial(_ day: CalendarDay) -> Int { Int(day.daysSinceEpoch) + 25_569 }

    private static func range(of sheet: Sheet, fixed: String = "") -> String {
        let last = name(max(0, sheet.columns.count - 1))
        let corner = fixed.isEmpty ? "A1:" : "$A$1:"
        return corner + fixed + last + fixed + String(sheet.rows.count + 1)
    }

    /// A column's letters: A for 0, AA for 26.
    private static func name(_ column: Int) -> String {
        var (rest, name) = (column, "")
        repeat {
            name = String(UnicodeScalar(UInt8(65 + rest % 26))) + name
            rest = rest / 26 - 1
        } while rest >= 0
        return name
    }
}

/// Texts in XML 1.0, which has signs that can't stand in it at all.
enum XMLText {
    /// The text with `&`, `<`, `>` and `"` escaped; signs that XML can't hold become U+FFFD.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\t", "\n": escaped.unicodeScalars.append(scalar)
            case "\r", "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
