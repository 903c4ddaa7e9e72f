/// A portal of two invented companies with a file of each kind. Nobody in it exists.
enum SmallPortal {
    static let files: [String: String] = [
        "portal.yaml": """
        title: x
        language: ja
        base_path: /
        time_zone: Asia/Tokyo
        fiscal_year_starts: 4
        organization: {grid: 甲, affiliate: 乙}
        contact: {name: 窓口, email: a@example.jp, phone: "0000"}
        """,
        "controls.yaml": """
        - {id: c1, title: 点検, category: 監査, company: grid, owner: td, state: in_progress, due: 2027-03-31, explained_by: [guidance/a.md]}
        """,
        "index.md": "---\ntitle: 入口\n---\n本文[規則](guidance/a.md)[^1]\n\n[^1]: 注\n",
        "guidance/a.md": "---\ntitle: 規則\nreview_by: 2027-03-31\ntags: [x]\n---\n## 一 {#one}\n\n> [!NOTE]\n> x\n",
        "faq/a.md": "---\ntitle: 質問\n---\n## 可能ですか\n\nverdict: 可\n\n[規則](../guidance/a.md#one)\n",
        "news/2026-11-02-a.md": "---\ntitle: 知らせ\ndate: 2026-11-02\n---\n本文\n",
        "rules/information.yaml":
            "- {id: meter, name: 検針, description: 検針値}\n- {id: plan, name: 計画, description: 計画}\n",
        "rules/operations.yaml": """
        - {id: op-a, name: 甲業務, department: td-a, handles: {meter: constant, plan: exceptional}}
        - {id: op-b, name: 乙業務, department: td, handles: {plan: constant}}
        - {id: op-c, name: 丙業務, department: gr-a, uses: {meter: direct, plan: indirect}}
        """,
        "rules/systems.yaml": "- {id: s1, name: 託送, information: [meter], operations: [op-a]}\n",
        "rules/transfers/2024-04-01.yaml": """
        effective: 2024-04-01
        title: はじめ
        applies: {from: grid, to: affiliate}
        cooling_period: P1Y
        pledge: required
        concurrent: prohibited
        matrix:
          constant:    {direct: prohibited, indirect: approval, none: allowed}
          exceptional: {direct: prohibited, indirect: allowed, none: allowed}
          none:        {direct: allowed, indirect: allowed, none: allowed}
        exceptions:
          - {from: td-a, to: gr-a, measure: allowed, reason: 承認, approved_by: 室長, expires: 2027-01-31}
        persons:
          - {titles: [部長], cooling_period: P2Y, reason: 部長}
        """,
        "training/courses.yaml": """
        - {id: K1, title: 基礎, kind: e-learning, opens: 2026-04-01, due: 2026-07-31, passing_score: 80, valid_for: P1Y, audience: {companies: [grid]}}
        """,
        "organization/departments.csv":
            "id,name,company,parent,manager\ntd,本社,grid,,E1\ntd-a,甲課,grid,td,E2\ngr,乙社,affiliate,,\ngr-a,乙課,affiliate,gr,E3\n",
        "organization/employees.csv": """
        id,name,department,title,manager,email,status,joined,left
        E1,見本 一,td,部長,,one@example.jp,active,2010-04-01,
        E2,見本 二,td-a,,E1,two@example.jp,active,2012-04-01,
        E3,見本 三,gr-a,,,three@example.jp,leave,2012-04-01,2026-12-31
        """,
        "organization/leaves.csv": "employee,from,until,reason\nE3,2026-04-01,,休\n",
        "organization/assignments.csv":
            "employee,operation,from,until\nE3,op-a,2020-04-01,2025-03-31\nE3,op-c,2025-04-01,\n",
        "pledges.csv": "employee,transfer_date,signed_on,items_returned,document\nE3,2025-04-01,2025-03-20,yes,d1\n",
        "transfers/planned.csv": "employee,from_department,to_department,date\nE2,td-a,gr-a,2026-12-01\n",
    ]
}
