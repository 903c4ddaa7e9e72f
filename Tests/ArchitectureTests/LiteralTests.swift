import Testing

@Suite("Words of pages")
struct LiteralTests {
    /// Where Japanese may stand in the source: what the program says itself, what it reads, and samples.
    private static let others = [
        "Benchmarks/", "Building/Record/", "Building/StartingPortal", "Diagnostics/", "Markdown/", "Model/", "People/",
        "Publishing/", "Records/", "Reference/", "SampleData/", "Search/", "shikiri/", "Preview/",
        // Words that authors write in an answer, and how titles are quoted inside other titles.
        "Portal/Words/FAQVerdict", "Portal/Content/Question", "Portal/Content/VerdictLine",
        "Portal/Restrictions/MatrixBlock",
        "Portal/Transfer/TransferPages",
        "Portal/Training/TrainingPages+Courses", "Words/DecisionWording",
    ]

    @Test("stand in the language files, and not in the source")
    func japanese() throws {
        for file in try SourceFile.all() where !Self.others.contains(where: file.path.hasPrefix) {
            for (index, line) in file.lines.enumerated() where !line.drop(while: { $0 == " " }).hasPrefix("//") {
                #expect(!line.unicodeScalars.contains(where: Self.isJapanese), "\(file.path):\(index + 1)")
            }
        }
    }

    private static func isJapanese(_ scalar: Unicode.Scalar) -> Bool {
        (0x3040...0x30FF).contains(scalar.value) || (0x4E00...0x9FFF).contains(scalar.value)
    }
}
