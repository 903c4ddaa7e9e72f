package import ShikiriBasics

/// What the data leave open: how much of the input was not understood or not used, of what kind, and where.
///
/// Worked out once, from the findings and the rows of exports, and shown with the same figures by `check`, `build`, the
/// report and the office's home page. It holds counts and names of files, never what stands in them.
package struct OpenPoints: Hashable, Sendable {
    /// What a point is about.
    package enum Subject: String, CaseIterable, Sendable {
        /// Rules, operations, information and systems.
        case rules
        /// People, and what the tables say of them.
        case people
        /// Rows of the learning systems' exports.
        case rows
        /// Files as a whole.
        case files
        /// Pages.
        case pages
        /// Settings, courses, controls, templates.
        case settings
    }

    /// So many places of one subject, and the files that they are in, sorted.
    package struct Point: Hashable, Sendable {
        /// What it is about.
        package let subject: Subject
        /// How many places.
        package let count: Int
        /// In which files.
        package let files: [String]
    }

    /// What became of the rows of exports.
    package struct Rows: Hashable, Sendable {
        /// Rows that were found.
        package let read: Int
        /// Those that were taken in.
        package let used: Int
        /// Those that the mapping says to pass over.
        package let ignored: Int
        /// Those that could not be used.
        package let reported: Int

        /// Counts rows.
        package init(read: Int = 0, used: Int = 0, ignored: Int = 0, reported: Int = 0) {
            self.read = read
            self.used = used
            self.ignored = ignored
            self.reported = reported
        }
    }

    /// The points, in the order of their subjects; none where everything was understood and used.
    package let points: [Point]
    /// What became of the rows of exports.
    package let rows: Rows

    /// Counts what findings leave open.
    package init(_ findings: [Diagnostic], rows: Rows = Rows()) {
        let bySubject = Dictionary(grouping: findings, by: Subject.init)
        points = Subject.allCases.compactMap { subject in
            bySubject[subject].map { Point(subject: subject, findings: $0) }
        }
        self.rows = rows
    }

    /// For machines.
    package var json: JSONText {
        .object([
            (
                "points",
                .array(
                    points.map { point in
                        .object([
                            ("subject", .text(point.subject.rawValue)), ("count", .int(point.count)),
                            ("files", .array(point.files.map(JSONText.text))),
                        ])
                    })
            ),
            (
                "rows",
                .object([
                    ("read", .int(rows.read)), ("used", .int(rows.used)), ("ignored", .int(rows.ignored)),
                    ("reported", .int(rows.reported)),
                ])
            ),
        ])
    }

    /// For a person at a terminal: one line a point, and one for the rows; empty where nothing is open.
    package func text(in language: MessageLanguage) -> String {
        var lines = points.map { point in
            "  \(point.count) × \(point.subject.word[language]): \(point.fileList(in: language))"
        }
        if !lines.isEmpty { lines.insert(Phrase.leftOpen[language], at: 0) }
        if rows.read > 0 { lines.append(Phrase.rows(rows)[language]) }
        return lines.map { SourceExcerpt.printable($0) + "\n" }.joined()
    }
}

extension OpenPoints.Point {
    /// Many files are told as the first ones and a number.
    private static let filesShown = 4

    fileprivate init(subject: OpenPoints.Subject, findings: [Diagnostic]) {
        // Two findings at one place are one open place.
        let places = Set(findings.flatMap { [$0.location] + $0.otherPlaces })
        let hidden = findings.reduce(0) { $0 + max(0, $1.count - 1 - $1.otherPlaces.count) }
        self.init(
            subject: subject, count: places.count + hidden, files: Set(places.map(\.file)).sorted())
    }

    /// The files in words.
    package func fileList(in language: MessageLanguage) -> String {
        let shown = Array(files.prefix(Self.filesShown))
        return Phrase.some(shown, hidden: files.count - shown.count)[language]
    }
}

extension OpenPoints.Subject {
    /// Codes that are about a file as a whole, wherever it lies.
    private static let wholeFiles: Set<DiagnosticCode> = [
        .missingFile, .unreadableFile, .wrongEncoding, .unexpectedFile, .noRecordFiles, .pathLeavesContent,
        .emptyFile, .unreadExport, .sharedExport, .emptyExport, .workbookExport, .unreadablePublication,
    ]

    fileprivate init(_ finding: Diagnostic) {
        let file = finding.location.file
        if Self.wholeFiles.contains(finding.code) {
            self = .files
        } else if file.hasPrefix("training/records/") {
            self = .rows
        } else if file.hasPrefix("rules/") || file == "organization/departments.csv" {
            self = .rules
        } else if file.hasSuffix(".csv") {
            self = .people
        } else if file.hasSuffix(".md") {
            self = .pages
        } else {
            self = .settings
        }
    }
}
