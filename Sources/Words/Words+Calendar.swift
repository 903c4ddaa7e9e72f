package import ShikiriModel

// Days and lengths of time.
extension Words {
    /// A day as readers write it.
    package func day(_ day: CalendarDay) -> String {
        let (year, month, date) = day.components
        return calendar.date(String(year), calendar.name(ofMonth: month), String(date))
    }

    /// A day where the year is clear from what surrounds it.
    package func shortDay(_ day: CalendarDay) -> String {
        let (_, month, date) = day.components
        return calendar.shortDate(calendar.shortName(ofMonth: month), String(date))
    }

    /// A day of every year.
    package func dayOfYear(month: Int, day: Int) -> String {
        calendar.shortDate(calendar.shortName(ofMonth: month), String(day))
    }

    /// The month of a day, as an axis of time has it.
    package func shortMonth(_ day: CalendarDay) -> String { calendar.shortName(ofMonth: day.components.month) }

    /// A length of time.
    package func period(_ period: CalendarPeriod) -> String {
        let (years, months) = (period.months / 12, period.months % 12)
        let parts = [
            years > 0 ? calendar.years(years) : nil, months > 0 ? calendar.months(months) : nil,
            period.days > 0 ? calendar.days(period.days) : nil,
        ].compactMap { $0 }
        return parts.isEmpty ? calendar.noPeriod : parts.joined(separator: lists.periods)
    }

    /// A fiscal year.
    package func fiscalYear(_ year: Int) -> String { calendar.fiscalYear(String(year)) }
}

extension CalendarTexts {
    fileprivate func name(ofMonth month: Int) -> String {
        let names = [
            january, february, march, april, may, june, july, august, september, october, november, december,
        ]
        return names[month - 1]
    }

    fileprivate func shortName(ofMonth month: Int) -> String {
        let names = [
            shortJanuary, shortFebruary, shortMarch, shortApril, shortMay, shortJune, shortJuly, shortAugust,
            shortSeptember, shortOctober, shortNovember, shortDecember,
        ]
        return names[month - 1]
    }
}
