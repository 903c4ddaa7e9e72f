package import ShikiriDiagnostics

extension Control {
    /// Reads `controls.yaml`.
    package static func register(
        _ draft: Draft?, organization: Organization, log: inout DiagnosticLog
    ) -> Register<Control> {
        var register = Register<Control>(of: "control")
        for item in draft?.records(of: "control", log: &log) ?? [] {
            guard let (control, id) = read(item, organization, &log) else { continue }
            register.add(control, id: id, log: &log)
        }
        return register
    }

    private static func read(
        _ item: Draft, _ organization: Organization, _ log: inout DiagnosticLog
    ) -> (Control, Located<Identifier<Control>>)? {
        var fields = DraftFields(item, subject: "control")
        let id = fields.requiredID("id", of: Control.self)
        let title = fields.requiredText("title")
        let category = fields.requiredText("category")
        let company = fields.requiredWord("company", as: Company.self)
        let owner = fields.requiredID("owner", of: Department.self)
        let state = fields.requiredWord("state", as: ControlState.self)
        let due = fields.day("due")
        let since = fields.day("since")
        let evidence = fields.text("evidence")?.value
        let explainedBy = fields.texts("explained_by")
        if let state, state.value == .inForce, since == nil {
            fields.report(
                .controlInconsistent, "a control that is in force says since when", at: state.location,
                help: "add `since:` with the day")
        }
        fields.finish(into: &log)
        let knownOwner = owner.flatMap { organization.departments.resolve($0, log: &log) }
        guard let id, let title, let category, let company, let knownOwner, let state else { return nil }
        let control = Control(
            id: id.value, title: title.value, category: category.value, company: company.value, owner: knownOwner,
            state: state.value, due: due?.value, since: since?.value, evidence: evidence, explainedBy: explainedBy,
            location: id.location)
        return (control, id)
    }
}
