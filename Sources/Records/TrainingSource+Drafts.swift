package import ShikiriDiagnostics
package import ShikiriModel

extension TrainingSource {
    /// Reads `training/sources.yaml`.
    package static func list(
        _ draft: Draft?, courses: Register<Course>, log: inout DiagnosticLog
    ) -> [TrainingSource] {
        guard let draft, draft.isReadable else { return [] }
        guard case .sequence(let items) = draft.content else {
            log.report(
                .wrongType, "this file is a list of sources", at: draft.location, help: "begin each with `- files:`")
            return []
        }
        return items.compactMap { TrainingSource($0, courses: courses, log: &log) }
    }

    private init?(_ draft: Draft, courses: Register<Course>, log: inout DiagnosticLog) {
        var fields = DraftFields(draft, subject: "source")
        let files = fields.requiredText("files")
        let format = fields.requiredWord("format", as: RecordFormat.self)
        let encoding = fields.word("encoding", as: RecordEncoding.self)
        let columns = Self.columns(&fields)
        let statuses = Self.statuses(&fields)
        let dates = Self.dates(&fields)
        let padding = fields.number("pad_ids", in: 1...20)
        let activities = Self.activities(&fields, courses)
        let ignored = fields.texts("ignore_courses").map { IdentifierFolding.folded($0.value) }
        let ignoredRows = fields.texts("ignore_rows").map { RecordWords.folded($0.value) }
        let skippedLines = fields.number("skip_lines", in: 0...1000)?.value
        let course = fields.id("course", of: Course.self)
        if let files, files.value.hasPrefix("/") || files.value.split(separator: "/").contains("..") {
            fields.report(
                .pathLeavesContent, "`\(files.value)` leads out of the training folder", at: files.location,
                help: "name files below training/, such as records/lms-*.csv")
        }
        let isUsable = format.map { Self.check($0, columns, hasCourse: course != nil, &fields) } ?? false
        fields.finish(into: &log)
        let known = course.flatMap { located in
            courses.resolve(located, log: &log).map { Located($0, at: located.location) }
        }
        // A course that the portal doesn't have was told; without it the rows would be for another one, or for none.
        guard let files, let format, isUsable, course == nil || known != nil else { return nil }
        self.init(
            files: files, format: format.value, encoding: encoding?.value ?? .auto, columns: columns,
            statuses: statuses, dates: dates, padding: padding?.value ?? 0, activities: activities,
            ignoredCourses: Set(ignored), ignoredRows: Set(ignoredRows), skippedLines: skippedLines, course: known)
    }

    private static func columns(_ fields: inout DraftFields) -> [RecordField: Located<String>] {
        guard var inner = fields.fields("columns") else { return [:] }
        var columns: [RecordField: Located<String>] = [:]
        for field in RecordField.allCases { columns[field] = inner.text(field.rawValue) }
        fields.finish(&inner)
        return columns
    }

    /// Whether the mapping names the columns without which no row of the format can be used.
    private static func check(
        _ format: Located<RecordFormat>, _ columns: [RecordField: Located<String>], hasCourse: Bool,
        _ fields: inout DraftFields
    ) -> Bool {
        var missing: [RecordField] = []
        if format.value != .xapi, columns[.employee] == nil, columns[.email] == nil { missing.append(.employee) }
        if format.value == .csv {
            if columns[.course] == nil, !hasCourse { missing.append(.course) }
            if columns[.status] == nil { missing.append(.status) }
        }
        for field in missing {
            fields.report(
                .missingKey, "`columns` names the column of `\(field.rawValue)`", at: format.location,
                help: "add `columns: {\(field.rawValue): …}` with the head of its column; until then nothing is read")
        }
        return missing.isEmpty
    }

    private static func statuses(_ fields: inout DraftFields) -> [String: StatusWord] {
        var statuses: [String: StatusWord] = [:]
        for (key, value) in fields.pairs("statuses") {
            guard let status = fields.word(value, key.value, as: StatusWord.self) else { continue }
            statuses[RecordWords.folded(key.value)] = status.value
        }
        return statuses
    }

    private static func dates(_ fields: inout DraftFields) -> [DatePattern] {
        fields.texts("dates").compactMap { written in
            guard let pattern = DatePattern(written.value) else {
                fields.report(
                    .badValue, "`\(written.value)` is no form of a date", at: written.location,
                    help:
                        "write yyyy, M and d, or MM and dd, with what stands between them, such as yyyy/M/d or d MMMM yyyy"
                )
                return nil
            }
            return pattern
        }
    }

    private static func activities(
        _ fields: inout DraftFields, _ courses: Register<Course>
    ) -> [String: Located<CourseID>] {
        var activities: [String: Located<CourseID>] = [:]
        var log = DiagnosticLog()
        for (key, value) in fields.pairs("activities") {
            let id = Located(CourseID(value.value), at: value.location)
            guard courses.resolve(id, log: &log) != nil else { continue }
            activities[RecordWords.folded(key.value)] = id
        }
        fields.merge(log)
        return activities
    }
}

extension DraftFields {
    /// The keys of an inner mapping with their texts, where the keys are the author's own words.
    fileprivate mutating func pairs(_ key: String) -> [(key: Located<String>, value: Located<String>)] {
        guard let draft = draft(key) else { return [] }
        guard case .mapping(let members) = draft.content else {
            report(.wrongType, "`\(key)` is written as keys with values", at: draft.location)
            return []
        }
        return members.compactMap { member in
            guard case .scalar(let text) = member.value.content else {
                report(.wrongType, "`\(member.key.value)` takes one value", at: member.value.location)
                return nil
            }
            return (member.key, Located(text, at: member.value.location))
        }
    }

    fileprivate mutating func word<Word: RawRepresentable & CaseIterable>(
        _ written: Located<String>, _ key: String, as type: Word.Type
    ) -> Located<Word>? where Word.RawValue == String {
        word(written, key)
    }
}
