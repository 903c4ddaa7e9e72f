package import ShikiriDiagnostics

/// A case of the office with the answer that the rules are to give, from `rules/scenarios/`.
package struct Scenario: Sendable {
    /// What the case is called in results.
    package let name: Located<String>
    /// The case and the answer.
    package let example: WorkedExample

    /// Reads all scenarios, file after file; two of one file with the same name are reported.
    static func list(_ draft: PortalDraft, on ground: CaseGround, log: inout DiagnosticLog) -> [Scenario] {
        let files = draft.documents.filter { ContentFile(path: $0.key) == .scenarios }
        return files.sorted { $0.key < $1.key }.flatMap { _, document in
            list(document, on: ground, log: &log)
        }
    }

    private static func list(_ document: Draft, on ground: CaseGround, log: inout DiagnosticLog) -> [Scenario] {
        var names: Set<String> = []
        return document.records(of: ScenarioKeys.self, log: &log).compactMap { fields in
            let example = WorkedExample(fields.part(\.example), on: ground, log: &log)
            guard let name = fields[\.name] else { return nil }
            guard names.insert(name.value).inserted else {
                log.report(.duplicateID, .taken(name.value, by: ScenarioKeys.subject), at: name.location)
                return nil
            }
            return example.map { Scenario(name: name, example: $0) }
        }
    }
}
