/// What opens a preview that is about people. Everybody who works on this machine can reach its loopback; only who sees
/// the terminal knows the key.
package struct PreviewKey: Equatable, Sendable {
    private let secret: String

    /// A key that nobody can guess.
    package init() {
        var chance = SystemRandomNumberGenerator()
        secret = (0..<2).map { _ in String(chance.next() as UInt64, radix: 36) }.joined()
    }

    /// What the address has behind it that the terminal shows.
    package var query: String { "?key=\(secret)" }

    /// Whether a request has the key: in its address, or from the browser that opened that address before.
    func opens(_ request: PreviewRequest, port: UInt16) -> Bool {
        [request.query["key"], request.cookies[Self.cookie(port)]].contains { $0 == secret }
    }

    /// The header that lets the browser keep the key, for this preview only: cookies don't tell ports apart.
    func header(port: UInt16) -> (name: String, value: String) {
        ("Set-Cookie", "\(Self.cookie(port))=\(secret); HttpOnly; SameSite=Strict; Path=/")
    }

    private static func cookie(_ port: UInt16) -> String { "shikiri-preview-\(port)" }
}
