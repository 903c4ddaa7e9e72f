package import ShikiriDiagnostics

/// The validated portal: everything that its pages for everybody are made of. There is no person in it.
package struct Portal: Sendable {
    /// What holds for the portal as a whole.
    package let settings: PortalSettings
    /// The pages that authors wrote.
    package private(set) var content: ContentLibrary
    /// What the search knows beside the pages' text.
    package let search: SearchHints
    /// What the search of the portal is tried with.
    package let searchTests: [SearchTest]
    /// The departments of both companies.
    package let organization: Organization
    /// The information, the operations, and the restrictions on transfers.
    package let rulebook: Rulebook
    /// The courses of training.
    package let courses: Register<Course>
    /// The controls of the improvement plan.
    package let controls: Register<Control>
    /// The business days; nil where nobody wrote them.
    package let calendar: BusinessCalendar?
    /// The registers that the office declares, without their rows.
    package let registers: Register<DeclaredRegister>
    /// The office's cases with the answers that the rules are to give.
    package let scenarios: [Scenario]

    /// Validates drafts; every mistake is in the log, and with an error among them there is no portal.
    ///
    /// - Throws: `InputRejected` where `portal.yaml` says too little to go on.
    package init(_ draft: PortalDraft, log: inout DiagnosticLog) throws(InputRejected) {
        // What an unreadable file doesn't say is no mistake of its own.
        guard draft.document(.portal)?.isReadable != false,
            let settings = PortalSettings(draft.document(.portal), log: &log)
        else {
            throw InputRejected(log)
        }
        self.settings = settings
        draft.reportPlaceholders(into: &log)
        content = ContentLibrary(draft, main: settings.language, log: &log)
        search = SearchHints(draft.document(.search), log: &log)
        searchTests = SearchTest.all(draft.document(.searchTests), log: &log)
        organization = Organization(departments: draft.table(.departments), log: &log)
        rulebook = Rulebook(
            information: draft.document(.information),
            operations: draft.document(.operations),
            systems: draft.document(.systems), revisions: draft.revisions, organization: organization,
            log: &log)
        courses = Course.register(
            draft.document(.courses), organization: organization,
            fiscalYearStart: settings.fiscalYearStart, log: &log)
        controls = Control.register(draft.document(.controls), organization: organization, log: &log)
        let calendar = draft.document(.calendar)
        self.calendar = BusinessCalendar(calendar, log: &log)
        registers = DeclaredRegister.register(draft, settings: settings, hasCalendar: calendar != nil, log: &log)
        scenarios = Scenario.list(draft, on: CaseGround(rulebook: rulebook, courses: courses), log: &log)
    }

    /// The portal as it is published on a day.
    package func published(on day: CalendarDay) -> Portal {
        var portal = self
        portal.content = content.published(on: day)
        return portal
    }

    /// The portal as it is looked at on a day before it is published: with what comes later, marked.
    package func previewed(on day: CalendarDay) -> Portal {
        var portal = self
        portal.content = content.previewed(on: day)
        return portal
    }
}
