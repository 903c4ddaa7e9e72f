import ShikiriModel
import ShikiriPeople
import Testing

@Suite("Workplace discussions as they are registered")
struct DiscussionSessionTests {
    private func portal(_ department: String) -> SmallPortal {
        SmallPortal([
            "training/courses.yaml": "- {id: D1, title: 討議, kind: discussion, opens: 2026-04-01, due: 2026-06-30}",
            "training/discussions.csv":
                "course,department,held_on,attended,issues\nD1,\(department),2026-05-01,12,鍵；電話\n",
        ])
    }

    @Test(
        "a department is named by its id, its name, or a path of names",
        arguments: ["td-hr", "ｔｄ-ｈｒ", "人事部", "送配電本部/人事部", "送配電本部／人事部", " 人事部 "])
    func department(_ written: String) {
        let portal = portal(written)
        #expect(portal.findings == [])
        #expect(portal.sessions.map(\.department.text) == ["td-hr"])
        #expect(portal.sessions.map(\.issues) == [["鍵", "電話"]])
    }

    @Test("another one is a mistake", arguments: ["td-hrr", "販売本部/人事部", "人事部/送配電本部"])
    func unknownDepartment(_ written: String) {
        let portal = portal(written)
        #expect(portal.findings == ["unknown-reference training/discussions.csv:2"])
        #expect(portal.sessions.isEmpty)
    }

    /// Further rows, what is told of them, and how many discussions there are.
    @Test(
        "nothing is guessed, and nothing counts twice",
        arguments: [
            ("D1,td-hr,2026-05-01,12,鍵；電話", ["duplicate-id training/discussions.csv:3"], 1),
            ("D1,人事部,2026/5/1,12,鍵;電話", ["duplicate-id training/discussions.csv:3"], 1),
            ("D1,td-hr,2026-05-01,11,鍵；電話", [], 2),
            ("D1,td-hr,2026-05-02,12,鍵；電話", [], 2),
            ("D1,td-hr,2026-05-02,,", ["missing-key training/discussions.csv:3"], 1),
            ("D1,td-hr,2026-05-02,12人,", ["wrong-type training/discussions.csv:3"], 1),
            ("D1,td-hr,2026-05-02,-1,", ["bad-value training/discussions.csv:3"], 1),
            ("D1,td-hr,2026-05-02,0,", [], 2),
        ])
    func furtherRows(_ row: String, _ told: [String], _ sessions: Int) {
        let portal = SmallPortal([
            "training/courses.yaml": "- {id: D1, title: 討議, kind: discussion, opens: 2026-04-01, due: 2026-06-30}",
            "training/discussions.csv":
                "course,department,held_on,attended,issues\nD1,td-hr,2026-05-01,12,鍵；電話\n\(row)\n",
        ])
        #expect(portal.findings == told)
        #expect(portal.sessions.count == sessions)
    }
}
