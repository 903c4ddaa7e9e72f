/// A small portal with two companies, two revisions and a control.
enum SmallRules {
    static var portal: PortalText {
        PortalText(files: [
            "portal.yaml": PortalText.settings,
            "organization/departments.csv": """
            id,name,company,parent,manager
            td-hq,送配電本社,grid,,
            td-dispatch,給電指令所,grid,td-hq,
            td-relief,応援室,grid,td-hq,
            gr-hq,小売本社,affiliate,,
            gr-trading,取引部,affiliate,gr-hq,
            gr-sales,営業<第一>部,affiliate,gr-hq,
            gr-plant,発電所,affiliate,,
            """,
            "rules/information.yaml": """
            - {id: contract, name: 契約情報, description: 託送の契約, examples: [契約電力]}
            - {id: metering, name: 計量情報}
            """,
            "rules/operations.yaml": """
            - {id: td-dispatch-run, name: 指令, department: td-dispatch, handles: {contract: constant, metering: constant, otherwise: none}}
            - {id: td-relief-run, name: 応援, department: td-relief, handles: {contract: exceptional, otherwise: none}}
            - {id: gr-trading-desk, name: 取引, department: gr-trading, uses: {contract: direct, metering: direct, otherwise: none}}
            - {id: gr-sales-plan, name: 営業計画, department: gr-sales, uses: {contract: indirect, otherwise: none}}
            - {id: gr-plant-run, name: 運転, department: gr-plant, uses: {otherwise: none}}
            """,
            "rules/systems.yaml": "- {id: oss, name: 託送OSS, information: [contract], operations: [td-dispatch-run]}",
            "rules/transfers/2024-04-01.yaml": revision("2024-04-01", "制定", cooling: "P1Y", second: "approval"),
            "rules/transfers/2026-04-01.yaml": revision("2026-04-01", "見直し", cooling: "P18M", second: "prohibited"),
        ])
    }

    static func revision(_ day: String, _ title: String, cooling: String, second: String) -> String {
        """
        effective: \(day)
        title: \(title)
        summary: \(title)の要旨
        applies: {from: grid, to: affiliate}
        cooling_period: \(cooling)
        pledge: required
        matrix:
          constant:    {direct: prohibited, indirect: \(second), none: allowed}
          exceptional: {direct: approval,   indirect: allowed,  none: allowed}
          none:        {direct: allowed,    indirect: allowed,  none: allowed}
        states:
          constant/direct: {state: in_force, from: 2020-04-01}
          exceptional/direct: {state: tightening, from: 2027-01-01, measure: prohibited, note: 応援業務も禁止}
        persons:
          - {titles: [取締役], cooling_period: P3Y, reason: 全社の情報に接するため}
        exceptions:
          - {from: td-relief, to: gr-plant, measure: approval, reason: 個別に確かめるため, approved_by: 鈴木花子, expires: 2028-03-31}
        """
    }
}
