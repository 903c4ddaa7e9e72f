package import ShikiriDiagnostics
import ShikiriModel
import ShikiriPeople

/// One kind of export of one learning system: which files, in which form, and what their words mean.
package struct TrainingSource: Sendable {
    /// The files, as a pattern below `training/` in which `*` stands for any part of a name.
    package let files: Located<String>
    let format: RecordFormat
    let encoding: RecordEncoding
    /// The head of the column of each kind of field.
    let columns: [RecordField: Located<String>]
    /// What the status words of the export mean, by folded word.
    let statuses: [String: RecordStatus]
    /// The forms of dates; empty: every form that is known.
    let dates: [DatePattern]
    /// To how many digits ids are filled up that a spreadsheet has cut; 0: none.
    let padding: Int
    /// The course of an activity's name or address.
    let activities: [String: Located<CourseID>]
    /// Codes of courses that the portal is not about.
    let ignoredCourses: Set<String>
    /// The course of all rows, for exports of one course.
    let course: Located<CourseID>?
}

/// The forms of exports.
enum RecordFormat: String, CaseIterable, Sendable {
    case csv
    /// Moodle's reports of activity completion and of course completion.
    case moodle = "moodle-completion"
    case xapi
}

/// The encodings of exports.
enum RecordEncoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    case utf16 = "utf-16"
    case cp932
    case auto
}

/// The kinds of fields of a CSV export.
enum RecordField: String, CaseIterable, Sendable {
    case employee, course, status, score, started, completed, department
}

/// What a status word of an export means.
enum RecordStatus: String, CaseIterable, Sendable {
    case completed
    case inProgress = "in_progress"
    case notStarted = "not_started"
    case failed
}
