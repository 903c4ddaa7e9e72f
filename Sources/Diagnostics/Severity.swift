/// How much a finding matters to publishing.
package enum Severity: String, Sendable, Comparable, CaseIterable {
    /// Worth knowing; publishes. `--strict` turns it into an error.
    case warning
    /// Nothing is published until it is mended.
    case error

    /// A warning is less than an error.
    package static func < (left: Severity, right: Severity) -> Bool {
        left == .warning && right == .error
    }
}
