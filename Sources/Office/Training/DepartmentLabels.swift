import ShikiriModel

/// What departments are called where they stand without those above them: by name, and where several have the same name,
/// with the company, or all above it, as far as that tells them
/// apart.
struct DepartmentLabels: Sendable {
    private let labels: ByPosition<Department, Label>

    /// A name, and what tells it apart from others.
    struct Label: Sendable {
        let name: String
        let more: String?

        /// Both as one text.
        var text: String { more.map { name + " " + $0 } ?? name }
    }

    /// Names all departments of an organisation.
    init(_ portal: Portal) {
        let organization = portal.organization
        let departments = organization.departments.items
        let names = departments.map { NameInCompany(name: $0.name, company: $0.company) }
        let nameCounts = Dictionary(names.map { ($0.name, 1) }, uniquingKeysWith: +)
        let companyCounts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
        labels = ByPosition(
            zip(departments, names).map { department, name in
                let company = portal.settings.name(of: department.company)
                let path = company + " / " + organization.path(of: department.id)
                let isAlone = nameCounts[name.name] == 1
                let isAloneInCompany = companyCounts[name] == 1
                return Label(name: name.name, more: isAlone ? nil : isAloneInCompany ? company : path)
            })
    }

    private struct NameInCompany: Hashable {
        let name: String
        let company: Company
    }

    /// The label of the department at a position.
    subscript(position: Position<Department>) -> Label { labels[position] }
}
