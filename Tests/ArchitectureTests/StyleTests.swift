import Foundation
import Testing

@Suite("The style sheets")
struct StyleTests {
    @Test("choose no cell of a table by its position: a column brings its classes")
    func positions() throws {
        // A cell that is chosen by where it stands: such a rule goes wrong when a table gets a column.
        let byPosition = #/\b(?:th|td|col)(?:[.:\[][^\s{},>+~]*?)?:nth-/#
        let assets = SourceFile.project.appendingPathComponent("templates/assets")
        let sheets = try FileManager.default.contentsOfDirectory(at: assets, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "css" }
        #expect(sheets.count >= 2)
        for sheet in sheets {
            let lines = try String(contentsOf: sheet, encoding: .utf8).split(
                separator: "\n", omittingEmptySubsequences: false)
            for (index, line) in lines.enumerated() {
                #expect(line.firstMatch(of: byPosition) == nil, "\(sheet.lastPathComponent):\(index + 1)")
            }
        }
    }
}
