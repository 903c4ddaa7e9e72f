import ShikiriDiagnostics

extension Form where Value == Located<CalendarPeriod>? {
    /// A cooling period: one of ISO 8601, or `none`, which stands as `zero` for a direct move that no time permits.
    static var coolingPeriod: Form {
        let none = WordOutline(
            word: "none", otherWords: [], meaning: Meaning(ja: "いつまでも直接には異動できない", en: "no time permits a direct move"))
        return Form(.period(or: [none])) { written, reading in
            if written.value == none.word { return Located(.zero, at: written.location) }
            let period = reading.period(written, help: .noneIsForEver)
            reading.checkLength(of: period)
            return period
        }
    }

    /// A time within which something is to be done. One of more than a year is probably mistyped, P30Y for P30D, and with it
    /// nobody would ever be late.
    static var deadline: Form {
        Form(.period(or: [])) { written, reading in
            let period = reading.period(written)
            if let period, period.value.months * 30 + period.value.days > 366 {
                reading.report(.unusualPeriod, .longDeadline(period.value), at: period.location)
            }
            return period
        }
    }

    /// A period for which somebody may not move.
    static var restrictionPeriod: Form {
        Form(.period(or: [])) { written, reading in
            let period = reading.period(written)
            reading.checkLength(of: period)
            return period
        }
    }
}

extension KeyReading {
    /// A period that is far longer than information stays of use is probably mistyped: P12Y for P12M. The longest that
    /// a law of this field asks for is four years (Directive (EU) 2019/944, Article 48).
    fileprivate mutating func checkLength(of written: Located<CalendarPeriod>?) {
        guard let written, written.value.months * 30 + written.value.days > 3650 else { return }
        report(.unusualPeriod, .longPeriod(written.value), at: written.location)
    }
}
