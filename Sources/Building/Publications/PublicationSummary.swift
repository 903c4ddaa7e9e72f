import Foundation
import ShikiriBasics
import ShikiriDiagnostics
import ShikiriModel
import ShikiriPeople
package import ShikiriPortal
import ShikiriRecords
import ShikiriRestrictions
import ShikiriWords

/// What a publication leaves for the next one: counts and checksums, no person and no time of day.
///
/// It is a function of the input alone, like every other file of the output, so that the same input still gives the same
/// bytes; what differs from the last publication goes to the terminal and the report, never into a page. It lies in
/// `office/`, for its owner only: a count of a small company may tell more than everybody should know.
package struct PublicationSummary: Codable, Equatable, Sendable {
    /// Where it lies in the output.
    static let path = "office/" + name
    /// Its name in the office's folder.
    static let name = "publication.json"
    /// The form on disk; it grows when an older program could no longer read it.
    static let format = 1

    /// The form of this summary.
    package let format: Int
    /// The day as of which the portal was evaluated.
    package let asOf: String
    /// The counts, by the names of ``Count``.
    package let counts: [String: Int]
    /// What was read of each source of training records.
    package let sources: [Source]
    /// The revisions in force by the day, oldest first.
    package let revisions: [Rule]
    /// Revisions that take effect later, oldest first; nil in what a program left that didn't keep them.
    package let coming: [Rule]?
    /// The levels of each operation by its id and the category's, without those that are none; nil in what a program left
    /// that didn't know them.
    package let levels: [String: [String: String]]?

    /// The department above each that has one, by their ids; nil in what a program left that didn't keep them.
    package let parents: [String: String]?

    /// How many rows or entries each list of the content has, by its file; nil in what a program left that didn't keep them.
    package let lists: [String: Int]?

    /// The pages of authors, by their addresses; nil in what a program left that didn't keep them.
    package let pages: [Page]?

    /// Each revision in words, oldest first; nil in what a program left that didn't keep them.
    package let rules: [RuleText]?

    private enum CodingKeys: String, CodingKey {
        case format
        case asOf = "as_of"
        case counts, sources, revisions, coming, levels, parents, lists, pages, rules
    }

    /// What is counted.
    package enum Count: String, CaseIterable, Sendable {
        case people, departments, operations, pages, completions, overdue
        case openPledges = "open_pledges"
        case restrictedPairs = "restricted_pairs"

        /// The file that the count comes from, for findings.
        var file: String {
            switch self {
            case .people: "organization/employees.csv"
            case .departments: "organization/departments.csv"
            case .operations: "rules/operations.yaml"
            case .pages: "portal.yaml"
            case .completions, .overdue: "training/sources.yaml"
            case .openPledges: "pledges.csv"
            case .restrictedPairs: "rules/operations.yaml"
            }
        }

        /// What is counted, in words.
        var words: Phrase {
            switch self {
            case .people: .people
            case .departments: .departments
            case .operations: .operations
            case .pages: .pages
            case .completions: .completions
            case .overdue: .overdueCourses
            case .openPledges: .openPledges
            case .restrictedPairs: .restrictedPairs
            }
        }
    }

    /// The rows of one source.
    package struct Source: Codable, Equatable, Sendable {
        /// Its pattern of file names.
        package let files: String
        /// Rows that were found.
        package let read: Int
        /// Those that were taken in.
        package let used: Int
    }

    /// A page of an author at its address, or at one where it lay before.
    package struct Page: Codable, Equatable, Sendable {
        /// Its folder in the portal; empty for the home page.
        package let address: String
        /// Its file, below the content folder.
        package let file: String
        /// Its title.
        package let title: String
        /// Why it was last changed, where its author says it.
        package let reason: String?
    }

    /// A revision in words, to be laid beside another one.
    package struct RuleText: Codable, Equatable, Sendable {
        /// Its first day.
        package let effective: String
        /// Its title.
        package let title: String
        /// Its terms.
        package let articles: [RuleArticle]
    }

    /// A revision in force, and the checksum of its file.
    package struct Rule: Codable, Equatable, Sendable {
        /// Its first day.
        package let effective: String
        /// Its file, below the content folder.
        package let file: String
        /// The checksum of its bytes (SHA-256).
        package let sha256: String
    }
}

extension PublicationSummary {
    /// Why a summary can't be used.
    enum Fault: Error {
        case newer, damaged
    }

    private struct Form: Codable {
        let format: Int
    }

    /// Reads what a publication left.
    init(_ bytes: [UInt8]) throws(Fault) {
        let json = Data(bytes)
        guard let form = try? JSONDecoder().decode(Form.self, from: json) else { throw .damaged }
        guard form.format <= Self.format else { throw .newer }
        guard let read = try? JSONDecoder().decode(Self.self, from: json) else { throw .damaged }
        self = read
    }

