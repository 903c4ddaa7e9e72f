import Foundation
import FoundationXML
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriModel
import Testing

/// The feed of revisions over several publications: each leaves its summary in the history, as an office keeps it.
@Suite("The feed tells when a revision was announced or corrected")
struct RevisionFeedHistoryTests {
    /// What is published as of a day: the texts of the revisions by their days, and whether its summary is kept.
    struct Step {
        let day: String
        let revisions: [String: String]
        var isKept = true
    }

    /// What the feed of the last step says of each revision, newest first: its day, `published` and `updated`.
    struct Example: CustomTestStringConvertible {
        let name: String
        let steps: [Step]
        let entries: [String]
        var zone = "Asia/Tokyo"

        var testDescription: String { name }
    }

    private static let first = ["2024-04-01": "一"]
    private static let second = ["2024-04-01": "一", "2027-04-01": "二"]
    private static let corrected = ["2024-04-01": "一", "2027-04-01": "直した二"]

    static let examples: [Example] = [
        Example(
            name: "nobody kept anything: a revision in force counts from its first day, a later one from today",
            steps: [Step(day: "2026-11-24", revisions: second)],
            entries: [
                "2026-11-24T00:00:00+09:00 2026-11-24T00:00:00+09:00",
                "2024-04-01T00:00:00+09:00 2024-04-01T00:00:00+09:00",
            ]),
        Example(
            name: "a revision is announced once",
            steps: [
                Step(day: "2026-11-01", revisions: first), Step(day: "2026-11-10", revisions: second),
                Step(day: "2026-11-24", revisions: second),
            ],
            entries: [
                "2026-11-10T00:00:00+09:00 2026-11-10T00:00:00+09:00",
                "2024-04-01T00:00:00+09:00 2024-04-01T00:00:00+09:00",
            ]),
        Example(
            name: "a correction is announced as well",
            steps: [
                Step(day: "2026-11-01", revisions: first), Step(day: "2026-11-10", revisions: second),
                Step(day: "2026-11-20", revisions: corrected), Step(day: "2026-11-24", revisions: corrected),
            ],
            entries: [
                "2026-11-10T00:00:00+09:00 2026-11-20T00:00:00+09:00",
                "2024-04-01T00:00:00+09:00 2024-04-01T00:00:00+09:00",
            ]),
        Example(
            name: "one of a revision in force too, on the day of the build that has it first",
            steps: [
                Step(day: "2026-11-01", revisions: first), Step(day: "2026-11-24", revisions: ["2024-04-01": "直した一"]),
            ],
            entries: ["2024-04-01T00:00:00+09:00 2026-11-24T00:00:00+09:00"]),
        Example(
            name: "a text that comes back is a correction of the one between",
            steps: [
                Step(day: "2026-11-01", revisions: first), Step(day: "2026-11-10", revisions: second),
                Step(day: "2026-11-12", revisions: corrected), Step(day: "2026-11-20", revisions: second),
                Step(day: "2026-11-24", revisions: second),
            ],
            entries: [
                "2026-11-10T00:00:00+09:00 2026-11-20T00:00:00+09:00",
                "2024-04-01T00:00:00+09:00 2024-04-01T00:00:00+09:00",
            ]),
        Example(
            name: "summaries that nobody kept leave a gap, and the next kept one counts",
            steps: [
                Step(day: "2026-11-01", revisions: first), Step(day: "2026-11-10", revisions: second, isKept: false),
                Step(day: "2026-11-20", revisions: second), Step(day: "2026-11-24", revisions: second),
            ],
            entries: [
                "2026-11-20T00:00:00+09:00 2026-11-20T00:00:00+09:00",
                "2024-04-01T00:00:00+09:00 2024-04-01T00:00:00+09:00",
            ]),
        Example(
            name: "a build as of an earlier day knows nothing of what came later",
            steps: [
                Step(day: "2026-11-01", revisions: first), Step(day: "2026-11-20", revisions: second),
                Step(day: "2026-11-15", revisions: second),
            ],
            entries: [
                "2026-11-15T00:00:00+09:00 2026-11-15T00:00:00+09:00",
                "2024-04-01T00:00:00+09:00 2024-04-01T00:00:00+09:00",
            ]),
        Example(
            name: "a day begins when it does in the portal's zone, in winter and in summer",
            steps: [
                Step(day: "2026-07-01", revisions: first), Step(day: "2026-07-10", revisions: second),
                Step(day: "2026-11-24", revisions: corrected),
            ],
            entries: [
                "2026-07-10T00:00:00-04:00 2026-11-24T00:00:00-05:00",
                "2024-04-01T00:00:00-04:00 2024-04-01T00:00:00-04:00",
            ],
            zone: "America/New_York"),
    ]

