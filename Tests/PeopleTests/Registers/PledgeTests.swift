import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPeople
import Testing

/// Settings for postings, as `portal.yaml` writes them.
func settings(_ postings: String) throws -> PortalSettings.Postings? {
    var log = DiagnosticLog()
    let text = "title: t\norganization: {grid: a, affiliate: b}\ncontact: {name: c}\n\(postings)\n"
    let draft = YAMLReader.read(text, file: "portal.yaml", log: &log)
    return try #require(PortalSettings(draft, log: &log)).postings
}

/// Who signed the pledge, and who still owes it.
@Suite struct PledgeTests {
    private func portal(_ pledges: String, date: String = "2024-07-01") -> RegisterPortal {
        RegisterPortal([
            "organization/assignments.csv": """
            employee,operation,from,until
            E00001,payroll,2020-04-01,
            E00001,running,\(date),
            """,
            "pledges.csv": "employee,transfer_date,signed_on,items_returned,document\n" + pledges,
        ])
    }

    @Test(arguments: [
        ("E00001,2024-07-01,2024-06-25,yes,D-1", "signed", "before the move, and everything is back"),
        ("E00001,2024-07-01,2024-07-01,yes,D-1", "signed", "on the day of the move"),
        ("E00001,2024-07-01,2024-07-02,yes,D-1", "late", "after the move"),
        ("E00001,2024-07-01,2024-06-25,no,D-1", "items_open", "lent items are not back"),
        ("E00001,2024-07-01,2024-07-05,no,D-1", "items_open", "what is still owed goes before what was late"),
        ("E00001,2024-07-01,2024-06-25,,D-1", "items_open", "nobody wrote down that everything is back"),
        ("E00001,2024-07-01,2024-07-05,,D-1", "items_open", "the same of a late one"),
        ("E00001,2024-07-01,2024-06-25,　,D-1", "items_open", "a blank is nothing written"),
        ("E00001,2024-07-01,,,", "missing", "a row without a signature"),
        ("", "missing", "no row at all"),
        ("E00001,2024-07-01,2025-02-01,yes,D-1", "missing", "a signature after the day of the register"),
    ]) func aMoveStands(_ row: String, _ status: String, _ why: String) {
        var portal = portal(row)
        let register = portal.pledges(asOf: "2025-01-01")
        #expect(portal.findings == [])
        #expect(register.entries.map(\.status.rawValue) == [status], "\(why)")
    }

    @Test(arguments: [
        (
            "E00001,2024-07-01,2025-01-02,yes,D-1", "missing,,,",
            "what a later signature says of the items isn't known yet"
        ),
        ("E00001,2024-07-01,2025-01-01,yes,D-1", "late,2025-01-01,yes,yes", "a signature of the day itself counts"),
        ("E00001,2024-07-01,2024-07-05,no,D-1", "items_open,2024-07-05,no,yes", "late, and items are open: both"),
        ("E00001,2024-07-01,2024-07-01,no,D-1", "items_open,2024-07-01,no,no", "in time, and items are open"),
        ("E00001,2024-07-01,,no,", "missing,,no,", "items that are open without any signature"),
        ("E00001,2024-07-01,2024-06-25,,D-1", "items_open,2024-06-25,,no", "nobody wrote anything about items"),
    ]) func aRowSaysAllThatIsKnownOnTheDay(_ row: String, _ cells: String, _ why: String) {
        var portal = portal(row)
        let register = portal.pledges(asOf: "2025-01-01")
        #expect(lines(ofCSV: register.csv).dropFirst() == ["E00001,2024-07-01,\(cells)"], "\(why)")
    }

    @Test func movesBeforeThePledgeWasRequiredOweNothing() {
        var portal = portal("", date: "2023-07-01")
        #expect(portal.pledges(asOf: "2025-01-01").entries.isEmpty)
    }

    @Test func movesAfterTheDayAreLeftOut() {
        var portal = portal("E00001,2024-07-01,2024-06-25,yes,D-1")
        #expect(portal.pledges(asOf: "2024-06-30").entries.isEmpty)
    }

    @Test func aPledgeForAMoveThatNobodyMadeIsAWarningAndAnEntry() {
        var portal = portal("E00001,2024-07-02,2024-06-25,yes,D-1")
        let register = portal.pledges(asOf: "2025-01-01")
        #expect(
            register.entries.map { "\($0.transferDate) \($0.status.rawValue)" } == [
                "2024-07-01 missing", "2024-07-02 signed",
            ])
        #expect(
            portal.findings == [
                "unmatched-pledge 2: the assignments have no move between the companies on this date"
            ])
    }

    @Test func twoRowsForOneMoveAreAMistake() {
        var portal = portal("E00001,2024-07-01,2024-06-25,yes,D-1\nE00001,2024-07-01,,,")
        _ = portal.pledges(asOf: "2025-01-01")
        #expect(portal.findings == ["duplicate-id 3: line 2 is about the same person and date already"])
    }

    @Test func theCSVHasTheContractsColumns() {
        var portal = portal("E00001,2024-07-01,2024-06-25,no,D-1")
        #expect(
            lines(ofCSV: portal.pledges(asOf: "2025-01-01").csv) == [
                "employee,transfer_date,status,signed_on,items_returned,late",
                "E00001,2024-07-01,items_open,2024-06-25,no,no",
            ])
    }

    @Test func theCountsTellWhoOwes() {
        var portal = portal("E00001,2024-07-01,,,")
        let counts = portal.pledges(asOf: "2025-01-01").counts.map { "\($0.status.rawValue) \($0.count)" }
        #expect(counts == ["missing 1", "items_open 0", "late 0", "signed 0"])
    }
}
