import FlyingSocks
import Foundation
import ShikiriPublishing
import Testing

@testable import ShikiriPreview

/// A preview of a few files that were published into its own folder, served on a free port.
private struct Served {
    let place: ScratchFolder
    let visitor: Visitor
    let state = PreviewState()

    static let files = [
        "portal/index.html": "<head><title>home</title></head>", "portal/404.html": "<head></head>nowhere",
        "portal/a/index.html": "page a", "portal/図.svg": "<svg/>", "office/index.html": "office",
        "managers/t0ken/index.html": "pack",
    ]

    /// Serves while the work is done.
    static func during(
        limits: PreviewLimits = PreviewLimits(), key: PreviewKey? = nil, isBuilt: Bool = true,
        _ work: (Served) async throws -> Void
    ) async throws {
        let place = try ScratchFolder(named: "shikiri-test-", in: NSTemporaryDirectory())
        let publication = try Publication.begin(
            at: place.path + "/" + PreviewDesk.output, durability: .processEnd)
        for (path, text) in files {
            let access: Access = path.hasPrefix("portal") ? .everyone : .ownerOnly
            try publication.write(path, bytes: Array(text.utf8), access: access)
        }
        _ = try publication.commit()
        let port = try LoopbackPort(0)
        let served = Served(place: place, visitor: Visitor(port: port.number))
        if isBuilt { await served.state.finish(mistakes: nil) }
        let desk = PreviewDesk(
            place, served.state, showing: key.map { .all(start: "office/index.html", key: $0) } ?? .portal)
        let server = PreviewServer(on: port, desk, limits: limits)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            try await work(served)
            group.cancelAll()
        }
    }
}

@Suite("The preview's server", .timeLimit(.minutes(2)))
struct PreviewServerTests {
    @Test("serves both addresses of this machine, on one port", arguments: Visitor.Way.allCases)
    func addresses(_ way: Visitor.Way) async throws {
        try await Served.during { served in
            let visitor = Visitor(port: served.visitor.port, way: way)
            let answer = try await visitor.get("/", host: way == .ip4 ? "127.0.0.1:\(visitor.port)" : "[::1]")
            #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n") && answer.contains("<title>home</title>"))
            #expect(answer.contains("src=\"/-/preview.js\""))
        }
    }

    @Test("doesn't answer for another port's holder, on either address")
    func takenPort() throws {
        let first = try LoopbackPort(0)
        #expect(throws: LoopbackPort.Unavailable.self) { try LoopbackPort(first.number) }
        for socket in first.sockets { try socket.close() }
        let other = try Socket(domain: AF_INET6)
        try other.bind(to: .loopback(port: first.number))
        try other.listen()
        #expect(throws: LoopbackPort.Unavailable.self) { try LoopbackPort(first.number) }
        try other.close()
    }

    static let requests: [(String, String)] = [
        ("GET /a/ HTTP/1.1\r\nHost: localhost\r\n\r\n", "200 OK"),
        ("HEAD /a/ HTTP/1.1\r\nHost: localhost\r\n\r\n", "200 OK"),
        ("GET /%E5%9B%B3.svg HTTP/1.1\r\nHost: localhost\r\n\r\n", "200 OK"),
        ("GET / HTTP/1.1\r\nHost: portal.example\r\n\r\n", "421 "),
        ("GET / HTTP/1.1\r\n\r\n", "400 "),
        ("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\nabc", "405 "),
        ("GET /../office/index.html HTTP/1.1\r\nHost: localhost\r\n\r\n", "404 "),
        ("GET /%2e%2e/office/index.html HTTP/1.1\r\nHost: localhost\r\n\r\n", "404 "),
        ("GET /..%2Foffice/index.html HTTP/1.1\r\nHost: localhost\r\n\r\n", "404 "),
        ("GET /%5c..%5coffice/index.html HTTP/1.1\r\nHost: localhost\r\n\r\n", "404 "),
        ("GET /.shikiri-manifest.json HTTP/1.1\r\nHost: localhost\r\n\r\n", "404 "),
        ("GET /%00 HTTP/1.1\r\nHost: localhost\r\n\r\n", "404 "),
        ("GET / HTTP/1.1\r\nHost: localhost\r\nX: \(String(repeating: "x", count: 40_000))\r\n\r\n", "431 "),
        ("GET /\(String(repeating: "a", count: 200_000)) HTTP/1.1\r\nHost: localhost\r\n\r\n", "431 "),
        ("\u{16}\u{3}\u{1}\r\n\r\n", "400 "),
    ]

