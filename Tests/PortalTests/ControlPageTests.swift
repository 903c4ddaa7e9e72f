import ShikiriDiagnostics
import Testing

/// The page on the controls of the improvement plan.
struct ControlPageTests {
    private static func portal(explainedBy page: String) -> PortalText {
        var portal = SmallRules.portal
        portal.files["guidance/oss.md"] = "---\ntitle: システムの分離\n---\n\n分けます。\n"
        portal.files["controls.yaml"] = """
            - {id: sys-oss, title: OSSの分離, category: システム, company: grid, owner: td-hq, state: in_progress, due: 2026-10-31, evidence: 工程表, explained_by: [\(page)]}
            - {id: sys-shop, title: 顧客系の独立, category: システム, company: affiliate, owner: gr-hq, state: in_force, due: 2026-10-31, since: 2026-09-01}
            - {id: env-officer, title: 担当役員, category: 統制環境, company: grid, owner: td-hq, state: planned, due: 2026-11-24}
            """
        return portal
    }

    @Test("A control is late from the day after its due date until it is in force")
    func states() throws {
        let page = try Self.portal(explainedBy: "guidance/oss.md").site(asOf: "2026-11-24").site.page("controls")
        #expect(page.text.contains("3件のうち1件を実施中 1件が期限を過ぎています。"))
        #expect(page.text(id: "sys-oss") == "OSSの分離 送配電 送配電本社 期限超過 2026年10月31日 工程表 システムの分離")
        #expect(page.text(id: "sys-shop") == "顧客系の独立 小売 小売本社 実施中 2026年10月31日 – –")
        #expect(page.text(id: "env-officer") == "担当役員 送配電 送配電本社 予定 2026年11月24日 – –")
        #expect(page.links(id: "sys-oss") == ["../guidance/oss/index.html"])
    }

    @Test("Guidance that isn't there is reported with its line")
    func missingGuidance() throws {
        let log = try Self.portal(explainedBy: "guidance/osss.md").site(asOf: "2026-11-24").log
        let finding = try #require(log.sorted.first { $0.location.file == "controls.yaml" })
        #expect(finding.message == "`explained_by` names `guidance/osss.md`, which isn't there")
        #expect(finding.location.line == 1)
        #expect(finding.help == "did you mean `guidance/oss.md`?")
    }
}
