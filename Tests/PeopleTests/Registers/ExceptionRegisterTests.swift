import ShikiriDiagnostics
import ShikiriModel
import ShikiriPeople
import Testing

/// Exceptions and their ends.
@Suite struct ExceptionRegisterTests {
    private static func revision(_ exceptions: String) -> String {
        RegisterPortal.revision + "exceptions:\n" + exceptions
    }

    @Test(arguments: [
        ("2025-03-31", "2025-04-01", "expired"), ("2025-04-01", "2025-04-01", "expires in 0"),
        ("2025-05-31", "2025-04-01", "expires in 60"), ("2025-06-01", "2025-04-01", "in force"),
        ("", "2025-04-01", "in force"),
    ]) func anExceptionStands(_ expires: String, _ asOf: String, _ expected: String) {
        let end = expires.isEmpty ? "" : ", expires: \(expires)"
        let portal = RegisterPortal([
            "rules/transfers/2024-04-01.yaml": Self.revision(
                "  - {from: td-hr, to: gr-plant, measure: approval, reason: r\(end)}\n")
        ])
        let standings = ExceptionRegister(portal.rulebook, asOf: calendarDay(asOf)).entries.map { entry in
            switch entry.standing {
            case .expired: "expired"
            case .expiresSoon(let days): "expires in \(days)"
            case .inForce: "in force"
            case .coming: "coming"
            }
        }
        #expect(standings == [expected])
    }

    @Test func whatHasExpiredOrSoonWillIsAWarningWithItsLine() {
        let portal = RegisterPortal([
            "rules/transfers/2024-04-01.yaml": Self.revision(
                """
                  - {from: td-hr, to: gr-plant, measure: approval, reason: r, expires: 2025-03-31}
                  - {from: td-hr, to: gr-trading, measure: approval, reason: r, expires: 2025-04-30}
                  - {from: td-dispatch, to: gr-plant, measure: approval, reason: r, expires: 2027-04-30}
                """)
        ])
        var log = DiagnosticLog()
        ExceptionRegister(portal.rulebook, asOf: calendarDay("2025-04-01")).report(into: &log)
        #expect(
            log.sorted.map { "\($0.location.line) \($0.code.name): \($0.message)" } == [
                "10 exception-expired: the exception for `td-hr` to `gr-plant` expired on 2025-03-31",
                "11 exception-expires: the exception for `td-hr` to `gr-trading` expires on 2025-04-30, in 29 days",
            ])
        #expect(!log.hasErrors)
    }

    @Test func pastRevisionsAreLeftOutAndComingOnesKept() {
        let exception = "  - {from: td-hr, to: gr-plant, measure: approval, reason: r, expires: 2026-03-31}\n"
        let portal = RegisterPortal([
            "rules/transfers/2024-04-01.yaml": Self.revision(exception),
            "rules/transfers/2025-04-01.yaml": Self.revision(exception).replacing("2024-04-01", with: "2025-04-01"),
        ])
        func standings(_ day: String) -> [ExceptionRegister.Standing] {
            ExceptionRegister(portal.rulebook, asOf: calendarDay(day)).entries.map(\.standing)
        }
        #expect(standings("2024-06-01") == [.inForce, .coming])
        #expect(standings("2025-06-01") == [.inForce])
    }
}