    @Test("answers what may be read, and nothing else", arguments: requests)
    func answers(_ request: String, _ status: String) async throws {
        try await Served.during { served in
            let answer = try await served.visitor.ask(request)
            #expect(answer.hasPrefix("HTTP/1.1 " + status), "\(answer.prefix(80))")
            #expect(!answer.contains("office") && !answer.contains("pack"))
            #expect(answer.contains("Cross-Origin-Resource-Policy: same-origin"))
            if request.hasPrefix("HEAD") { #expect(!answer.contains("page a")) }
        }
    }

    @Test("follows no symbolic link out of what was built")
    func links() async throws {
        try await Served.during { served in
            let portal = served.place.path + "/output/portal"
            try FileManager.default.createSymbolicLink(atPath: portal + "/b.html", withDestinationPath: "/etc/passwd")
            try FileManager.default.createSymbolicLink(atPath: portal + "/c", withDestinationPath: "../office")
            for path in ["/b.html", "/c/index.html", "/c/"] {
                let answer = try await served.visitor.get(path)
                #expect(answer.hasPrefix("HTTP/1.1 404 ") && answer.contains("nowhere"), "\(path)")
            }
        }
    }

    @Test("lets nothing run that isn't a page")
    func files() async throws {
        try await Served.during { served in
            let answer = try await served.visitor.get("/%E5%9B%B3.svg")
            #expect(answer.contains("Content-Security-Policy: sandbox"))
            #expect(answer.contains("X-Content-Type-Options: nosniff"))
        }
    }

    @Test("ends with who sends slowly, and serves others meanwhile")
    func slowSenders() async throws {
        var limits = PreviewLimits()
        limits.arrival = .milliseconds(400)
        try await Served.during(limits: limits) { served in
            let slow = try served.visitor.connect()
            _ = try slow.write(Data("GET / HTTP/1.1\r\nHost: local".utf8))
            let other = try await served.visitor.get("/")
            #expect(other.hasPrefix("HTTP/1.1 200 "))
            let answer = try await withCheckedThrowingContinuation { continuation in
                Thread.detachNewThread { continuation.resume(with: Result { try Visitor.rest(of: slow) }) }
            }
            #expect(answer.hasPrefix("HTTP/1.1 408 "))
            try slow.close()
        }
    }

    @Test("answers so many and refuses more, until one has ended")
    func manyConnections() async throws {
        var limits = PreviewLimits()
        limits.connections = 3
        limits.arrival = .seconds(60)
        try await Served.during(limits: limits) { served in
            let idle = try (0..<3).map { _ in try served.visitor.connect() }
            #expect(try await Self.isAnswered("503", by: served.visitor))
            for socket in idle { try socket.close() }
            #expect(try await Self.isAnswered("200", by: served.visitor))
        }
    }

    /// Asks until there is an answer of a status: a busy machine takes its time to see who came and who went.
    private static func isAnswered(_ status: String, by visitor: Visitor) async throws -> Bool {
        for _ in 0..<200 {
            if try await visitor.get("/").hasPrefix("HTTP/1.1 \(status) ") { return true }
            try await Task.sleep(for: .milliseconds(50))
        }
        return false
    }

    @Test("tells an open page of the next build, and waits no longer than its limit")
    func nextBuild() async throws {
        // However late a busy machine comes to the next build, the page is still waiting for it.
        try await Served.during(limits: PreviewLimits()) { served in
            async let told = served.visitor.get("/-/wait?build=1")
            try await Task.sleep(for: .milliseconds(50))
            await served.state.finish(mistakes: "broken <b>")
            #expect(try await told.hasSuffix("\r\n\r\n2\n"))
        }
        var limits = PreviewLimits()
        limits.waiting = .milliseconds(300)
        try await Served.during(limits: limits) { served in
            let visitor = served.visitor
            await served.state.finish(mistakes: "broken <b>")
            #expect(try await visitor.get("/-/wait?build=2") == "")
            let page = try await visitor.get("/a/")
            #expect(page.contains("broken &lt;b&gt;") && !page.contains("page a"))
        }
    }

    @Test("says that the portal is being built, before there is one")
    func firstBuild() async throws {
        try await Served.during(isBuilt: false) { served in
            let answer = try await served.visitor.get("/")
            #expect(answer.hasPrefix("HTTP/1.1 503 ") && answer.contains("being built"))
        }
    }

    @Test("shows pages about people only to who has the key")
    func keys() async throws {
        let key = PreviewKey()
        try await Served.during(key: key) { served in
            for path in ["/", "/office/index.html", "/managers/t0ken/", "/-/wait?build=0", "/?key=0"] {
                #expect(try await served.visitor.get(path).hasPrefix("HTTP/1.1 403 "), "\(path)")
            }
            let opened = try await served.visitor.get("/" + key.query)
            #expect(opened.hasPrefix("HTTP/1.1 303 ") && opened.contains("\r\nLocation: /\r\n"))
            let cookie = try #require(opened.split(separator: "Set-Cookie: ").last?.split(separator: ";").first)
            #expect(opened.contains("HttpOnly; SameSite=Strict"))
            let entrance = try await served.visitor.get("/", "Cookie: \(cookie)\r\n")
            #expect(entrance.contains("managers/t0ken/index.html") && entrance.contains("office/index.html"))
            #expect(try await served.visitor.get("/managers/t0ken/", "Cookie: \(cookie)\r\n").contains("pack"))
            #expect(try await served.visitor.get("/portal/", "Cookie: \(cookie)\r\n").contains("home"))
            #expect(try await served.visitor.get("/.shikiri-manifest.json", "Cookie: \(cookie)\r\n").contains("404"))
        }
    }
}
