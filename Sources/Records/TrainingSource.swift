package import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPeople

/// One kind of export of one learning system: which files, in which form, and what their words mean.
package struct TrainingSource: Sendable {
    /// The files, as a pattern below `training/` in which `*` stands for any part of a name.
    package let files: Located<String>
    let format: RecordFormat
    let encoding: TextEncoding
    /// The head of the column of each kind of field.
    let columns: [RecordField: Located<String>]
    /// What the status words of the export mean, by folded word.
    let statuses: [String: StatusWord]
    /// The forms of dates; empty: every form that is known.
    let dates: [DatePattern]
    /// To how many digits ids are filled up that a spreadsheet has cut; 0: none.
    let padding: Int
    /// The course of an activity's name or address.
    let activities: [String: Located<CourseID>]
    /// Codes of courses that the portal is not about.
    let ignoredCourses: Set<String>
    /// Words of which one in any cell makes a row one that is ignored, such as the sums below a table.
    let ignoredRows: Set<String>
    /// How many lines stand before the header; nil: the header is found by its names.
    let skippedLines: Int?
    /// The course of all rows, for exports of one course.
    let course: Located<CourseID>?

    /// The names that the header of an export has, folded.
    var askedColumns: Set<String> { Set(columns.values.map { TableWords.folded($0.value) }) }
}

/// What a record says about a person and a course.
enum RecordStatus: Sendable {
    case completed, inProgress, notStarted, failed
}

extension StatusWord {
    /// What it says; nil where the record isn't to be used.
    var status: RecordStatus? {
        switch self {
        case .completed: .completed
        case .inProgress: .inProgress
        case .notStarted: .notStarted
        case .failed: .failed
        case .ignored, .refused: nil
        }
    }
}