    @Test(arguments: examples)
    func announced(_ example: Example) throws {
        let portal = try TemporaryPortal([
            "organization/departments.csv": Sound.departments, "rules/information.yaml": Sound.information,
            "rules/operations.yaml": Sound.operations,
        ])
        try portal.write(TemporaryPortal.settings + "history: past\ntime_zone: \(example.zone)\n", to: "portal.yaml")
        var feed = Data()
        for (number, step) in example.steps.enumerated() {
            for (day, summary) in step.revisions {
                try portal.write(
                    Sound.revision(effective: day, "summary: \(summary)"), to: "rules/transfers/\(day).yaml")
            }
            let published = try Self.publish(portal, asOf: step.day)
            feed = try #require(published["portal/revisions.xml"])
            #expect(
                try Self.publish(portal, asOf: step.day)["portal/revisions.xml"] == feed,
                "the same input, the same bytes")
            if step.isKept {
                try portal.write([UInt8](try #require(published["office/publication.json"])), to: "past/\(number).json")
            }
        }
        let root = try #require(try XMLDocument(data: feed).rootElement())
        let entries = root.elements(forName: "entry")
        #expect(
            entries.map { Self.text("published", $0) + " " + Self.text("updated", $0) } == example.entries)
        #expect(Self.text("updated", root) == entries.map { Self.text("updated", $0) }.max())
        for entry in entries {
            let isCorrected = Self.text("published", entry) != Self.text("updated", entry)
            #expect(Self.text("summary", entry).contains("訂正") == isCorrected)
        }
    }

    private static func publish(_ portal: TemporaryPortal, asOf day: String) throws -> [String: Data] {
        let options = BuildOptions(
            content: portal.content, templates: TemporaryPortal.templates, output: portal.output,
            asOf: CalendarDay(day), jobs: 2)
        _ = try Build(options).run()
        return try portal.published()
    }

    private static func text(_ name: String, _ element: XMLElement) -> String {
        element.elements(forName: name).first?.stringValue ?? ""
    }

    /// What `url` says, and the feed's links; nil where it is refused.
    static let addresses: [(url: String?, links: [String]?)] = [
        (nil, ["restrictions/revisions/index.html", "restrictions/revisions/2024-04-01/index.html"]),
        (
            "https://portal.example.jp/",
            [
                "https://portal.example.jp/revisions.xml",
                "https://portal.example.jp/restrictions/revisions/index.html",
                "https://portal.example.jp/restrictions/revisions/2024-04-01/index.html",
            ]
        ),
        (
            "http://intra.example.jp:8080/conduct/",
            [
                "http://intra.example.jp:8080/conduct/revisions.xml",
                "http://intra.example.jp:8080/conduct/restrictions/revisions/index.html",
                "http://intra.example.jp:8080/conduct/restrictions/revisions/2024-04-01/index.html",
            ]
        ),
        ("https://portal.example.jp", nil), ("portal.example.jp/", nil), ("/conduct/", nil), ("https:///", nil),
        ("https://portal.example.jp/?x=/", nil), ("ftp://portal.example.jp/", nil), ("https://ポータル.example.jp/", nil),
    ]

    @Test(
        "its links are absolute where the portal says its address, and it names itself only then", arguments: addresses)
    func links(_ example: (url: String?, links: [String]?)) throws {
        let portal = try TemporaryPortal([
            "organization/departments.csv": Sound.departments, "rules/information.yaml": Sound.information,
            "rules/operations.yaml": Sound.operations, "rules/transfers/2024-04-01.yaml": Sound.revision(),
        ])
        let line = example.url.map { "url: \($0)\n" } ?? ""
        try portal.write(TemporaryPortal.settings + line, to: "portal.yaml")
        guard let links = example.links else {
            return #expect(portal.findings().map(\.code) == [.badValue])
        }
        let feed = try #require(try Self.publish(portal, asOf: "2026-11-24")["portal/revisions.xml"])
        let root = try #require(try XMLDocument(data: feed).rootElement())
        let found =
            (root.elements(forName: "link") + root.elements(forName: "entry").flatMap { $0.elements(forName: "link") })
        #expect(found.compactMap { $0.attributes?.first { $0.name == "href" }?.stringValue } == links)
    }
}
