package import ShikiriDiagnostics

extension Control {
    /// Reads `controls.yaml`.
    package static func register(
        _ draft: Draft?, organization: Organization, log: inout DiagnosticLog
    ) -> Register<Control> {
        var register = Register<Control>(of: Phrase(en: "control", ja: "対策"))
        for fields in draft?.records(of: ControlKeys.self, log: &log) ?? [] {
            guard let (control, id) = read(fields, organization, &log) else { continue }
            register.add(control, id: id, log: &log)
        }
        return register
    }

    private static func read(
        _ fields: Fields<ControlKeys>, _ organization: Organization, _ log: inout DiagnosticLog
    ) -> (Control, Located<Identifier<Control>>)? {
        let (state, since) = (fields[\.state], fields[\.since])
        if let state, state.value == .inForce, since == nil {
            log.report(.controlInconsistent, .controlWithoutSince, at: state.location)
        }
        let owner = fields[\.owner].flatMap {
            organization.resolve($0, as: fields.name(of: \.owner), log: &log)?.value
        }
        guard let id = fields[\.id], let title = fields[\.title], let category = fields[\.category],
            let company = fields[\.company], let owner, let state
        else { return nil }
        let control = Control(
            id: id.value, title: title.value, category: category.value, company: company.value, owner: owner,
            state: state.value, due: fields[\.due]?.value, since: since?.value,
            evidence: fields[\.evidence]?.value, explainedBy: fields[\.explainedBy], location: id.location)
        return (control, id)
    }
}
