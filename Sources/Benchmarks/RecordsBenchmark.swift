import Foundation
import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPeople
import ShikiriRecords

/// Records from CSV to everybody's statuses and all dashboard figures, against DuckDB grouping the same file by person and course;
/// CP932 against UTF-8; and ten times the rows for the memory.
///
/// DuckDB is run by the Python that `SHIKIRI_PYTHON` names; without it, that part is left out.
enum RecordsBenchmark {
    private static let rounds = 3

    static func run() throws {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("shikiri-benchmark-records").path
        try? FileManager.default.removeItem(atPath: root)
        defer { try? FileManager.default.removeItem(atPath: root) }
        let corpus = RecordsCorpus(root: root)
        var log = DiagnosticLog()
        let company = corpus.company(log: &log)
        print("\(company.roster.employees.count) people, \(company.courses.items.count) courses, 200 departments")

        let utf8 = try measure(corpus, company, rows: 1_000_000, .utf8, "utf-8")
        try compareWithDuckDB(root, seconds: utf8)
        let cp932 = try measure(corpus, company, rows: 1_000_000, .shiftJIS, "cp932")
        print("CP932 to UTF-8: \(Measured.text(cp932 / utf8))")
        _ = try measure(corpus, company, rows: 10_000_000, .utf8, "utf-8")
        print("peak memory of all this: \(PeakMemory.bytes / 1_000_000) MB")
    }

    /// The best time of a few rounds, in seconds.
    private static func measure(
        _ corpus: RecordsCorpus, _ company: RecordsCorpus.Company, rows: Int, _ encoding: String.Encoding,
        _ name: String
    ) throws -> Double {
        let size = try corpus.writeRecords(rows: rows, encoding: encoding)
        let folder = try ContentFolder.open(corpus.root)
        let jobs = ProcessInfo.processInfo.activeProcessorCount
        var best = Double.infinity
        for round in 1...rounds {
            let (reading, readingTime) = Measured.seconds { read(folder, company, name, jobs) }
            let (done, countingTime) = Measured.seconds { count(reading, company, jobs) }
            best = min(best, readingTime + countingTime)
            guard round == 1 else { continue }
            print("\(rows) rows, \(size / 1_000_000) MB of \(name): \(reading.report.used) used, \(done) completions")
            print("  reading \(Measured.text(readingTime)) s, statuses and figures \(Measured.text(countingTime)) s")
            print("  peak memory so far \(PeakMemory.bytes / 1_000_000) MB")
        }
        print("  best of \(rounds): \(Measured.text(best)) s")
        return best
    }

    private static func read(
        _ folder: ContentFolder, _ company: RecordsCorpus.Company, _ encoding: String, _ jobs: Int
    ) -> RecordReading {
        var log = DiagnosticLog()
        let draft = YAMLReader.read(
            RecordsCorpus.source(encoding: encoding), file: "training/sources.yaml", log: &log)
        let sources = TrainingSource.list(draft, courses: company.courses, log: &log)
        let reading = RecordReading(
            sources, in: folder, roster: company.roster, courses: company.courses, asOf: company.asOf,
            timeZone: "Asia/Tokyo", jobs: jobs, log: &log)
        for finding in log.sorted { print("  \(finding.code.name): \(finding.message)") }
        return reading
    }

    private static func count(_ reading: RecordReading, _ company: RecordsCorpus.Company, _ jobs: Int) -> Int {
        let evaluation = TrainingEvaluation(
            roster: company.roster, rulebook: company.rulebook, courses: company.courses, ledger: reading.ledger)
        let progress = ProgressEvaluation(
            evaluation, organization: company.rulebook.organization, minimumGroupSize: 5, fiscalYearStart: 4
        ).progress(sessions: [], jobs: jobs)
        return progress.total(of: .everybody, fiscalYear: 2026).counts.done
    }

    private static func compareWithDuckDB(_ root: String, seconds: Double) throws {
        guard let python = ProcessInfo.processInfo.environment["SHIKIRI_PYTHON"] else {
            print("DuckDB is left out: SHIKIRI_PYTHON names no Python that has it")
            return
        }
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = ["-c", script, root + "/training/records/lms.csv", "\(rounds)"]
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let parts = text.split(separator: " ").compactMap { Double($0.filter { $0 != "\n" }) }
        guard process.terminationStatus == 0, parts.count == 2 else {
            print("DuckDB could not be run by \(python)")
            return
        }
        print("DuckDB grouping the same file: \(Measured.text(parts[0])) s, \(Int(parts[1])) MB")
        print("ratio to DuckDB: \(Measured.text(seconds / parts[0]))")
    }

    private static let script = """
        import duckdb, resource, sys, time
        best = 1e9
        for _ in range(int(sys.argv[2])):
            start = time.perf_counter()
            duckdb.sql(f'''select count(*), sum(n), max(s), min(d) from (
                select min(修了日) d, max(点数) s, count(*) n from read_csv('{sys.argv[1]}', header=true)
                group by 社員番号, 教材コード)''').fetchall()
            best = min(best, time.perf_counter() - start)
        print(best, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000)
        """
}
