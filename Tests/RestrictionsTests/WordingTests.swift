import ProjectWords
import ShikiriBasics
import ShikiriDiagnostics
import ShikiriModel
import ShikiriRestrictions
import ShikiriWords
import Testing

/// Decisions as sentences for an e-mail, and as JSON.
@Suite struct WordingTests {
    private let engine: RestrictionEngine

    init() throws {
        engine = try RulebookText.seed(
            """
            states: {constant/direct: {state: tightening, from: 2024-10-01, cooling_period: P18M}}
            persons: [{titles: [取締役], cooling_period: P3Y, after: P4Y, reason: 見本}]
            exceptions:
              - {from: td-hr, to: gr-plant, measure: approval, reason: 選考の経過を知るため, approved_by: 役員, expires: 2026-03-31}
            """
        ).engine()
    }

    private func text(
        _ language: Language, _ from: String, _ to: String, on: String, left: String? = nil, title: String? = nil
    ) throws -> [String] {
        let question = TransferQuestion(
            from: try #require(engine.rulebook.place(named: from)), to: try #require(engine.rulebook.place(named: to)),
            on: day(on), left: left.map { day($0) }, title: title)
        let decision = try #require(engine.decision(on: question))
        return DecisionWording(try ProjectWords.words(language), rulebook: engine.rulebook).text(question, decision)
            .lines
    }

