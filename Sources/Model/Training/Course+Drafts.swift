package import ShikiriDiagnostics

extension Course {
    /// A completion is due again this long before its validity ends, unless the course says otherwise.
    private static let usualRenewal = CalendarPeriod(days: 60)

    /// Reads `training/courses.yaml`.
    ///
    /// - Parameter fiscalYearStart: the month (1 to 12) in which a fiscal year begins; a course belongs to the fiscal year
    ///   in which it opens unless it names one.
    package static func register(
        _ draft: Draft?, organization: Organization, fiscalYearStart: Int, log: inout DiagnosticLog
    ) -> Register<Course> {
        var register = Register<Course>(of: Phrase(en: "course", ja: "講座"), isWhole: draft?.isReadableList ?? true)
        for fields in draft?.records(of: CourseKeys.self, log: &log) ?? [] {
            guard let course = course(fields, organization, fiscalYearStart, &log) else {
                register.leaveOut(fields[\.id])
                continue
            }
            register.add(course, id: Located(course.id, at: course.location), log: &log)
        }
        return register
    }

    private static func course(
        _ fields: Fields<CourseKeys>, _ organization: Organization, _ fiscalYearStart: Int, _ log: inout DiagnosticLog
    ) -> Course? {
        let audience = fields[\.audience].map { Audience($0, organization: organization, log: &log) }
        let opens = fields[\.opens]
        let (validFor, renewWithin) = validity(fields, from: opens?.value, &log)
        guard let id = fields[\.id], let title = fields[\.title], let kind = fields[\.kind], let opens,
            let due = fields[\.due]
        else { return nil }
        guard opens.value <= due.value else {
            log.report(.contradiction, .dueBeforeOpens, at: due.location)
            return nil
        }
        return Course(
            id: id.value, title: title.value, description: fields[\.description]?.value ?? "",
            url: fields[\.url].flatMap { WebAddress.checked($0, mayEndAnywhere: true, &log) }, kind: kind.value,
            audience: audience ?? .everybody, opens: opens.value,
            acceptsEarlier: fields[\.acceptsEarlier] ?? false, due: due.value,
            newcomersDue: fields[\.newcomersDue]?.value, passingScore: fields[\.passingScore]?.value,
            validFor: validFor, renewWithin: renewWithin, series: fields[\.series]?.value,
            fiscalYear: fields[\.fiscalYear]?.value ?? opens.value.fiscalYear(startingInMonth: fiscalYearStart),
            location: id.location)
    }

    /// How long a completion holds, and how long before the end the course is due again, which must be shorter.
    private static func validity(
        _ fields: Fields<CourseKeys>, from start: CalendarDay?, _ log: inout DiagnosticLog
    ) -> (validFor: CalendarPeriod?, renewWithin: CalendarPeriod) {
        let validFor = fields[\.validFor]
        guard let written = fields[\.renewWithin] else { return (validFor?.value, usualRenewal) }
        guard let validFor else {
            log.report(.contradiction, .renewWithoutEnd, at: written.location)
            return (nil, usualRenewal)
        }
        let day = start ?? CalendarDay(daysSinceEpoch: 0)
        if day.lastDay(of: written.value) >= day.lastDay(of: validFor.value) {
            log.report(.contradiction, .longRenewal, at: written.location)
        }
        return (validFor.value, written.value)
    }
}
