/// The ways in which people and spreadsheets write ids and dates.
enum Untidiness {
    /// ASCII letters and digits in their full-width forms.
    static func fullWidth(_ text: String) -> String {
        let wide = text.unicodeScalars.map { scalar in
            (scalar.isASCII ? Unicode.Scalar(scalar.value + 0xfee0) : nil) ?? scalar
        }
        return String(String.UnicodeScalarView(wide))
    }

    /// An id without the zeros that a spreadsheet takes for meaningless; one with a letter keeps them.
    static func withoutLeadingZeros(_ id: String) -> String {
        id.first == "0" ? String(id.drop { $0 == "0" }) : id
    }

    /// `2026/4/1`.
    static func slashed(_ day: Day) -> String {
        let (year, month, dayOfMonth) = day.civil
        return "\(year)/\(month)/\(dayOfMonth)"
    }

    /// `令和8年4月1日`.
    static func inEra(_ day: Day) -> String {
        let (year, month, dayOfMonth) = day.civil
        return "令和\(year - 2018)年\(month)月\(dayOfMonth)日"
    }

    /// `R8.4.1`.
    static func inShortEra(_ day: Day) -> String {
        let (year, month, dayOfMonth) = day.civil
        return "R\(year - 2018).\(month).\(dayOfMonth)"
    }

    /// `13:05`.
    static func clock(_ minute: Int) -> String {
        "\(minute / 60):\((minute % 60).padded(to: 2))"
    }
}
