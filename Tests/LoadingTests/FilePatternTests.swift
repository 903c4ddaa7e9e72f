import ShikiriLoading
import Testing

@Suite("A pattern of file names")
struct FilePatternTests {
    private static let files = [
        "training/a.csv", "training/records/a.csv", "training/records/ab.csv", "training/records/b/a.csv",
        "training/records/e.csv", "training/records/é.csv", "training/records/修了.csv", "training/sources.yaml",
    ].sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }

    @Test(
        "takes from a sorted list what it takes one by one",
        arguments: [
            ("records/a.csv", 1), ("records/*.csv", 5), ("records/a*", 2), ("records/*/a.csv", 1), ("*.csv", 1),
            ("records/e*", 1), ("records/é*", 1), ("records/修*.csv", 1), ("records/zz*", 0), ("", 0), ("*", 2),
            ("records/a", 0), ("records/**.csv", 5),
        ])
    func files(_ written: String, _ count: Int) {
        let pattern = FilePattern(source: written)
        let taken = pattern.files(among: Self.files)
        #expect(taken == Self.files.filter { pattern.matches($0) })
        #expect(taken.count == count)
    }
}
