import ShikiriDiagnostics

extension InformationCategory {
    /// Reads `rules/information.yaml`.
    static func register(from draft: Draft?, log: inout DiagnosticLog) -> Register<InformationCategory> {
        var register = Register<InformationCategory>(
            of: Phrase(en: "information category", ja: "情報の区分"), isWhole: draft?.isReadableList ?? true)
        for fields in draft?.records(of: InformationKeys.self, log: &log) ?? [] {
            let id = fields[\.id]
            guard let id, let name = fields[\.name] else {
                register.leaveOut(id)
                continue
            }
            guard id.value.text != Otherwise.key else {
                log.report(.badIdentifier, .reservedCategory(id.value), at: id.location)
                continue
            }
            register.add(
                InformationCategory(
                    id: id.value, name: name.value, description: fields[\.description]?.value ?? "",
                    examples: fields[\.examples].map(\.value), location: id.location),
                id: id, log: &log)
        }
        return register
    }
}
