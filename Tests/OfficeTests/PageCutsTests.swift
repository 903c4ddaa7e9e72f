import Testing

@testable import ShikiriOffice

@Suite("Cutting a long list into pages")
struct PageCutsTests {
    @Test(
        "keeps departments whole where it can",
        arguments: [
            ([], []), ([0, 0], []), ([3, 4], [0..<7]), ([3, 0, 7], [0..<10]), ([6, 5], [0..<6, 6..<11]),
            ([25], [0..<10, 10..<20, 20..<25]), ([4, 25, 3], [0..<10, 10..<20, 20..<29, 29..<32]),
            ([10, 10], [0..<10, 10..<20]), ([10, 11], [0..<10, 10..<20, 20..<21]),
        ] as [([Int], [Range<Int>])])
    func pages(_ groups: [Int], _ pages: [Range<Int>]) {
        #expect(PageCuts(groups, limit: 10).pages == pages)
    }

    @Test("loses no row and repeats none, and finds every group again", arguments: 0..<200)
    func rows(_ seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(_ limit: UInt64) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % limit)
        }
        let groups = (0..<next(12)).map { _ in next(35) }
        let cuts = PageCuts(groups, limit: 10)
        #expect(cuts.pages.flatMap { Array($0) } == Array(0..<groups.reduce(0, +)))
        #expect(cuts.pages.allSatisfy { !$0.isEmpty && $0.count <= 10 })
        let rows = groups.enumerated().flatMap { group, count in (0..<count).map { (group, $0) } }
        for (number, range) in cuts.pages.enumerated() {
            let extent = cuts.extent(ofPage: number)
            let covered = extent.groups.flatMap { group in (0..<groups[group]).map { (group, $0) } }
            #expect(covered[extent.rows].elementsEqual(rows[range], by: ==))
            for row in range { #expect(cuts.page(holding: row) == number) }
        }
        for group in groups.indices where groups[group] > 0 {
            let first = rows.firstIndex { $0.0 == group } ?? -1
            #expect(cuts.page(ofGroup: group) == cuts.page(holding: first))
        }
    }
}
