import Crypto
import Foundation
import ShikiriModel
import Testing

@testable import ShikiriBuilding

@Suite("The audit record")
struct AuditRecordTests {
    private static func record() throws -> [String: String] {
        let portal = TemporaryPortal.templates + "/../Tests/Portals/ferc-358"
        let options = BuildOptions(
            content: portal, templates: TemporaryPortal.templates, asOf: CalendarDay("2026-11-24"), jobs: 2)
        let record = try AuditRecord(options, by: "shikiri 0.0.0")
        return Dictionary(
            uniqueKeysWithValues: record.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    @Test("has a checksum of each of its files, and of nothing else", arguments: ["SHA256SUMS", "manifest-sha256.txt"])
    func checksums(_ list: String) throws {
        let files = try Self.record()
        let lines = try #require(files[list]).split(separator: "\n")
        var listed: Set<String> = []
        for line in lines {
            let path = String(line.dropFirst(66))
            let text = try #require(files[path])
            let digest = SHA256.hash(data: Data(text.utf8)).map {
                String($0 >> 4, radix: 16) + String($0 & 15, radix: 16)
            }
            #expect(digest.joined() == line.prefix(64))
            listed.insert(path)
        }
        let all = Set(files.keys)
        #expect(listed == (list == "SHA256SUMS" ? all.subtracting([list]) : all.filter { $0.hasPrefix("data/") }))
    }

    @Test("says what it is, and what each file of it is")
    func description() throws {
        let files = try Self.record()
        #expect(files["bagit.txt"] == "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
        let facts = try #require(files["bag-info.txt"])
        #expect(facts.contains("Bagging-Date: 2026-11-24\nBag-Software-Agent: shikiri 0.0.0\nPayload-Oxum: "))
        #expect(files["data/record.json"]?.contains("\"program\": \"shikiri 0.0.0\"") == true)
        let guide = try #require(files["README.txt"])
        for path in files.keys where path.hasPrefix("data/") {
            let name = path.dropFirst("data/".count)
            #expect(guide.contains("- \(name)\n") || guide.contains("- \(name.prefix { $0 != "/" })/\n"), "\(name)")
        }
    }

    @Test("keeps what answers were worked out from, without the exports of learning systems")
    func input() throws {
        let paths = try Self.record().keys.filter { $0.hasPrefix("data/input/") }
        #expect(paths.contains("data/input/portal.yaml"))
        #expect(paths.contains("data/input/organization/departments.csv"))
        #expect(!paths.contains { $0.contains("training/records/") })
    }

    @Test("names the line of a rule behind each answer that restricts")
    func reasons() throws {
        let rows = try #require(Self.record()["data/decisions.csv"]).split(whereSeparator: \.isNewline)
        #expect(rows.first?.hasSuffix("from_department,to_department,verdict,permitted_from,pledge,reasons") == true)
        let restricted = rows.dropFirst().filter { $0.contains(",prohibited,") || $0.contains(",approval,") }
        #expect(!restricted.isEmpty)
        for row in restricted { #expect(row.contains(".yaml:") || row.contains("no_operations "), "\(row)") }
        for row in rows.dropFirst() { #expect(!row.hasSuffix(","), "\(row)") }
    }
}