    /// The form on disk: sorted keys, the same bytes for the same values.
    var json: JSONText {
        .object([
            ("format", .int(format)), ("as_of", .text(asOf)), ("counts", countsJSON),
            (
                "sources",
                .array(
                    sources.map {
                        .object([("files", .text($0.files)), ("read", .int($0.read)), ("used", .int($0.used))])
                    })
            ),
            ("revisions", Self.json(revisions)), ("coming", Self.json(coming ?? [])), ("levels", levelsJSON),
            ("parents", .object((parents ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, .text($0.value)) })),
            ("lists", .object((lists ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, .int($0.value)) })),
            (
                "pages",
                .array(
                    (pages ?? []).map {
                        .object([
                            ("address", .text($0.address)), ("file", .text($0.file)), ("title", .text($0.title)),
                            ("reason", .optional($0.reason)),
                        ])
                    })
            ),
            ("rules", .array((rules ?? []).map(\.json))),
        ])
    }

    /// The counts alone, in the order of their names.
    var countsJSON: JSONText {
        .object(counts.sorted { $0.key < $1.key }.map { ($0.key, .int($0.value)) })
    }

    private static func json(_ rules: [Rule]) -> JSONText {
        .array(
            rules.map {
                .object([
                    ("effective", .text($0.effective)), ("file", .text($0.file)), ("sha256", .text($0.sha256)),
                ])
            })
    }

    private var levelsJSON: JSONText {
        .object(
            (levels ?? [:]).sorted { $0.key < $1.key }.map { operation, levels in
                (operation, .object(levels.sorted { $0.key < $1.key }.map { ($0.key, .text($0.value)) }))
            })
    }
}

extension PublicationSummary.RuleText {
    fileprivate var json: JSONText {
        let articles = articles.map { article in
            JSONText.object([
                ("key", .optional(article.key)), ("text", .text(article.text)), ("reason", .optional(article.reason)),
            ])
        }
        return .object([("effective", .text(effective)), ("title", .text(title)), ("articles", .array(articles))])
    }
}

extension PublicationSummary {
    /// Counts what is about to be published.
    ///
    /// - Parameters:
    ///   - pages: how many pages the portal has.
    ///   - words: the words of its pages, in which it keeps the rules.
    ///   - jobs: how many threads count.
    init(_ findings: Findings, pages: Int, words: Words, jobs: Int) {
        let (portal, people, rules) = (findings.portal, findings.people, findings.ruleFiles)
        let statuses = StatusCounts(people.training, jobs: jobs)
        let counts: [Count: Int] = [
            .people: people.training.roster.employees.count,
            .departments: portal.organization.departments.items.count,
            .operations: portal.rulebook.operations.items.count,
            .pages: pages,
            .completions: statuses.done,
            .overdue: statuses.late,
            .openPledges: people.openPledges,
            .restrictedPairs: findings.decisions.values.reduce(0) { $0 + Self.restrictedPairs($1) },
        ]
        self.init(
            format: Self.format, asOf: findings.asOf.description,
            counts: Dictionary(counts.map { ($0.key.rawValue, $0.value) }) { first, _ in first },
            sources: findings.sources.map { Source(files: $0.files.value, read: $0.rows.read, used: $0.rows.used) },
            revisions: rules.filter { $0.effective <= findings.asOf.description },
            coming: rules.filter { $0.effective > findings.asOf.description },
            levels: Dictionary(
                portal.rulebook.operations.items.map { ($0.id.text, $0.saidLevels) },
                uniquingKeysWith: { first, _ in first }),
            parents: Dictionary(
                portal.organization.departments.items.compactMap { department in
                    department.parent.map { (department.id.text, $0.text) }
                }, uniquingKeysWith: { first, _ in first }),
            lists: findings.lists, pages: Self.pages(of: portal.content),
            rules: portal.rulebook.revisions.sorted { $0.effective < $1.effective }.map { revision in
                RuleText(
                    effective: revision.id, title: revision.title,
                    articles: RuleArticles(revision, portal: portal, words: words).all)
            })
    }

    private static func pages(of library: ContentLibrary) -> [Page] {
        let pages = library.pages.flatMap { page in
            ([page.folder] + page.formerFolders.map(\.value)).map {
                Page(
                    address: $0, file: page.file, title: page.matter.title.value, reason: page.matter.reason)
            }
        }
        return pages.sorted { ($0.address, $0.file) < ($1.address, $1.file) }
    }

    /// Nobody has said an open level: it is neither milder nor stricter than another.
    static let openLevel = "unclassified"

    private static func restrictedPairs(_ table: DecisionTable) -> Int {
        table.origins.positions.reduce(0) { sum, origin in
            sum + table.destinations.positions.count { table.answer(from: origin, to: $0).verdict != .allowed }
        }
    }
}

extension StatusCounts {
    /// Everybody's status with every course, on the last day that counts.
    fileprivate init(_ training: TrainingEvaluation, jobs: Int) {
        self = ParallelMap.map(Array(training.courses.items.positions), jobs: jobs) { course in
            var counts = StatusCounts()
            for person in training.roster.employees.positions {
                let status = training.status(of: person, course: course, on: training.asOf)
                if status != .notAssigned { counts.add(status) }
            }
            return counts
        }.reduce(into: StatusCounts()) { $0 += $1 }
    }
}

extension ShikiriModel.Operation {
    /// Its levels by category, as the publication keeps them; those that are none left out.
    fileprivate var saidLevels: [String: String] {
        let said =
            handles.map { ($0.key.text, $0.value.rawValue) } + uses.map { ($0.key.text, $0.value.rawValue) }
            + unclassified.map { ($0.text, PublicationSummary.openLevel) }
        return Dictionary(said, uniquingKeysWith: { first, _ in first })
    }
}
