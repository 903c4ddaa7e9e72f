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
}
