/// A link or an image on a page, for the caller to check.
package struct MarkdownLink: Sendable, Hashable {
    /// What the destination is for.
    package enum Kind: Sendable, Hashable {
        case link, image
    }

    /// Whether it is followed or shown.
    package let kind: Kind
    /// The destination as the author wrote it, entities and backslashes resolved.
    package let destination: String
    /// Where the link begins in the file, from 1.
    package let line: Int
    /// Its column on that line, from 1, in Unicode scalars.
    package let column: Int

    /// The destination up to `?` and `#`, with percent escapes resolved.
    package var path: String {
        let end = destination.utf8.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }
        return PercentEncoding.decoded(destination[..<(end ?? destination.endIndex)])
    }

    /// What follows the first `#`, with percent escapes resolved; nil if there is no `#`.
    package var fragment: String? {
        guard let mark = destination.utf8.firstIndex(of: UInt8(ascii: "#")) else { return nil }
        return PercentEncoding.decoded(destination[destination.index(after: mark)...])
    }

    /// Whether the destination names no scheme and no host: a place in the portal, or on the page itself.
    package var isRelative: Bool {
        !destination.hasPrefix("//") && LinkSafety.scheme(of: destination.utf8) == nil
    }
}