    @Test func aProhibitedTransferInJapanese() throws {
        #expect(
            try text(.ja, "td-dispatch-realtime", "gr-trading-desk", on: "2024-06-01") == [
                "「給電」から「取引」への2024年6月1日付の異動は、できません。異動できるのは2025年12月1日からです。",
                "異動の前に、行為規制遵守にかかる誓約書の提出と、貸与品の返却が必要です。",
                "- 契約情報を、異動元の「給電」が常時扱い、異動先の「取引」が直接に役立てられます。この組合せは直接の異動を禁止しています（強化予定、2024年10月1日に変更）。最終日は2024年5月31日、クーリング期間は1年で、2025年5月31日に終わります。［rules/transfers/2024-04-01.yaml:7］",
                "- 定めの変更により、2024年10月1日からは「不可」となります（異動できるのは2025年12月1日から）。",
            ])
    }

    @Test func aProhibitedTransferInEnglish() throws {
        #expect(
            try text(.en, "td-dispatch-realtime", "gr-trading-desk", on: "2024-06-01") == [
                "A transfer from “給電” to “取引” on 1 June 2024 is prohibited. It is permitted from 1 December 2025.",
                "Before the transfer, the code-of-conduct pledge must be signed and lent items returned.",
                "- Information “契約情報”: the origin (“給電”) handles it constantly and the destination (“取引”) could use it directly. This combination prohibits a direct transfer (to be tightened from 1 October 2024). The last day is 31 May 2024, and the cooling-off period of 1 year ends on 31 May 2025. [rules/transfers/2024-04-01.yaml:7]",
                "- From 1 October 2024 the rules change, and the answer is then “Not allowed” (permitted from 1 December 2025).",
            ])
    }

    @Test func anExceptionNamesItsReasonAndApprover() throws {
        let lines = try text(.ja, "td-hr", "gr-plant", on: "2026-03-01")
        #expect(lines[0] == "「人事」から「発電所」への2026年3月1日付の異動には、行為規制の担当部署の承認が必要です。承認なしに異動できるのは2026年4月1日からです。")
        #expect(
            lines[2].hasPrefix(
                "- 「人事」から「発電所」への特例により、承認を要します。理由: 選考の経過を知るため。承認: 役員。特例の期限: 2026年3月31日。"))
        let english = try text(.en, "td-hr", "gr-plant", on: "2026-03-01")
        #expect(english[2].contains("asks for approval. Reason: 選考の経過を知るため. Approved by: 役員."))
    }

    @Test func aPeriodThatIsOverIsSaid() throws {
        let lines = try text(.ja, "td-dispatch-realtime", "gr-sales", on: "2025-06-01", left: "2024-05-31")
        #expect(lines[0].hasSuffix("は、できます。"))
        #expect(lines[2].contains("2025年5月31日に終わりました"))
    }

    @Test func aClassOfPersonsIsNamed() throws {
        let lines = try text(.en, "td-dispatch-realtime", "gr-sales", on: "2024-06-01", title: "取締役")
        #expect(lines.contains { $0.contains("the cooling-off period for the person's class of 3 years") })
        #expect(lines.contains { $0.contains("After leaving a post of this class (取締役)") })
    }

    @Test(arguments: [
        ("P1Y", "1年", "1 year"), ("P18M", "1年6か月", "1 year 6 months"), ("P6M", "6か月", "6 months"),
        ("P2W", "14日", "14 days"), ("P1Y1M1D", "1年1か月1日", "1 year 1 month 1 day"), ("P1Y1D", "1年1日", "1 year 1 day"),
    ]) func periodsAreSaidInWords(_ period: String, _ japanese: String, _ english: String) throws {
        let period = try #require(CalendarPeriod(period))
        #expect(DecisionWording(try ProjectWords.words(.ja), rulebook: engine.rulebook).name(of: period) == japanese)
        #expect(DecisionWording(try ProjectWords.words(.en), rulebook: engine.rulebook).name(of: period) == english)
    }

    @Test func theJSONHasTheContractsKeys() throws {
        let question = TransferQuestion(
            from: .department(DepartmentID("td-dispatch")), to: .department(DepartmentID("gr-trading")),
            on: day("2024-06-01"))
        let decision = try #require(engine.decision(on: question))
        #expect(
            DecisionJSON.object(question, decision, employee: "E00001").pretty == """
                {
                  "employee": "E00001",
                  "from": "td-dispatch",
                  "to": "gr-trading",
                  "on": "2024-06-01",
                  "revision": "2024-04-01",
                  "verdict": "prohibited",
                  "permitted_from": "2025-06-01",
                  "first_permitted": "2025-12-01",
                  "permitted_until": null,
                  "pledge": "required",
                  "reasons": [
                    {
                      "basis": "cell",
                      "information": "contract",
                      "handling": "constant",
                      "usability": "direct",
                      "measure": "prohibited",
                      "state": "tightening",
                      "source": {
                        "file": "rules/transfers/2024-04-01.yaml",
                        "line": 7
                      },
                      "operations": {
                        "from": [
                          "td-dispatch-realtime"
                        ],
                        "to": [
                          "gr-trading-desk"
                        ]
                      },
                      "cooling": {
                        "last_day": "2024-05-31",
                        "period": "P1Y",
                        "permitted_from": "2025-06-01",
                        "over": false
                      }
                    },
                    {
                      "basis": "cell",
                      "information": "contract",
                      "handling": "exceptional",
                      "usability": "direct",
                      "measure": "prohibited",
                      "state": "in_force",
                      "source": {
                        "file": "rules/transfers/2024-04-01.yaml",
                        "line": 8
                      },
                      "operations": {
                        "from": [
                          "td-dispatch-relief"
                        ],
                        "to": [
                          "gr-trading-desk"
                        ]
                      },
                      "cooling": {
                        "last_day": "2024-05-31",
                        "period": "P1Y",
                        "permitted_from": "2025-06-01",
                        "over": false
                      }
                    }
                  ],
                  "coming": [
                    {
                      "from": "2024-10-01",
                      "verdict": "prohibited",
                      "permitted_from": "2025-12-01"
                    }
                  ]
                }

                """)
    }

    @Test func everyKindOfReasonHasWordsAndJSON() throws {
        for seed in UInt64(1)...40 {
            var generator = SceneGenerator(seed: seed)
            let scene = generator.scene()
            let engine = RestrictionEngine(try scene.text.doubtfulRulebook())
            for _ in 0..<20 {
                let question = try generator.question(scene).asked(engine.rulebook)
                let decision = try #require(engine.decision(on: question))
                for language in Language.allCases {
                    let text = DecisionWording(try ProjectWords.words(language), rulebook: engine.rulebook).text(
                        question, decision)
                    #expect(text.reasons.count == decision.reasons.count)
                    #expect(text.lines.allSatisfy { !$0.contains("Optional(") && !$0.contains("  ") && !$0.isEmpty })
                }
                #expect(DecisionJSON.object(question, decision).pretty.contains("\"reasons\": ["))
            }
        }
    }
}
