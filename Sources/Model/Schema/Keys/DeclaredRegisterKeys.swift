package import ShikiriDiagnostics

/// The keys of `registers/ID.yaml`.
package struct DeclaredRegisterKeys: KeyGroup {
    package static let subject = Phrase(en: "register", ja: "台帳")
    package static let declared = DeclaredKeys(Self())

    package let title = Key(
        "title", .text, .required, ja: "台帳の名前",
        en: "its title", example: "情報の誤開示の記録")
    package let summary = Key("summary", .text, ja: "何のための台帳か", en: "what it is for")
    package let audience = Key(
        "audience", .word(RegisterAudience.self), .standard("office"), ja: "だれのためのページを作るか",
        en: "for whom a page is made", example: "portal")
    package let fields = Key(
        "fields", .list(of: RegisterFieldKeys.self), .required, ja: "列。表の見出しは `id` か `title`",
        en: "the columns; the table's heads are their `id` or their `title`")
    package let deadlines = Key(
        "deadlines", .list(of: RegisterDeadlineKeys.self), ja: "何を、いつまでにするか",
        en: "what must happen, and by when")
    package let shown = Key(
        "shown", .keys(RegisterSpanKeys.self), ja: "ページに載せる期間。なければずっと載せる",
        en: "how long a row stands on the page; without it always")
    package let kept = Key(
        "kept", .keys(RegisterSpanKeys.self), ja: "行を保存する期間。過ぎた行は知らせる",
        en: "how long a row is kept; older ones are told")
}

/// A column of a register.
package struct RegisterFieldKeys: KeyGroup {
    package static let subject = Phrase(en: "field", ja: "列")
    package static let declared = DeclaredKeys(Self())

    package let id = Key(
        "id", .id(of: RegisterFieldType.self), .required, ja: "表の列の名前",
        en: "the name of the table's column",
        example: "posted_on")
    package let title = Key(
        "title", .text, .required, ja: "ページでの見出し",
        en: "its head on pages", example: "掲示した日")
    package let type = Key(
        "type", .word(RegisterFieldType.self), .standard("text"), ja: "値の種類",
        en: "what it takes", example: "day")
    package let required = Key(
        "required", .flag, .standard("false"), ja: "空欄の行を、書き漏れとして知らせるか",
        en: "whether a row without a value is told as incomplete", example: "true")
    package let personal = Key(
        "personal", .flag, .standard("false"),
        ja: "人についての値か。全員に見せるには `portal.yaml` の `personal_registers` に台帳の名前が要る",
        en:
            "whether it is about a person; everybody sees it only where `personal_registers` of `portal.yaml` names the register",
        example: "true")
    package let audience = Key(
        "audience", .word(RegisterAudience.self),
        .standard(
            Meaning(
                ja: "台帳と同じ",
                en: "the register's")),
        ja: "だれに見せるか", en: "who sees it", example: "office")
    package let choices = Key(
        "choices", .texts, ja: "書ける言葉。`type: choice` のとき",
        en: "the words that it takes, with `type: choice`",
        example: "[重大, 軽微]")
}

/// Something that must happen within a time.
package struct RegisterDeadlineKeys: KeyGroup {
    package static let subject = Phrase(en: "deadline", ja: "期限")
    package static let declared = DeclaredKeys(Self())

    package let title = Key(
        "title", .text, .required, ja: "何の期限か",
        en: "what it is about", example: "掲示")
    package let from = Key(
        "from", .id(of: RegisterFieldType.self), .required, ja: "数え始める日（時刻）の列",
        en: "the column with the day, or time, that it counts from", example: "effective")
    package let done = Key(
        "done", .id(of: RegisterFieldType.self), .required, ja: "済んだ日（時刻）の列",
        en: "the column with the day, or time, on which it was done", example: "posted_on")
    package let businessDays = Key(
        "business_days", .number(1...366), ja: "営業日の数。`calendar.yaml` が要る",
        en: "business days; needs `calendar.yaml`",
        example: "7")
    package let within = Key(
        "within", .deadline, ja: "暦の期間。末日が休日でも延びない",
        en: "a period of the calendar; a holiday at its end doesn't put it off",
        example: "P30D")
    package let hours = Key(
        "hours", .number(1...8784), ja: "時間数。時刻の列から数える",
        en: "hours, from a column with a time", example: "24")
    package let only = Key(
        "only", .keys(RegisterConditionKeys.self), ja: "この期限のある行。なければすべての行",
        en: "the rows that have it; without it all")
}

/// The rows that a deadline is for.
package struct RegisterConditionKeys: KeyGroup {
    package static let subject = Phrase(en: "condition", ja: "条件")
    package static let declared = DeclaredKeys(Self())

    package let field = Key(
        "field", .id(of: RegisterFieldType.self), .required, ja: "列",
        en: "a column of choices", example: "grade")
    package let any = Key(
        "any", .texts, .required, ja: "その言葉のどれか",
        en: "any of its words", example: "[重大]")
}

/// A time that counts from a column.
package struct RegisterSpanKeys: KeyGroup {
    package static let subject = Phrase(en: "span", ja: "期間")
    package static let declared = DeclaredKeys(Self())

    package let from = Key(
        "from", .id(of: RegisterFieldType.self), .required, ja: "数え始める日の列",
        en: "the column with the day that it counts from",
        example: "posted_on")
    package let period = Key(
        "for", .period, .required, ja: "期間",
        en: "how long", example: "P90D")
}

/// The keys of `calendar.yaml`.
package struct CalendarKeys: KeyGroup {
    package static let subject = Phrase(en: "calendar", ja: "暦")
    package static let declared = DeclaredKeys(Self())

    package let knownFrom = Key(
        "known_from", .day, .required, ja: "休日をすべて書いた最初の日",
        en: "the first day for which all holidays are written",
        example: "2026-01-01")
    package let knownUntil = Key(
        "known_until", .day, .required, ja: "休日をすべて書いた最後の日",
        en: "the last day for which all holidays are written",
        example: "2027-12-31")
    package let weekend = Key(
        "weekend", .words(Weekday.self), .standard("[saturday, sunday]"), ja: "休みの曜日",
        en: "the days of the week on which nobody works")
    package let holidays = Key(
        "holidays", .list(of: HolidayKeys.self), ja: "祝日と会社の休日",
        en: "public holidays and those of the company")
}

/// A holiday.
package struct HolidayKeys: KeyGroup {
    package static let subject = Phrase(en: "holiday", ja: "休日")
    package static let declared = DeclaredKeys(Self())

    package let date = Key(
        "date", .day, .required, ja: "日",
        en: "the day", example: "2026-01-01")
    package let name = Key("name", .text, ja: "名前", en: "its name", example: "元日")
}
