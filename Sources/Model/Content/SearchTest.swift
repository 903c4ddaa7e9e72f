package import ShikiriDiagnostics

/// What somebody searches for, and what the first three results are to have.
package struct SearchTest: Sendable {
    /// What is typed.
    package let query: Located<String>
    /// Files of pages or addresses in the portal, with `#` and an anchor where one heading is meant; one is enough.
    package let finds: [Located<String>]

    /// Reads `search-tests.yaml`; a portal without it has none.
    static func all(_ draft: Draft?, log: inout DiagnosticLog) -> [SearchTest] {
        (draft?.records(of: SearchTestKeys.self, log: &log) ?? []).compactMap { fields in
            fields[\.query].map { SearchTest(query: $0, finds: fields[\.finds]) }
        }
    }
}
