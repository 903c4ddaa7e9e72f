import ShikiriBuilding
import ShikiriDiagnostics
import Testing

@Suite("A warning that its author lets stand")
struct AllowanceTests {
    private static func codes(_ files: [String: String]) throws -> [String] {
        try TemporaryPortal(files).findings().map { "\($0.code.name) \($0.location.file):\($0.location.line)" }
    }

    @Test(
        "isn't told on its line, in its page, or anywhere, as it is written",
        arguments: [
            ("ここに書く", []), ("ここに書く <!-- allow: placeholder -->", nil), ("<!-- allow: placeholder -->\nここに書く", nil),
            ("<!-- allow: placeholder -->\n\nここに書く", nil), ("<!-- allow: surplus-cell -->\nここに書く", []),
            ("<!-- allow: surplus-cell, placeholder -->\nここに書く", nil),
        ] as [(String, [String]?)])
    func line(_ body: String, _ silent: [String]?) throws {
        let found = try Self.codes(["guidance/a.md": TemporaryPortal.page(body)])
        #expect(found.isEmpty == (silent == nil), "\(found)")
    }

    @Test("stands only where it is let")
    func scope() throws {
        let page = TemporaryPortal.page("ここに書く")
        let allowed = page.replacing("title: 題", with: "title: 題\nallow: [placeholder]")
        #expect(try Self.codes(["guidance/a.md": allowed, "guidance/b.md": page]) == ["placeholder guidance/b.md:5"])
        let settings = TemporaryPortal.settings + "allow: [placeholder]\n"
        #expect(try Self.codes(["portal.yaml": settings, "guidance/a.md": page, "guidance/b.md": page]) == [])
    }

    @Test("can't be an error, or a code that nothing has", arguments: ["broken-link", "plaseholder"])
    func refused(_ code: String) throws {
        let settings = TemporaryPortal.settings + "allow: [\(code)]\n"
        #expect(try Self.codes(["portal.yaml": settings]) == ["bad-value portal.yaml:4"])
        let page = TemporaryPortal.page("本文 <!-- allow: \(code) -->")
        #expect(try Self.codes(["guidance/a.md": page]) == ["bad-value guidance/a.md:5"])
    }
}
