import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriModel
import Testing

/// What the declaration of a file says is found in a portal, whatever reads the file.
@Suite("A file whose keys are declared")
struct DeclaredKeyTests {
    private static let files = ContentFile.allCases.filter { $0.keys != nil }

    /// A file of the content with some keys, all with the same value.
    private static func text(_ file: ContentFile, _ keys: [String]) -> String {
        let mapping = "{" + keys.map { "\($0): 1" }.joined(separator: ", ") + "}"
        switch file.form {
        case .mapping: return mapping + "\n"
        case .list: return "- \(mapping)\n"
        case .page: return "---\n\(mapping)\n---\n\n本文\n"
        case .table: return keys.joined(separator: ",") + "\n" + keys.map { _ in "1" }.joined(separator: ",") + "\n"
        case .bytes: return ""
        }
    }

    private static func findings(_ file: ContentFile, _ keys: [String]) throws -> [Diagnostic] {
        let portal = try TemporaryPortal(Sound.training([path(file): text(file, keys)]))
        return portal.findings().filter { $0.location.file == path(file) }
    }

    @Test("tells a key that nobody declared, with the one that was meant", arguments: files)
    func unknown(_ file: ContentFile) throws {
        let keys = try #require(file.keys).keys.map(\.name)
        let meant = try #require(keys.first { $0.count > 3 })
        let found = try Self.findings(file, keys.filter { $0 != meant } + [meant + "x"])
        let told = found.filter { [.unknownKey, .missingKey].contains($0.code) }
        #expect(told.contains { "\($0.message) \($0.help ?? "")".contains("`\(meant)`") }, "\(found)")
    }

    @Test("tells a key that nobody declared and that is like none", arguments: files)
    func strange(_ file: ContentFile) throws {
        let found = try Self.findings(file, try #require(file.keys).keys.map(\.name) + ["zzzzzzzzzz"])
        #expect(found.contains { $0.code == .unknownKey }, "\(found)")
    }

    @Test("tells each key that it needs", arguments: files)
    func missing(_ file: ContentFile) throws {
        let list = try #require(file.keys)
        let found = try Self.findings(file, list.keys.filter { !$0.presence.isRequired }.map(\.name))
        for key in list.keys where key.presence == .required {
            let isTold = found.contains { $0.code == .missingKey && $0.message.contains("`\(key.name)`") }
            #expect(isTold, "\(key.name): \(found)")
        }
    }

    @Test("tells a list of lists where a key takes anything else, each on its line", arguments: files)
    func form(_ file: ContentFile) throws {
        if case .table = file.form { return }
        let keys = try #require(file.keys).keys.map(\.name)
        let lines = keys.map { "\($0): [[[1]]]\n" }
        let isPage = file.isPage
        let text =
            switch file.form {
            case .list: "- " + lines.joined(separator: "  ")
            case .page: "---\n" + lines.joined() + "---\n"
            case .mapping, .table, .bytes: lines.joined()
            }
        let found = try TemporaryPortal(Sound.training([Self.path(file): text])).findings()
        let told = found.filter { $0.code == .wrongType && $0.location.file == Self.path(file) }.map(\.location.line)
        #expect(Set(told) == Set(keys.indices.map { $0 + (isPage ? 2 : 1) }), "\(found)")
    }

    private static func path(_ file: ContentFile) -> String {
        file.rawValue.replacing("**/*", with: "a").replacing("*", with: "2024-04-01")
    }
}
