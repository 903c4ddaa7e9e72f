import ShikiriDiagnostics

extension Mistake {
    private static let rows = "registers/incidents.csv"

    /// A declared register with a row, and with lines behind its columns.
    private static func register(_ more: String, row: String) -> [String: String] {
        [
            "registers/incidents.yaml": """
            title: 事案
            fields:
              - {id: found_on, title: 分かった日, type: day, required: true}
              - {id: what, title: 内容, required: true}
              - {id: posted_on, title: 掲示した日, type: day}
            \(more)

            """,
            rows: "found_on,what,posted_on\n\(row)\n",
            "calendar.yaml": "known_from: 2019-01-01\nknown_until: 2020-06-05\n",
        ]
    }

    /// Mistakes of declared registers and their rows.
    static let registers = [
        Mistake(
            "a personal column for everybody",
            [
                "registers/people.yaml":
                    "title: 名簿\naudience: portal\nfields:\n  - {id: name, title: 氏名, personal: true}\n"
            ], .personalField, at: "registers/people.yaml", 4, 10, says: "`name` is personal", help: "audience: office"),
        Mistake(
            "an entry that was copied", register("", row: "2026-11-01,誤送信,2026-11-02\n2026-11-01,誤送信,2026-11-02"),
            .duplicateID, at: rows, 3, 1, says: "line 2", help: "tells them apart"),
        Mistake(
            "something that was due long ago",
            register("deadlines: [{title: 掲示, from: found_on, done: posted_on, within: P7D}]", row: "2020-06-01,誤送信,"),
            .registerLate, at: rows, 2, 1, says: "due on 2020-06-08", help: "write the day"),
        Mistake(
            "an entry that says too little", register("", row: "2020-06-01,,"), .registerIncomplete, at: rows, 2, 1,
            says: "no value for 内容", help: nil),
        Mistake(
            "business days that the calendar doesn't know",
            register(
                "deadlines: [{title: 掲示, from: found_on, done: posted_on, business_days: 7}]", row: "2020-06-01,誤送信,"),
            .registerUncounted, at: rows, 2, 1, says: "can't be counted", help: "calendar.yaml"),
        Mistake(
            "an entry that is kept too long",
            register("kept: {from: found_on, for: P1Y}", row: "2020-06-01,誤送信,2020-06-02"), .registerExpired, at: rows,
            2, 1, says: "until 2021-06-01", help: nil),
    ]
}
