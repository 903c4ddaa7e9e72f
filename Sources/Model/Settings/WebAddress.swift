import ShikiriDiagnostics

/// Addresses in the web that others can follow.
enum WebAddress {
    /// The address that somebody wrote, where it has a scheme, a host, and only signs that an address may have. One that isn't
    /// so is reported.
    ///
    /// - Parameter mayEndAnywhere: whether it may name a page with a search behind it; otherwise it ends with `/`, so that names
    ///   of pages can be put behind it.
    static func checked(
        _ written: Located<String>, mayEndAnywhere: Bool = false, _ log: inout DiagnosticLog
    ) -> String? {
        let schemes = ["https://", "http://"]
        let rest = schemes.first { written.value.hasPrefix($0) }.map { written.value.dropFirst($0.count) } ?? ""
        let foreign = mayEndAnywhere ? "\"<>\\" : "?#\"<>\\"
        let isPlain = rest.unicodeScalars.allSatisfy {
            $0.isASCII && $0.value > 0x20 && !foreign.contains(Character($0))
        }
        guard isPlain, !rest.isEmpty, mayEndAnywhere || rest.hasSuffix("/"), rest.first != "/" else {
            log.report(
                .badValue, mayEndAnywhere ? .badWebAddress(written.value) : .badURL(written.value), at: written.location
            )
            return nil
        }
        return written.value
    }
}
