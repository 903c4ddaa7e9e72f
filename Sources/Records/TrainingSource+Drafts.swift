package import ShikiriDiagnostics
import ShikiriLoading
package import ShikiriModel

extension TrainingSource {
    /// Reads `training/sources.yaml`.
    package static func list(
        _ draft: Draft?, courses: Register<Course>, log: inout DiagnosticLog
    ) -> [TrainingSource] {
        (draft?.records(of: SourceKeys.self, log: &log) ?? []).compactMap {
            TrainingSource($0, courses: courses, log: &log)
        }
    }

    private init?(_ fields: Fields<SourceKeys>, courses: Register<Course>, log: inout DiagnosticLog) {
        let (files, format, course) = (fields[\.files], fields[\.format], fields[\.course])
        let columns = fields[\.columns]?.values ?? [:]
        let dates = Self.dates(fields[\.dates], &log)
        let activities = Self.activities(fields[\.activities], courses, &log)
        if let files, files.value.hasPrefix("/") || files.value.split(separator: "/").contains("..") {
            log.report(.pathLeavesContent, .sourceLeaves(files.value), at: files.location)
        }
        let isUsable = format.map { Self.check($0, columns, hasCourse: course != nil, &log) } ?? false
        let known = course.flatMap { located in
            courses.resolve(located, log: &log).map { Located($0, at: located.location) }
        }
        // A course that the portal doesn't have was told; without it the rows would be for another one, or for none.
        guard let files, let format, isUsable, course == nil || known != nil else { return nil }
        self.init(
            files: files, format: format.value, encoding: fields[\.encoding]?.value ?? .auto, columns: columns,
            statuses: Self.statuses(fields[\.statuses], &log), dates: dates, padding: fields[\.padding]?.value ?? 0,
            activities: activities,
            ignoredCourses: Set(fields[\.ignoredCourses].map { IdentifierFolding.folded($0.value) }),
            ignoredRows: Set(fields[\.ignoredRows].map { TableWords.folded($0.value) }),
            skippedLines: fields[\.skippedLines]?.value, course: known)
    }

    /// Whether the mapping names the columns without which no row of the format can be used.
    private static func check(
        _ format: Located<RecordFormat>, _ columns: [RecordField: Located<String>], hasCourse: Bool,
        _ log: inout DiagnosticLog
    ) -> Bool {
        var missing: [RecordField] = []
        if format.value != .xapi, columns[.employee] == nil, columns[.email] == nil { missing.append(.employee) }
        if format.value == .csv {
            if columns[.course] == nil, !hasCourse { missing.append(.course) }
            if columns[.status] == nil { missing.append(.status) }
        }
        for field in missing {
            log.report(.missingKey, .unmappedField(field.rawValue), at: format.location)
        }
        return missing.isEmpty
    }

    private static func statuses(
        _ pairs: [WrittenPair<Located<StatusWord>>], _ log: inout DiagnosticLog
    ) -> [String: StatusWord] {
        var statuses: [String: StatusWord] = [:]
        for pair in pairs {
            let word = TableWords.folded(pair.key.value)
            if let other = statuses[word], other != pair.value.value { reportTwin(pair.key, &log) }
            statuses[word] = pair.value.value
        }
        return statuses
    }

    /// Words that differ in width alone are one word in an export.
    private static func reportTwin(_ key: Located<String>, _ log: inout DiagnosticLog) {
        log.report(.duplicateKey, .sameButForWidth(key.value), at: key.location)
    }

    private static func dates(_ written: [Located<String>], _ log: inout DiagnosticLog) -> [DatePattern] {
        written.compactMap { written in
            guard let pattern = DatePattern(written.value) else {
                log.report(.badValue, .noDateForm(written.value), at: written.location)
                return nil
            }
            return pattern
        }
    }

    private static func activities(
        _ pairs: [WrittenPair<Located<String>>], _ courses: Register<Course>, _ log: inout DiagnosticLog
    ) -> [String: Located<CourseID>] {
        var activities: [String: Located<CourseID>] = [:]
        for pair in pairs {
            let id = Located(CourseID(pair.value.value), at: pair.value.location)
            guard courses.resolve(id, log: &log) != nil else { continue }
            let name = TableWords.folded(pair.key.value)
            if let other = activities[name], other.value != id.value { reportTwin(pair.key, &log) }
            activities[name] = id
        }
        return activities
    }
}
