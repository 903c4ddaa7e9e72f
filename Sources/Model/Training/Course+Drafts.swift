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
        var register = Register<Course>(of: "course", isWhole: draft?.isReadable ?? true)
        for record in draft?.records(of: "course", log: &log) ?? [] {
            var fields = DraftFields(record, subject: "course")
            let id = fields.requiredID("id", of: Course.self)
            let course = course(id, &fields, organization, fiscalYearStart, &log)
            fields.finish(into: &log)
            guard let course else {
                register.leaveOut(id)
                continue
            }
            register.add(course, id: Located(course.id, at: course.location), log: &log)
        }
        return register
    }

    private static func course(
        _ id: Located<CourseID>?, _ fields: inout DraftFields, _ organization: Organization, _ fiscalYearStart: Int,
        _ log: inout DiagnosticLog
    ) -> Course? {
        let title = fields.requiredText("title")
        let description = fields.text("description")?.value ?? ""
        let kind = fields.requiredWord("kind", as: TrainingKind.self)
        let audience = fields.draft("audience").map { Audience($0, organization: organization, log: &log) }
        let opens = fields.requiredDay("opens")
        let acceptsEarlier = fields.flag("accepts_earlier") ?? false
        let due = fields.requiredDay("due")
        let newcomersDue = fields.period("newcomers_due")?.value
        let passingScore = fields.number("passing_score", in: 0...100)?.value
        let (validFor, renewWithin) = validity(&fields, from: opens?.value)
        let series = fields.text("series")?.value
        let fiscalYear = fields.number("fiscal_year", in: 1900...9999)?.value
        guard let id, let title, let kind, let opens, let due else { return nil }
        guard opens.value <= due.value else {
            fields.report(.contradiction, "`due` is before `opens`", at: due.location)
            return nil
        }
        return Course(
            id: id.value, title: title.value, description: description, kind: kind.value,
            audience: audience ?? .everybody, opens: opens.value, acceptsEarlier: acceptsEarlier, due: due.value,
            newcomersDue: newcomersDue,
            passingScore: passingScore, validFor: validFor, renewWithin: renewWithin, series: series,
            fiscalYear: fiscalYear ?? opens.value.fiscalYear(startingInMonth: fiscalYearStart), location: id.location)
    }

    /// How long a completion holds, and how long before the end the course is due again, which must be shorter.
    private static func validity(
        _ fields: inout DraftFields, from start: CalendarDay?
    ) -> (validFor: CalendarPeriod?, renewWithin: CalendarPeriod) {
        let validFor = fields.period("valid_for")
        let written = fields.period("renew_within")
        guard let written else { return (validFor?.value, usualRenewal) }
        guard let validFor else {
            fields.report(
                .contradiction, "`renew_within` needs `valid_for`: what holds for ever is never due again",
                at: written.location)
            return (nil, usualRenewal)
        }
        let day = start ?? CalendarDay(daysSinceEpoch: 0)
        if day.lastDay(of: written.value) >= day.lastDay(of: validFor.value) {
            fields.report(.contradiction, "`renew_within` is not shorter than `valid_for`", at: written.location)
        }
        return (validFor.value, written.value)
    }
}
