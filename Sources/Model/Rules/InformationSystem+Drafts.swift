import ShikiriDiagnostics

extension InformationSystem {
    /// Reads `rules/systems.yaml`.
    static func register(
        from draft: Draft?, information: Register<InformationCategory>, operations: Register<Operation>,
        log: inout DiagnosticLog
    ) -> Register<InformationSystem> {
        var register = Register<InformationSystem>(of: "information system", isWhole: draft?.isReadable ?? true)
        for record in draft?.records(of: "system", log: &log) ?? [] {
            var fields = DraftFields(record, subject: "information system")
            let id = fields.requiredID("id", of: InformationSystem.self)
            let name = fields.requiredText("name")
            let description = fields.text("description")
            let held = fields.ids("information", of: InformationCategory.self)
            let needed = fields.ids("operations", of: Operation.self)
            fields.finish(into: &log)
            let knownInformation = held.compactMap { information.resolve($0, log: &log) }
            let knownOperations = needed.compactMap { operations.resolve($0, log: &log) }
            guard let id, let name else {
                register.leaveOut(id)
                continue
            }
            register.add(
                InformationSystem(
                    id: id.value, name: name.value, description: description?.value ?? "",
                    information: knownInformation, operations: knownOperations, location: id.location),
                id: id, log: &log)
        }
        return register
    }
}
