package import ShikiriDiagnostics

/// All rules of the portal: the information, the operations that touch it, the systems that hold it, and every revision
/// of the restrictions.
package struct Rulebook: Sendable {
    /// The departments of both companies.
    package let organization: Organization
    /// The categories of information in the order written.
    package let information: Register<InformationCategory>
    /// The operations in the order written.
    package let operations: Register<Operation>
    /// The information systems in the order written.
    package let systems: Register<InformationSystem>
    /// The revisions by effective date, earliest first.
    package let revisions: [Revision]
    private let byDepartment: [DepartmentID: [Operation]]

    /// Joins parts that were checked against each other; no two revisions share a date.
    init(
        organization: Organization, information: Register<InformationCategory>, operations: Register<Operation>,
        systems: Register<InformationSystem>, revisions: [Revision]
    ) {
        self.organization = organization
        self.information = information
        self.operations = operations
        self.systems = systems
        self.revisions = revisions.sorted { $0.effective < $1.effective }
        byDepartment = Dictionary(grouping: operations.items, by: \.department)
    }

    /// A department's own operations, in the order written.
    package func operations(of department: DepartmentID) -> [Operation] { byDepartment[department] ?? [] }

    /// The operations that a place stands for, in the order written.
    package func operations(of place: Place) -> [Operation] {
        switch place {
        case .operation(let id): operations[id].map { [$0] } ?? []
        case .department(let id): operations(of: id)
        }
    }

    /// The operation or department with an id; nil where there is neither.
    package func place(named id: String) -> Place? {
        if operations[OperationID(id)] != nil { return .operation(OperationID(id)) }
        return organization.departments[DepartmentID(id)] == nil ? nil : .department(DepartmentID(id))
    }

    /// The company of a place.
    package func company(of place: Place) -> Company? {
        switch place {
        case .operation(let id): operations[id]?.company
        case .department(let id): organization.departments[id]?.company
        }
    }

    /// The name of a place as readers know it; its id where nothing has it.
    package func name(of place: Place) -> String {
        switch place {
        case .operation(let id): operations[id]?.name ?? id.text
        case .department(let id): organization.departments[id]?.name ?? id.text
        }
    }

    /// The revision in force on a day; nil before the first.
    package func revision(on day: CalendarDay) -> Revision? {
        revisions.last { $0.effective <= day }
    }

    /// The revision with an effective date.
    package func revision(effective day: CalendarDay) -> Revision? {
        revisions.first { $0.effective == day }
    }

    /// The same rules as if a revision had never been made.
    package func without(_ revision: Revision) -> Rulebook {
        Rulebook(
            organization: organization, information: information, operations: operations, systems: systems,
            revisions: revisions.filter { $0.effective != revision.effective })
    }

    /// Every day on which an answer may change: revisions' effective dates, and, while a revision is in force, the
    /// coming days of its cells and the days after its exceptions' last; sorted, each once.
    package var changeDays: [CalendarDay] {
        var days: Set<CalendarDay> = []
        for (index, revision) in revisions.enumerated() {
            let next = index + 1 < revisions.count ? revisions[index + 1].effective : nil
            let coming = revision.blocks.values.flatMap { $0.comingDays(after: revision.effective) }
            days.insert(revision.effective)
            days.formUnion(coming.filter { day in next.map { day < $0 } ?? true })
        }
        return days.sorted()
    }
}

extension Rulebook {
    /// Reports revisions none of which is in force on the day of the portal: one wrong date would clear everybody.
    package func reportNoRuleInForce(on day: CalendarDay, into log: inout DiagnosticLog) {
        guard let first = revisions.first, first.effective > day else { return }
        // A revision that can't be read may be the one that is in force.
        let isTold = log.findings.contains {
            $0.severity == .error && ContentFile(path: $0.location.file) == .revisions
        }
        guard !isTold else { return }
        log.report(.noRuleInForce, .noRuleInForce(day, first: first.effective), at: first.location)
    }
}
