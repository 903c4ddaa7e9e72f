import ShikiriDiagnostics

extension Draft {
    /// The items of a file that is one list, such as `rules/operations.yaml`; another form of value is reported.
    func records(of subject: String, log: inout DiagnosticLog) -> [Draft] {
        switch content {
        case .sequence(let items): return items
        case .null, .unreadable: return []
        case .scalar, .mapping:
            log.report(
                .wrongType, "this file is a list of \(subject)s, not \(kindInWords)", at: location,
                help: "begin each \(subject) with `- id:`")
            return []
        }
    }
}
