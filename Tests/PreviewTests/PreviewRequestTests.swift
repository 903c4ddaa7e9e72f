import Testing

@testable import ShikiriPreview

@Suite("A request of the preview")
struct PreviewRequestTests {
    private static func read(_ lines: String...) -> Result<PreviewRequest, PreviewRefusal> {
        Result { () throws(PreviewRefusal) in try PreviewRequest(lines.joined(separator: "\r\n")) }
    }

    @Test(
        "is answered when it is sent to this machine by one of its own names",
        arguments: [
            "localhost", "localhost:8080", "127.0.0.1:8080", "[::1]:8080", "[::1]", "LOCALHOST:1", "localhost:",
        ]
    )
    func ownNames(_ host: String) throws {
        let request = try Self.read("GET /a%20b/?build=3&x HTTP/1.1", "Host: \(host)", "Cookie: a=1; b=2").get()
        #expect(request.path == "/a b/" && !request.isHead)
        #expect(request.query == ["build": "3"] && request.cookies == ["a": "1", "b": "2"])
    }

    @Test(
        "is refused when another name leads here",
        arguments: [
            "portal.example", "portal.example:8080", "localhost.portal.example", "127.0.0.1.portal.example",
            "127.0.0.2", "0.0.0.0", "[::]", "[::ffff:127.0.0.1]", "::1", "", "localhost:80:80", "localhost:8o80",
            "user@localhost", "localhost, portal.example", "localhost.",
        ])
    func otherNames(_ host: String) {
        #expect(Self.read("GET / HTTP/1.1", "Host: \(host)") == .failure(.misdirected))
    }

    static let faults: [(String, PreviewRefusal)] = [
        ("GET / HTTP/1.1", .badRequest),
        ("GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost", .badRequest),
        ("GET / HTTP/1.1\r\nHost: localhost\r\nhost: portal.example", .badRequest),
        ("GET / HTTP/1.1\r\nHost : localhost", .badRequest),
        ("GET / HTTP/1.1\r\nHost: localhost\r\n folded: x", .badRequest),
        ("GET /\r\nHost: localhost", .badRequest),
        ("GET  / HTTP/1.1\r\nHost: localhost", .badRequest),
        ("GET / HTTP/2\r\nHost: localhost", .badRequest),
        ("GET http://localhost/ HTTP/1.1\r\nHost: localhost", .badRequest),
        ("GET /%zz HTTP/1.1\r\nHost: localhost", .badRequest),
        ("GET /%ff HTTP/1.1\r\nHost: localhost", .badRequest),
        ("POST / HTTP/1.1\r\nHost: localhost", .methodNotAllowed),
        ("CONNECT localhost:22 HTTP/1.1\r\nHost: localhost", .methodNotAllowed),
        ("get / HTTP/1.1\r\nHost: localhost", .methodNotAllowed),
        ("", .badRequest),
    ]

    @Test("is refused when it isn't one", arguments: faults)
    func badRequests(_ head: String, _ refusal: PreviewRefusal) {
        #expect(Self.read(head) == .failure(refusal))
    }

    static let paths: [(String, String?)] = [
        ("/", "index.html"), ("/guidance/", "guidance/index.html"), ("/guidance", "guidance/index.html"),
        ("/a/b.css", "a/b.css"), ("//a//b.css", "a/b.css"), ("/日本/図.png", "日本/図.png"),
        ("/../office/index.html", nil), ("/a/../../x.html", nil), ("/./x.html", nil),
        ("/.shikiri-manifest.json", nil), ("/a/.git/config", nil), ("/a\u{0}.html", nil), ("/a\nb.html", nil),
    ]

    @Test("names a published file, or none", arguments: paths)
    func files(_ path: String, _ file: String?) {
        #expect(PreviewPath(path).file == file)
    }

    @Test("of a file tells what it is, by its ending")
    func types() {
        #expect(PreviewPath("/a").isPage && PreviewPath("/a/").isPage && PreviewPath("/a.HTML").isPage)
        #expect(PreviewPath("/a.svg").type == "image/svg+xml")
        #expect(PreviewPath("/a.exe").type == "application/octet-stream")
    }
}
