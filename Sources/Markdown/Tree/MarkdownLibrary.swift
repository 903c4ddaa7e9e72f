import CMark

/// The library that reads Markdown.
package enum MarkdownLibrary {
    /// Its name and its version, such as `libcmark 0.30.2`.
    package static var description: String { "libcmark \(String(cString: cmark_version_string()))" }
}
