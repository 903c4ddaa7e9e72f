package import ShikiriDiagnostics
package import ShikiriModel

/// A workplace discussion that was held, from `training/discussions.csv`. It names nobody; but how many took part can be
/// few, so it becomes a figure for everybody only through `DiscussionBoard`.
package struct DiscussionSession: Hashable, Sendable {
    /// The course that it belongs to.
    package let course: CourseID
    /// The department that held it.
    package let department: DepartmentID
    /// When.
    package let heldOn: CalendarDay
    /// How many took part.
    package let attended: Int
    /// What came up.
    package let issues: [String]

    /// Reads the sessions, in the order of the table.
    package static func list(
        _ table: DraftTable?, courses: Register<Course>, organization: Organization, log: inout DiagnosticLog
    ) -> [DiscussionSession] {
        let paths = DepartmentPaths(organization)
        var lines: [DiscussionSession: Int] = [:]
        return (table?.rows ?? []).compactMap { row in
            var fields = DraftFields(row, subject: "discussion")
            let session = session(&fields, courses, organization, paths, &log)
            fields.finish(into: &log)
            guard let session else { return nil }
            guard let first = lines[session] else {
                lines[session] = row.location.line
                return session
            }
            log.report(
                .duplicateID, "line \(first) says the same of the same discussion", at: row.location,
                help: "remove one of the two; two rounds of one day are one row with all who took part")
            return nil
        }
    }

    private static func session(
        _ fields: inout DraftFields, _ courses: Register<Course>, _ organization: Organization,
        _ paths: DepartmentPaths, _ log: inout DiagnosticLog
    ) -> DiscussionSession? {
        let course = fields.requiredID("course", of: Course.self)
        let department = fields.requiredText("department")
        let heldOn = fields.requiredDay("held_on")
        let attended = fields.requiredText("attended") == nil ? nil : fields.number("attended", in: 0...100_000)?.value
        let issues = fields.text("issues")?.value ?? ""
        guard let course = course.flatMap({ courses.resolve($0, log: &log) }) else { return nil }
        let known = department.flatMap { written in
            paths.department(named: written.value)
                ?? organization.departments.resolve(
                    Located(DepartmentID(written.value), at: written.location), log: &log)
        }
        guard let known, let heldOn, let attended else { return nil }
        return DiscussionSession(
            course: course, department: known, heldOn: heldOn.value, attended: attended,
            issues: separate(issues))
    }

    /// Several issues stand in one cell on lines of their own, or with a semicolon between them.
    private static func separate(_ text: String) -> [String] {
        text.split { $0.isNewline || $0 == "；" || $0 == ";" }.map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}
