import Foundation
import ShikiriDiagnostics

/// The head of a request, as far as a preview reads it: what is asked for, and under which name.
struct PreviewRequest: Equatable, Sendable {
    /// Whether the head of the answer is enough.
    let isHead: Bool
    /// The path, its escapes resolved.
    let path: String
    /// What stands behind the `?`.
    let query: [String: String]
    /// The cookies that the browser keeps for us.
    let cookies: [String: String]

    /// Reads a head.
    ///
    /// - Parameter text: everything before the empty line.
    /// - Throws: the refusal of a request that isn't understood, or isn't meant for this machine.
    init(_ text: String) throws(PreviewRefusal) {
        var lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
        let words = lines.removeFirst().split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 3, words[2].hasPrefix("HTTP/1.") else { throw .badRequest }
        guard words[0] == "GET" || words[0] == "HEAD" else { throw .methodNotAllowed }
        let fields = try Self.fields(lines)
        try Self.checkHost(fields["host", default: []])
        guard words[1].hasPrefix("/") else { throw .badRequest }
        let target = words[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard let path = String(target[0]).removingPercentEncoding else { throw .badRequest }
        isHead = words[0] == "HEAD"
        self.path = path
        query = Self.pairs(target.count > 1 ? target[1] : "", between: "&")
        cookies = Self.pairs(fields["cookie", default: []].joined(separator: ";")[...], between: ";")
    }

    private static func fields(_ lines: [Substring]) throws(PreviewRefusal) -> [String: [String]] {
        var fields: [String: [String]] = [:]
        for line in lines {
            guard let colon = line.firstIndex(of: ":"), colon > line.startIndex,
                !line[..<colon].contains(where: \.isWhitespace)
            else { throw .badRequest }
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            fields[line[..<colon].lowercased(), default: []].append(value)
        }
        return fields
    }

    /// A page of another site can let its own name lead to this machine (DNS rebinding) and would then read what is
    /// served here as its own. The name that the browser asks for gives it away.
    private static func checkHost(_ hosts: [String]) throws(PreviewRefusal) {
        guard hosts.count == 1 else { throw .badRequest }
        var name = hosts[0].lowercased()[...]
        if let colon = name.lastIndex(of: ":"), !name[colon...].contains("]") {
            let port = name[name.index(after: colon)...]
            guard port.allSatisfy({ $0.isASCII && $0.isNumber }) else { throw .misdirected }
            name = name[..<colon]
        }
        guard ["localhost", "127.0.0.1", "[::1]"].contains(name) else { throw .misdirected }
    }

    private static func pairs(_ text: Substring, between separator: Character) -> [String: String] {
        var pairs: [String: String] = [:]
        for part in text.split(separator: separator) {
            let sides = part.split(separator: "=", maxSplits: 1)
            guard sides.count == 2 else { continue }
            pairs[sides[0].trimmingCharacters(in: .whitespaces)] = String(sides[1])
        }
        return pairs
    }
}

/// Why a request isn't answered.
enum PreviewRefusal: Error, Equatable {
    /// It isn't a request as HTTP/1.1 has it.
    case badRequest
    /// Only reading is possible.
    case methodNotAllowed
    /// It was sent to another name than this machine's own.
    case misdirected
    /// Its head is longer than the limit.
    case headTooLarge
    /// It didn't arrive in time.
    case tooSlow
    /// Too many are being answered.
    case tooMany
    /// The folder is for some people, and the key to it is missing.
    case keyMissing

    /// The status and what is said, which never repeats anything of the request.
    func response(in language: MessageLanguage) -> PreviewResponse { .text(status, words[language]) }

    private var status: String {
        switch self {
        case .badRequest: "400 Bad Request"
        case .methodNotAllowed: "405 Method Not Allowed"
        case .misdirected: "421 Misdirected Request"
        case .headTooLarge: "431 Request Header Fields Too Large"
        case .tooSlow: "408 Request Timeout"
        case .tooMany: "503 Service Unavailable"
        case .keyMissing: "403 Forbidden"
        }
    }

    private var words: Phrase {
        switch self {
        case .badRequest: .badRequest
        case .methodNotAllowed: .onlyReading
        case .misdirected: .misdirected
        case .headTooLarge: .longHead
        case .tooSlow: .slowRequest
        case .tooMany: .manyRequests
        case .keyMissing: .keyMissing
        }
    }
}
