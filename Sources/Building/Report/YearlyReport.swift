package import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
package import ShikiriPublishing

/// The report of a fiscal year: a template of the office, filled with figures, each with a link to the rows behind it.
///
/// The rows name people, so the whole folder is for its owner alone.
package struct YearlyReport: Sendable {
    /// The template that is taken where none is named.
    package static let template = "reports/yearly.md"

    /// The year.
    package let year: ReportYear
    /// The report and the rows, by their paths.
    package let files: [(path: String, bytes: [UInt8])]
    /// The names of figures that the template asks for and that the portal has nothing for.
    package let missing: [String]

    /// Fills the template.
    ///
    /// - Throws: `InputRejected` where the content has mistakes, the template isn't there, or asks for what nobody knows.
    package init(_ options: BuildOptions, year number: Int) throws(InputRejected) {
        var run = BuildRun(options)
        let (loaded, material) = try run.load()
        let findings = run.evaluate(try run.model(loaded))
        var log = options.strict ? run.log.strict : run.log
        guard !log.hasErrors else { throw InputRejected(log) }
        let place = SourceLocation(file: Self.template)
        guard material.folder.has(Self.template), let bytes = material.folder.bytes(of: Self.template, log: &log) else {
            log.report(.missingFile, .noReportTemplate(Self.template), at: place)
            throw InputRejected(log)
        }
        let settings = findings.portal.settings
        guard let year = ReportYear(number, startingIn: settings.fiscalYearStart, asOf: findings.asOf) else {
            log.report(.badValue, .yearNotBegun(number), at: place)
            throw InputRejected(log)
        }
        self.year = year
        let figures = ReportFigures(findings, year: year)
        var filling = TemplateFilling(
            figures: figures.figures,
            facts: [
                "year": String(number), "from": year.first.description, "until": year.last.description,
                "as_of": findings.asOf.description, "organization": settings.name(of: .grid),
            ])
        let text = filling.fill(String(decoding: bytes, as: UTF8.self), log: &log)
        guard !log.hasErrors else { throw InputRejected(log) }
        missing = filling.missing
        files = [("report.md", Array(text.utf8))] + figures.files
    }

    /// Writes the report into a new folder that only its owner can read.
    ///
    /// - Throws: if the folder isn't empty, lies in the portal for everybody, or can't be written. There is none then.
    package func write(to folder: String, outside portal: String? = nil) throws(PublishingError) {
        try PrivateFolder.reserve(folder, outside: portal).fill(with: files)
    }
}

/// Fills the places of a template.
private struct TemplateFilling {
    let figures: [String: ReportFigures.Figure]
    let facts: [String: String]
    private(set) var missing: [String] = []

    init(figures: [String: ReportFigures.Figure], facts: [String: String]) {
        self.figures = figures
        self.facts = facts
    }

    /// The place for the list of what is missing; a template without it gets the list at its end.
    private static let missingPlace = "{{missing}}"

    mutating func fill(_ template: String, log: inout DiagnosticLog) -> String {
        var lines: [String] = []
        for (number, line) in template.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            lines.append(fill(String(line), number + 1, &log))
        }
        let text = lines.joined(separator: "\n")
        let list = missing.map { "- `\($0)`\n" }.joined()
        if text.contains(Self.missingPlace) {
            return text.replacing(Self.missingPlace, with: list.isEmpty ? "–" : list)
        }
        return list.isEmpty ? text : text + "\n" + list
    }

    private mutating func fill(_ line: String, _ number: Int, _ log: inout DiagnosticLog) -> String {
        var (filled, rest) = ("", Substring(line))
        while let start = rest.firstRange(of: "{{"), let end = rest[start.upperBound...].firstRange(of: "}}") {
            filled += rest[..<start.lowerBound]
            let name = String(rest[start.upperBound..<end.lowerBound]).trimmed
            if "{{\(name)}}" == Self.missingPlace {
                filled += Self.missingPlace
            } else if let fact = facts[name] {
                filled += fact
            } else if let figure = figures[name] {
                if figure.value == nil, !missing.contains(name) { missing.append(name) }
                filled += figure.value.map { "[\($0)](\(figure.rows))" } ?? "–"
            } else {
                let known = figures.keys.sorted() + facts.keys.sorted()
                log.report(
                    .unknownReference, .noFigure(name, help: Suggestion.help(for: name, among: known)),
                    at: SourceLocation(
                        file: YearlyReport.template, line: number,
                        column: line[..<start.lowerBound].count + 1))
            }
            rest = rest[end.upperBound...]
        }
        return filled + rest
    }
}
