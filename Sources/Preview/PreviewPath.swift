/// What a request's path means below the served folder.
struct PreviewPath: Equatable {
    /// The file below the folder; nil for a path that no published file can have.
    let file: String?
    /// What the browser is told that the file is.
    let type: String

    init(_ path: String) {
        var names = path.split(separator: "/").map(String.init)
        if path.hasSuffix("/") || names.last?.contains(".") != true { names.append("index.html") }
        // A hidden file is none that was published: the list of what was published is such a one.
        let isSafe = names.allSatisfy { name in !name.hasPrefix(".") && !name.utf8.contains(where: { $0 < 0x20 }) }
        file = isSafe ? names.joined(separator: "/") : nil
        let ending = names.last?.split(separator: ".").last.map { $0.lowercased() } ?? ""
        type = Self.types[ending] ?? "application/octet-stream"
    }

    var isPage: Bool { type.hasPrefix("text/html") }

    private static let types = [
        "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
        "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
        "webp": "image/webp", "pdf": "application/pdf", "xml": "application/atom+xml; charset=utf-8",
        "csv": "text/csv; charset=utf-8", "json": "application/json",
    ]
}
