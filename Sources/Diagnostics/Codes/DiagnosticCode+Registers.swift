extension DiagnosticCode {
    static let registers: [DiagnosticCode] = [
        personalField, registerLate, registerIncomplete, registerUncounted, registerExpired,
    ]

    /// A column about people on a page for everybody.
    package static let personalField = DiagnosticCode(
        "personal-field", title: "全員向けの台帳にある、人についての列",
        meaning: Phrase(
            en: "A register for everybody has a personal column, and `portal.yaml` doesn't let everybody see it.",
            ja: "全員に見せる台帳に人についての列があり、`portal.yaml` で見せてよいとされていません。"),
        reason: Phrase(
            en: "What is published about a person can't be taken back.", ja: "人について公開したことは、取り消せません。"),
        example: "{id: name, title: 氏名, personal: true}",
        remedy: "{id: name, title: 氏名, personal: true, audience: office}")

    /// Something that should have happened.
    package static let registerLate = DiagnosticCode(
        "register-late", .warning, title: "期限を過ぎた記載",
        meaning: Phrase(
            en: "A row of a declared register lacks the day on which something was done, and its time is over.",
            ja: "台帳の行に、済んだ日がないまま期限が過ぎています。"),
        reason: Phrase(
            en: "Either it wasn't done, or nobody wrote it down; both are to be answered for.",
            ja: "していないか、書いていないかのどちらかで、いずれも説明が要ります。"),
        example: InputSample(
            en: "an entry of 1 June to be posted within 7 business days, without `posted_on`, on 20 June",
            ja: "6月1日の件を7営業日以内に掲示するのに、6月20日になっても `posted_on` がない"),
        remedy: InputSample(en: "do it, and write the day", ja: "済ませて、その日を書く"))

    /// A row without a value that it must have.
    package static let registerIncomplete = DiagnosticCode(
        "register-incomplete", .warning, title: "書き漏れのある記載",
        meaning: Phrase(
            en: "A row of a declared register has no value in a required column.", ja: "台帳の行の、必ず書く列に値がありません。"),
        reason: Phrase(en: "An entry that says too little proves nothing.", ja: "足りない記載では、何も示せません。"),
        example: "2026-06-01,,重大", remedy: "2026-06-01,誤送信,重大")

    /// A deadline that can't be counted.
    package static let registerUncounted = DiagnosticCode(
        "register-uncounted", .warning, title: "数えられない期限",
        meaning: Phrase(
            en:
                "The day that a deadline counts from is missing, or the calendar doesn't know the holidays until its end.",
            ja: "期限を数え始める日がないか、暦がその終わりまでの休日を知りません。"),
        reason: Phrase(
            en: "A deadline that nobody counts never passes.", ja: "数えられない期限は、いつまでも過ぎません。"),
        example: InputSample(
            en: "a row of December 2027 with `known_until: 2027-12-31`", ja: "`known_until: 2027-12-31` で、2027年12月の行"),
        remedy: InputSample(
            en: "write the day, or the holidays of the next year in calendar.yaml", ja: "日を書くか、calendar.yaml に次の年の休日を書く"
        ))

    /// A row that should be gone.
    package static let registerExpired = DiagnosticCode(
        "register-expired", .warning, title: "保存期間を過ぎた記載",
        meaning: Phrase(
            en: "A row of a declared register is kept longer than its register says.", ja: "台帳の行が、定めた期間より長く残っています。"),
        reason: Phrase(
            en: "What isn't needed any more must not be kept about people.", ja: "要らなくなった人についての記録を、残してはなりません。"),
        example: "kept: {from: happened, for: P5Y}", remedy: InputSample(en: "remove the row", ja: "その行を取り除く"))
}
