/// A path below the output folder that is safe to write on any disk that the portal may be copied to.
///
/// Relative, with `/` between its names. None of them is empty, `.`, `..`, longer than 255 bytes, holds a control
/// character or one that Windows file shares refuse, or ends in a dot or a space.
struct PublishedPath: Hashable, Sendable {
    let text: String

    /// The names in the output folder that belong to the publication itself.
    static let reserved: Set<String> = [Manifest.fileName, StagingFolder.markerName]

    init(_ text: String) throws(PublishingError) {
        if let fault = Self.fault(of: text) { throw .invalidPath(path: text, fault: fault) }
        self.text = text
    }

    /// The folders that hold a file, from the top: `a` and `a/b` for `a/b/c.html`.
    static func folders(of path: String) -> [String] {
        path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
    }

    /// The first of its folders, or nothing if it lies in the output folder itself.
    var topFolder: Substring? {
        text.utf8.firstIndex(of: UInt8(ascii: "/")).map { text[..<$0] }
    }

    private static func fault(of text: String) -> PublishingError.PathFault? {
        if text.utf8.first == UInt8(ascii: "/") { return .absolute }
        if reserved.contains(text.lowercased()) { return .reserved }
        var name = NameCheck()
        for byte in text.utf8 {
            if let fault = name.take(byte) { return fault }
        }
        return name.end()
    }
}

/// Reads the bytes of one name after the other.
private struct NameCheck {
    private var length = 0
    private var last: UInt8 = 0
    private var isAllDots = true

    mutating func take(_ byte: UInt8) -> PublishingError.PathFault? {
        if byte == UInt8(ascii: "/") { return end() }
        if byte < 0x20 || byte == 0x7F || Self.refusedByWindows.contains(byte) { return .forbiddenCharacter }
        length += 1
        last = byte
        isAllDots = isAllDots && byte == UInt8(ascii: ".")
        return nil
    }

    mutating func end() -> PublishingError.PathFault? {
        defer { self = NameCheck() }
        if length == 0 { return .emptyName }
        if isAllDots && length <= 2 { return .dots }
        if last == UInt8(ascii: ".") || last == UInt8(ascii: " ") { return .forbiddenEnd }
        return length > 255 ? .nameTooLong : nil
    }

    private static let refusedByWindows = Array("<>:\"|?*\\".utf8)
}
