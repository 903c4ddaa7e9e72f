import Foundation

/// An answer of the preview.
struct PreviewResponse: Sendable {
    let status: String
    let type: String
    var headers: [(name: String, value: String)] = []
    let body: Data

    /// An answer in plain words.
    static func text(_ status: String, _ words: String) -> PreviewResponse {
        PreviewResponse(status: status, type: "text/plain; charset=utf-8", body: Data((words + "\n").utf8))
    }

    /// The way to another path of the preview.
    static func way(to path: String) -> PreviewResponse {
        var response = text("303 See Other", path)
        response.headers.append(("Location", path))
        return response
    }

    /// The bytes as they are sent.
    func bytes(withBody: Bool) -> Data {
        var lines = ["HTTP/1.1 \(status)", "Content-Type: \(type)", "Content-Length: \(body.count)"]
        lines += headers.map { "\($0.name): \($0.value)" }
        lines += Self.always
        if !type.hasPrefix("text/html") { lines.append(Self.harmless) }
        let head = Data((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
        return withBody ? head + body : head
    }

    /// What holds for every answer: nothing is kept, no other site can take parts of it in, and a file is what we say.
    private static let always = [
        "Connection: close", "Cache-Control: no-store", "X-Content-Type-Options: nosniff",
        "Cross-Origin-Resource-Policy: same-origin", "X-Frame-Options: SAMEORIGIN", "Referrer-Policy: no-referrer",
    ]

    /// A file that isn't one of our pages runs nothing, whatever is in it.
    private static let harmless = "Content-Security-Policy: sandbox; default-src 'none'"
}
