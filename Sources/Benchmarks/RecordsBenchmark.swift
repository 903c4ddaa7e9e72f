import Foundation
import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPeople
import ShikiriRecords

/// Records from CSV to everybody's statuses and all dashboard figures, against DuckDB grouping the same file by person and course;
/// CP932 against UTF-8; and ten times the rows for the memory.
///
/// DuckDB is run by the Python that `SHIKIRI_PYTHON` names; without it, that part is left out. It reads the same file, which is
/// in memory by then, in a new process each round that is timed without its start; of three times of a round the first doesn't
/// count.
enum RecordsBenchmark {
    /// How often each thing is measured; the best time of each counts, since other work on the machine only adds.
    private static let rounds = 5

    static func run() throws {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("shikiri-benchmark-records").path
        try? FileManager.default.removeItem(atPath: root)
        defer { try? FileManager.default.removeItem(atPath: root) }
        let corpus = RecordsCorpus(root: root)
        var log = DiagnosticLog()
        let company = corpus.company(log: &log)
        let duckDB = GroupingByDuckDB(file: root + "/training/records/lms.csv")
        print("\(company.roster.employees.count) people, \(company.courses.items.count) courses, 200 departments")
        if duckDB == nil { print("DuckDB is left out: SHIKIRI_PYTHON names no Python that has it") }

        let utf8 = try measure(corpus, company, rows: 1_000_000, encoding: .utf8, name: "utf-8", beside: duckDB)
        let cp932 = try measure(corpus, company, rows: 1_000_000, encoding: .shiftJIS, name: "cp932", beside: nil)
        print("CP932 to UTF-8: \(Measured.text(cp932 / utf8))")
        _ = try measure(corpus, company, rows: 10_000_000, encoding: .utf8, name: "utf-8", beside: nil)
    }

    /// Measures our reading, with DuckDB's query after each round, and gives our best time in seconds.
    private static func measure(
        _ corpus: RecordsCorpus, _ company: RecordsCorpus.Company, rows: Int, encoding: String.Encoding, name: String,
        beside duckDB: GroupingByDuckDB?
    ) throws -> Double {
        let size = try corpus.writeRecords(rows: rows, encoding: encoding)
        let folder = try ContentFolder.open(corpus.root)
        let jobs = ProcessInfo.processInfo.activeProcessorCount
        var (best, reading, theirs, theirMemory) = (Double.infinity, 0.0, Double.infinity, 0.0)
        var used = 0
        for _ in 0..<rounds {
            let (records, readingTime) = Measured.seconds { read(folder, company, name, jobs) }
            let (_, countingTime) = Measured.seconds { count(records, company, jobs) }
            if readingTime + countingTime < best { (best, reading) = (readingTime + countingTime, readingTime) }
            used = records.report.used
            guard let query = try duckDB?.run() else { continue }
            theirs = min(theirs, query.seconds)
            theirMemory = max(theirMemory, query.megabytes)
        }
        print("\(rows) rows, \(size / 1_000_000) MB of \(name), \(used) used, \(jobs) threads")
        print("  \(Measured.text(best)) s, of which reading \(Measured.text(reading)) s")
        print("  peak memory so far \(PeakMemory.bytes / 1_000_000) MB")
        if theirs < .infinity {
            print("  DuckDB grouping the same file: \(Measured.text(theirs)) s, \(Int(theirMemory)) MB")
            print("  ratio to DuckDB: \(Measured.text(best / theirs))")
        }
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
            sources, in: folder, roster: company.roster, courses: company.courses,
            organization: company.rulebook.organization, asOf: company.asOf, timeZone: "Asia/Tokyo", jobs: jobs,
            log: &log)
        for finding in log.sorted { print("  \(finding.code.name): \(finding.message)") }
        return reading
    }

    private static func count(_ reading: RecordReading, _ company: RecordsCorpus.Company, _ jobs: Int) -> Int {
        let evaluation = TrainingEvaluation(
            roster: company.roster, rulebook: company.rulebook, courses: company.courses, ledger: reading.ledger)
        let progress = ProgressEvaluation(
            evaluation, organization: company.rulebook.organization, minimumGroupSize: 5
        ).progress(sessions: [], jobs: jobs)
        return progress.total(of: .everybody, over: company.courses.items).figures.done.lowerBound
    }
}

/// DuckDB's query alone, run by the Python that `SHIKIRI_PYTHON` names.
struct GroupingByDuckDB {
    private let python: String
    private let file: String

    /// Nil where no Python is named, or it has no DuckDB.
    init?(file: String) {
        guard let python = ProcessInfo.processInfo.environment["SHIKIRI_PYTHON"] else { return nil }
        self.python = python
        self.file = file
        guard (try? output(of: "import duckdb")) != nil else { return nil }
    }

    /// The better of two times of the query, after one that doesn't count, and the most memory that it held.
    func run() throws -> (seconds: Double, megabytes: Double)? {
        let numbers = try output(of: Self.script)?.split(separator: " ").compactMap { Double($0) } ?? []
        return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
    }

    /// What a script prints; nil where it fails.
    private func output(of script: String) throws -> String? {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = ["-c", script, file]
        process.standardOutput = pipe
        try process.run()
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return process.terminationStatus == 0 ? text.filter { $0 != "\n" } : nil
    }

    private static let script = """
        import duckdb, resource, sys, time
        times = []
        for _ in range(3):
            start = time.perf_counter()
            duckdb.sql(f'''select count(*), sum(n), max(s), min(d) from (
                select min(修了日) d, max(点数) s, count(*) n from read_csv('{sys.argv[1]}', header=true)
                group by 社員番号, 教材コード)''').fetchall()
            times.append(time.perf_counter() - start)
        print(min(times[1:]), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000)
        """
}
