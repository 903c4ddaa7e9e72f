/// What can be an address for mail (RFC 5321, the form that people use).
package enum EmailAddress {
    /// Whether a text has one `@` with something on both sides, full stops only between signs, one of them behind the `@`,
    /// and ASCII alone.
    package static func isWellFormed(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].contains(".") else { return false }
        let names = parts.flatMap { $0.split(separator: ".", omittingEmptySubsequences: false) }
        guard names.allSatisfy({ !$0.isEmpty }) else { return false }
        return text.unicodeScalars.allSatisfy {
            $0.isASCII && $0.value > 0x20 && !"<>()[],;:\\\"".unicodeScalars.contains($0)
        }
    }
}
