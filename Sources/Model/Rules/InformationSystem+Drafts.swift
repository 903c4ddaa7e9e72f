import ShikiriDiagnostics

extension InformationSystem {
    /// Reads `rules/systems.yaml`.
    static func register(
        from draft: Draft?, information: Register<InformationCategory>, operations: Register<Operation>,
        log: inout DiagnosticLog
    ) -> Register<InformationSystem> {
        var register = Register<InformationSystem>(
            of: Phrase(en: "information system", ja: "情報システム"), isWhole: draft?.isReadableList ?? true)
        for fields in draft?.records(of: SystemKeys.self, log: &log) ?? [] {
            let id = fields[\.id]
            let held = fields[\.information].compactMap { information.resolve($0, log: &log) }
            let needed = fields[\.operations].compactMap { operations.resolve($0, log: &log) }
            guard let id, let name = fields[\.name] else {
                register.leaveOut(id)
                continue
            }
            register.add(
                InformationSystem(
                    id: id.value, name: name.value, description: fields[\.description]?.value ?? "",
                    information: held, operations: needed, location: id.location),
                id: id, log: &log)
        }
        return register
    }
}
