import ShikiriModel
import ShikiriPeople
import Testing

/// Access rights against what people do.
@Suite struct AccessReviewTests {
    private func portal(_ grants: String, systems: String = "operations: [dispatching]") -> RegisterPortal {
        RegisterPortal([
            "organization/assignments.csv": """
            employee,operation,from,until
            E00001,dispatching,2020-04-01,2024-03-31
            E00001,payroll,2024-04-01,
            E00002,dispatching,2018-04-01,
            010003,trading,2019-04-01,
            E00006,dispatching,2018-04-01,2021-03-31
            E00006,dispatching,2024-04-01,
            E00004,dispatching,2020-04-01,
            E00007,dispatching,2018-04-01,
            """,
            "rules/systems.yaml": "- {id: oss, name: 託送OSS, information: [contract], \(systems)}",
            "organization/access.csv": "employee,system,granted,revoked\n" + grants,
        ])
    }

    private func text(_ review: AccessReview) -> [String] {
        lines(ofCSV: review.csv).dropFirst().map { $0 }
    }

    @Test(
        arguments: [
            ("E00002,oss,2018-04-01,", [], "the present operation needs it"),
            (
                "E00001,oss,2020-04-01,", ["E00001,oss,no_longer_needed,2020-04-01,2024-04-01,"],
                "still open after the operation was left"
            ),
            (
                "E00001,oss,2024-06-01,", ["E00001,oss,no_longer_needed,2024-06-01,2024-06-01,"],
                "given when it was no longer needed"
            ),
            ("E00001,oss,2020-04-01,2024-03-31", [], "closed with the operation"),
            ("E00001,oss,2020-04-01,2024-04-01", [], "closed on the next day"),
            (
                "E00001,oss,2020-04-01,2024-05-15", ["E00001,oss,revoked_late,2020-04-01,2024-04-01,2024-05-15"],
                "closed six weeks late"
            ),
            ("010003,oss,2023-04-01,", ["010003,oss,never_needed,2023-04-01,,"], "no post ever needed it"),
            ("010003,oss,2023-04-01,2023-05-31", [], "what was never needed is closed"),
            (
                "E00004,oss,2020-04-01,", ["E00004,oss,no_longer_needed,2020-04-01,2025-04-01,"],
                "who has left the company needs nothing"
            ),
            (
                "E00005,oss,2020-04-01,", ["E00005,oss,no_longer_needed,2020-04-01,2025-04-01,"],
                "nor one whose posts nobody wrote down"
            ),
            ("E00002,oss,2025-07-01,", [], "not granted yet"),
            (
                "E00006,oss,2018-04-01,2023-05-31", ["E00006,oss,revoked_late,2018-04-01,2021-04-01,2023-05-31"],
                "closed late, and needed again since: judged on the day of the revocation"
            ),
            ("E00006,oss,2018-04-01,2021-04-01", [], "closed in time, and needed again since"),
            ("E00006,oss,2018-04-01,", [], "never closed, and needed again"),
            ("E00006,oss,2018-04-01,2024-06-30", [], "closed while it was needed"),
            (
                "E00001,oss,2020-04-01,2025-12-31", ["E00001,oss,no_longer_needed,2020-04-01,2024-04-01,"],
                "closed only after the day of the review: open on it"
            ),
            (
                "E00007,oss,2018-04-01,", ["E00007,oss,no_longer_needed,2018-04-01,2025-06-01,"],
                "somebody who has left, on a day that nobody wrote down"
            ),
        ] as [(String, [String], String)]) func anAccessRightFitsThePostsOrNot(
            _ grant: String, _ findings: [String], _ why: String
        )
    {
        let portal = portal(grant)
        #expect(portal.findings == [])
        #expect(text(portal.access(asOf: "2025-06-01")) == findings, "\(why)")
    }

    @Test func aSystemThatNamesNoOperationsIsNeededByAllThatTouchItsInformation() {
        let portal = portal("E00002,oss,2018-04-01,\n010003,oss,2019-04-01,\nE00001,oss,2020-04-01,", systems: "")
        #expect(text(portal.access(asOf: "2025-06-01")) == ["E00001,oss,no_longer_needed,2020-04-01,2024-04-01,"])
    }
}
