// The words of declared registers and of the calendar that their deadlines count by.

extension RegisterAudience: ContentWord {
    /// What the word says.
    package var meaning: Meaning {
        switch self {
        case .portal: Meaning(ja: "全員", en: "everybody")
        case .office: Meaning(ja: "行為規制担当だけ", en: "the compliance office alone")
        }
    }
}

extension RegisterFieldType: ContentWord {
    /// What the word says.
    package var meaning: Meaning {
        switch self {
        case .text: Meaning(ja: "文", en: "a text")
        case .day: Meaning(ja: "日", en: "a day")
        case .time:
            Meaning(
                ja: "日と時刻（`2026-06-01 14:30`）",
                en: "a day with a time (`2026-06-01 14:30`)")
        case .number: Meaning(ja: "0 以上の整数", en: "a whole number from 0 on")
        case .flag: Meaning(ja: "`true` か `false`", en: "`true` or `false`")
        case .choice:
            Meaning(
                ja: "`choices` の言葉のどれか",
                en: "one of the words of `choices`")
        case .department: Meaning(ja: "部署の id か名前", en: "a department's id or name")
        }
    }
}

extension Weekday: ContentWord {
    /// What the word says.
    package var meaning: Meaning {
        switch self {
        case .monday: Meaning(ja: "月曜日", en: "Monday")
        case .tuesday: Meaning(ja: "火曜日", en: "Tuesday")
        case .wednesday: Meaning(ja: "水曜日", en: "Wednesday")
        case .thursday: Meaning(ja: "木曜日", en: "Thursday")
        case .friday: Meaning(ja: "金曜日", en: "Friday")
        case .saturday: Meaning(ja: "土曜日", en: "Saturday")
        case .sunday: Meaning(ja: "日曜日", en: "Sunday")
        }
    }
}
