extension ContentFile {
    /// What can be written in it.
    package var form: Form {
        switch self {
        case .portal: .mapping(PortalKeys.declared.list)
        case .tables: .mapping(TablesKeys.declared.list)
        case .search: .mapping(SearchKeys.declared.list)
        case .searchTests: .list(of: SearchTestKeys.declared.list)
        case .plainPages, .guidance, .faq: .page(frontMatter: GuidanceKeys.declared.list)
        case .news: .page(frontMatter: NewsKeys.declared.list)
        case .discussionSheets: .page(frontMatter: DiscussionSheetKeys.declared.list)
        case .controls: .list(of: ControlKeys.declared.list)
        case .departments: .table(columns: DepartmentColumns.declared.list)
        case .employees: .table(columns: EmployeeColumns.declared.list)
        case .leaves: .table(columns: LeaveColumns.declared.list)
        case .assignments: .table(columns: AssignmentColumns.declared.list)
        case .access: .table(columns: AccessColumns.declared.list)
        case .information: .list(of: InformationKeys.declared.list)
        case .operations: .list(of: OperationKeys.declared.list)
        case .systems: .list(of: SystemKeys.declared.list)
        case .revisions: .mapping(RevisionKeys.declared.list)
        case .scenarios: .list(of: ScenarioKeys.declared.list)
        case .courses: .list(of: CourseKeys.declared.list)
        case .sources: .list(of: SourceKeys.declared.list)
        case .discussions: .table(columns: DiscussionColumns.declared.list)
        case .pledges: .table(columns: PledgeColumns.declared.list)
        case .plannedTransfers: .table(columns: PlanColumns.declared.list)
        case .calendar: .mapping(CalendarKeys.declared.list)
        case .registers: .mapping(DeclaredRegisterKeys.declared.list)
        case .packNames, .records, .registerRows, .reportTemplates: .bytes
        }
    }

    /// The keys of one mapping of it; nil where it has none.
    package var keys: KeyList? {
        switch form {
        case .mapping(let keys), .list(let keys), .table(let keys), .page(let keys): keys
        case .bytes: nil
        }
    }

    /// Whether it is a page in Markdown.
    package var isPage: Bool { if case .page = form { true } else { false } }

    /// Where the reference tells of it.
    package var chapter: Chapter {
        switch self {
        case .portal, .tables, .search, .searchTests, .plainPages, .guidance, .faq, .news, .discussionSheets: .portal
        case .departments, .employees, .leaves, .assignments, .access, .packNames: .organization
        case .information, .operations, .systems, .revisions, .scenarios: .rules
        case .courses, .sources, .records, .discussions: .training
        case .controls, .pledges, .plannedTransfers, .calendar, .registers, .registerRows, .reportTemplates: .registers
        }
    }

    /// Whether what stands in it is about persons.
    package var isPersonal: Bool {
        switch self {
        case .records, .packNames, .registerRows: true
        default: keys?.isAboutPeople ?? false
        }
    }
}
