import ShikiriDiagnostics

extension InformationCategory {
    /// Reads `rules/information.yaml`.
    static func register(from draft: Draft?, log: inout DiagnosticLog) -> Register<InformationCategory> {
        var register = Register<InformationCategory>(of: "information category", isWhole: draft?.isReadable ?? true)
        for record in draft?.records(of: "category", log: &log) ?? [] {
            var fields = DraftFields(record, subject: "information category")
            let id = fields.requiredID("id", of: InformationCategory.self)
            let name = fields.requiredText("name")
            let description = fields.text("description")
            let examples = fields.texts("examples")
            fields.finish(into: &log)
            guard let id, let name else {
                register.leaveOut(id)
                continue
            }
            guard id.value.text != Operation.otherwise else {
                log.report(
                    .badIdentifier, "`\(id.value)` can't be the id of a category", at: id.location,
                    help: "operations write it for all categories that they don't name")
                continue
            }
            register.add(
                InformationCategory(
                    id: id.value, name: name.value, description: description?.value ?? "",
                    examples: examples.map(\.value), location: id.location),
                id: id, log: &log)
        }
        return register
    }
}
