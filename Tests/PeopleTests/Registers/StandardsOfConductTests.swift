import Foundation
import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPeople
import Testing

/// What 18 CFR Part 358 asks about people, as data of the fixture portal `ferc-358`.
@Suite struct StandardsOfConductTests {
    private let settings: PortalSettings
    private let rulebook: Rulebook
    private let roster: Roster
    private let course: Course
    private let terms: CourseTerms
    private let findings: [String]

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Portals/ferc-358").path()
        var log = DiagnosticLog()
        let draft = try PortalLoader.load(try ContentFolder.open(root), jobs: 1, log: &log)
        settings = try #require(PortalSettings(draft.documents["portal.yaml"], log: &log))
        let departments = draft.tables["organization/departments.csv"]
        let organization = Organization(departments: departments, log: &log)
        rulebook = Rulebook(
            information: draft.documents["rules/information.yaml"],
            operations: draft.documents["rules/operations.yaml"],
            systems: nil, revisions: draft.revisions, organization: organization, log: &log)
        roster = Roster(
            tables: RosterTables(
                employees: draft.tables["organization/employees.csv"],
                assignments: draft.tables["organization/assignments.csv"], departments: departments),
            rulebook: rulebook, log: &log)
        let courses = Course.register(
            draft.documents["training/courses.yaml"], organization: organization,
            fiscalYearStart: settings.fiscalYearStart, log: &log)
        course = try #require(courses.items.first)
        terms = CourseTerms(of: course, among: courses)
        findings = log.sorted.map(\.message)
    }

    @Test(arguments: [("2024-05-01", 1), ("2024-07-29", 1), ("2024-07-30", 0)])
    func aTransferIsPostedForNinetyDays(_ day: String, _ count: Int) {
        #expect(findings == [])
        let postings = MoveRegister(roster, rulebook: rulebook, asOf: calendarDay(day))
            .postings(settings.postings, on: calendarDay(day))
        #expect(postings.count == count)
    }

    @Test func aPostingHasTheNameBothPostsAndTheDate() throws {
        let day = calendarDay("2024-05-02")
        let posting = try #require(
            MoveRegister(roster, rulebook: rulebook, asOf: day).postings(settings.postings, on: day).first)
        #expect(posting.name == "Rowan Sample")
        #expect(posting.fromPost == "Day-to-day system operation" && posting.toPost == "Wholesale power marketing")
        #expect(posting.date == calendarDay("2024-05-01"))
    }

    @Test func trainingIsDueWithinThirtyDaysOfHiringAndEveryYear() {
        #expect(PersonalDue(terms, entered: calendarDay("2024-02-01"), leaves: []).day == calendarDay("2024-03-02"))
        #expect(PersonalDue(terms, entered: calendarDay("2020-04-01"), leaves: []).day == calendarDay("2024-01-31"))
        #expect(course.validFor == CalendarPeriod(years: 1))
    }
}
