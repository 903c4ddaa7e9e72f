import FlyingFox
import FlyingSocks
import Foundation
import ShikiriDiagnostics

/// Serves the last good build on loopback, and the mistakes of the newest one in its place while there are any.
///
/// Only this machine can reach it. Pages get one script more than published ones, which waits for the next build and
/// loads the page again.
struct PreviewServer: Sendable {
    let root: String
    let port: UInt16
    let state: PreviewState

    func run() async throws {
        let server = HTTPServer(address: .loopback(port: port), timeout: 60, logger: .disabled)
        await server.appendRoute("GET /-/wait") { await wait($0) }
        await server.appendRoute("GET /-/preview.js") { _ in
            response(PreviewScript.source, type: "text/javascript; charset=utf-8")
        }
        await server.appendRoute("GET *") { await page($0) }
        try await server.run()
    }

    /// Answers when there is a newer build than the page's, or after a while; the page asks again.
    private func wait(_ request: HTTPRequest) async -> HTTPResponse {
        let known = request.query["build"].flatMap { Int($0) } ?? 0
        for _ in 0..<100 {
            let current = await state.build
            if current != known { return response(String(current), type: "text/plain") }
            try? await Task.sleep(for: .milliseconds(200))
        }
        return response(String(known), type: "text/plain")
    }

    private func page(_ request: HTTPRequest) async -> HTTPResponse {
        let path = PreviewPath(request.path)
        if path.isHTML, let mistakes = await state.mistakes {
            return response(PreviewPage.html(mistakes, build: await state.build), type: path.type)
        }
        guard let relative = path.relative, let bytes = FileManager.default.contents(atPath: root + "/" + relative)
        else {
            let missing = FileManager.default.contents(atPath: root + "/404.html") ?? Data("not found".utf8)
            return HTTPResponse(
                statusCode: .notFound, headers: [.contentType: "text/html; charset=utf-8"],
                body: await prepared(missing))
        }
        let body = path.isHTML ? await prepared(bytes) : bytes
        return HTTPResponse(
            statusCode: .ok, headers: [.contentType: path.type, HTTPHeader("Cache-Control"): "no-store"], body: body)
    }

    private func prepared(_ html: Data) async -> Data {
        Data(PreviewScript.added(to: String(decoding: html, as: UTF8.self), build: await state.build).utf8)
    }

    private func response(_ text: String, type: String) -> HTTPResponse {
        HTTPResponse(
            statusCode: .ok, headers: [.contentType: type, HTTPHeader("Cache-Control"): "no-store"],
            body: Data(text.utf8))
    }
}

/// The newest build: its number, and its mistakes if it has any.
actor PreviewState {
    private(set) var build = 0
    private(set) var mistakes: String?

    /// Takes over the result of a build; nil: it was published.
    func finish(mistakes: String?) {
        build += 1
        self.mistakes = mistakes
    }
}

/// What a request's path means below the served folder.
struct PreviewPath {
    /// The file below the folder; nil for a path that leaves it.
    let relative: String?

    init(_ path: String) {
        let decoded = path.removingPercentEncoding ?? path
        let parts = decoded.split(separator: "/").map(String.init)
        guard !parts.contains("..") else {
            relative = nil
            return
        }
        let isFolder = decoded.hasSuffix("/") || parts.isEmpty || !(parts.last ?? "").contains(".")
        relative = (parts + (isFolder ? ["index.html"] : [])).joined(separator: "/")
    }

    var isHTML: Bool { type.hasPrefix("text/html") }

    var type: String {
        let ending = relative?.split(separator: ".").last.map(String.init) ?? ""
        return Self.types[ending] ?? "application/octet-stream"
    }

    private static let types = [
        "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
        "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
        "webp": "image/webp", "pdf": "application/pdf", "xml": "application/atom+xml; charset=utf-8",
        "csv": "text/csv; charset=utf-8", "json": "application/json",
    ]
}
