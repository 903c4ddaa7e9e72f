import Crypto
import CryptoExtras
import Foundation
import LongRuns
import ShikiriBuilding
import Testing

/// What a manager gets, read as text: the page, and the files that come with it by their names.
private struct Pack {
    let page: String
    let files: [String: String]

    /// The people whose id, name or address stands in a text, by their ids.
    static func people(in text: String) -> Set<String> {
        Set(text.matches(of: /(?:E|名|mail)(1\d{3})(?!\d)/).map { "E" + $0.1 })
    }
}

@Suite("A pack in a random organisation")
struct RandomOrganisationTests {
    @Test(
        "shows exactly its manager's line, on its page and in its files",
        arguments: LongRun.some(of: UInt64(1)...30, usually: 4))
    func open(_ seed: UInt64) throws {
        let organisation = RandomOrganisation(seed: seed)
        let portal = try TemporaryPortal(organisation.files)
        _ = try Distribution(portal.options()).run()
        try expectLines(of: organisation, in: portal) { folder, published in
            let own = published.filter { $0.key.hasPrefix(folder + "/") }
            let files = try own.map { (String($0.key.dropFirst(folder.count + 1)), try text($0.value)) }
            return Pack(
                page: try text(published[folder + "/index.html"]),
                files: Dictionary(uniqueKeysWithValues: files).filter { $0.key != "index.html" })
        }
    }

    @Test(
        "holds exactly its manager's line when it is opened with the passphrase",
        arguments: LongRun.some(of: [UInt64(101), 102], usually: 1))
    func protected(_ seed: UInt64) throws {
        let organisation = RandomOrganisation(seed: seed)
        let portal = try TemporaryPortal(organisation.files)
        let file = portal.root + "/passphrases.csv"
        let (bytes, _) = try Distribution.completedPassphrases(file, portal.options())
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        let passphrases = Dictionary(uniqueKeysWithValues: rows(try text(Data(bytes))).map { ($0[0], $0[2]) })
        _ = try Distribution(portal.options(), passphrases: file).run()
        let list = rows(try text(portal.published()["office/distribution.csv"]))
        let managers = Dictionary(uniqueKeysWithValues: list.map { ($0[2], $0[0]) })
        try expectLines(of: organisation, in: portal) { folder, published in
            let page = try text(published[folder + "/index.html"])
            #expect(published.keys.filter { $0.hasPrefix(folder) } == [folder + "/index.html"])
            // What is sealed is letters of chance, in which anything can stand.
            #expect(Pack.people(in: page.replacing(/"data": "[^"]*"/, with: "")).isEmpty)
            let passphrase = try #require(managers[folder + "/index.html"].flatMap { passphrases[$0] })
            return try unsealed(page, passphrase)
        }
    }

    /// Compares every pack with the naive line of its manager. A pack names its manager nowhere.
    private func expectLines(
        of organisation: RandomOrganisation, in portal: TemporaryPortal,
        _ open: (_ folder: String, _ published: [String: Data]) throws -> Pack
    ) throws {
        let published = try portal.published()
        let lines = organisation.lines
        let list = rows(try text(published["office/distribution.csv"] ?? Data()))
        #expect(Set(list.map { $0[0] }) == Set(lines.keys))
        let pages = published.keys.filter { $0.hasPrefix("managers/") && $0.hasSuffix("index.html") }
        #expect(Set(pages) == Set(list.map { $0[2] }))
        for entry in list {
            let line = try #require(lines[entry[0]])
            let pack = try open(String(entry[2].dropLast("/index.html".count)), published)
            #expect(Pack.people(in: pack.page) == line, "the page of \(entry[0])")
            #expect(pack.files.keys.sorted() == ["due.ics", "people.csv", "people.xlsx"])
            for name in ["people.csv", "people.xlsx"] {
                #expect(Pack.people(in: pack.files[name] ?? "") == line, "\(name) of \(entry[0])")
            }
            // A calendar is shared with others.
            #expect(Pack.people(in: pack.files["due.ics"] ?? "E1001") == [])
            #expect(entry[4] == String(line.count))
        }
    }

    private func unsealed(_ page: String, _ passphrase: String) throws -> Pack {
        let json = try #require(page.firstMatch(of: /id="payload">([^<]*)</)).1
        let payload = try JSONDecoder().decode(Payload.self, from: Data(json.utf8))
        let key = try KDF.Insecure.PBKDF2.deriveKey(
            from: Array(passphrase.replacing("-", with: "").utf8), salt: payload.salt, using: .sha256,
            outputByteCount: 32,
            rounds: payload.iterations)
        let box = try AES.GCM.SealedBox(combined: payload.iv + payload.data)
        let content = try JSONDecoder().decode(Content.self, from: AES.GCM.open(box, using: key))
        let files = try content.files.map { ($0.name, try text($0.data)) }
        return Pack(page: content.page, files: Dictionary(uniqueKeysWithValues: files))
    }

    private struct Content: Decodable {
        let page: String
        let files: [File]

        struct File: Decodable {
            let name: String
            let data: Data
        }
    }

    private struct Payload: Decodable {
        let iterations: Int
        let salt: Data
        let iv: Data
        let data: Data
    }

    private func text(_ bytes: Data?) throws -> String {
        String(decoding: try #require(bytes), as: UTF8.self).replacing("\u{FEFF}", with: "")
    }

    private func rows(_ text: String) -> [[String]] {
        text.split(separator: "\n").dropFirst().map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }
}
