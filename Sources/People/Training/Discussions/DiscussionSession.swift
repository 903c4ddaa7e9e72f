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
        var lines: [DiscussionSession: Int] = [:]
        return (table?.rows ?? []).compactMap { row in
            guard let session = session(Fields(row, log: &log), courses, organization, &log) else { return nil }
            guard let first = lines[session] else {
                lines[session] = row.location.line
                return session
            }
            log.report(.duplicateID, .sameDiscussion(line: first), at: row.location)
            return nil
        }
    }

    private static func session(
        _ fields: Fields<DiscussionColumns>, _ courses: Register<Course>, _ organization: Organization,
        _ log: inout DiagnosticLog
    ) -> DiscussionSession? {
        guard let course = fields[\.course].flatMap({ courses.resolve($0, log: &log) }) else { return nil }
        let known = fields[\.department].flatMap {
            organization.resolve($0, as: fields.name(of: \.department), log: &log)?.value
        }
        guard let known, let heldOn = fields[\.heldOn], let attended = fields[\.attended] else { return nil }
        return DiscussionSession(
            course: course, department: known, heldOn: heldOn.value, attended: attended.value,
            issues: separate(fields[\.issues]?.value ?? ""))
    }

    /// Several issues stand in one cell on lines of their own, or with a semicolon between them.
    private static func separate(_ text: String) -> [String] {
        text.split { $0.isNewline || $0 == "；" || $0 == ";" }.map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}
