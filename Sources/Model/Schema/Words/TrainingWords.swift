extension TrainingKind: ContentWord {
    /// What the word says.
    package var meaning: Meaning {
        switch self {
        case .eLearning: Meaning(ja: "eラーニング", en: "on screen, each person alone")
        case .classroom: Meaning(ja: "集合研修", en: "in a room with a teacher")
        case .discussion: Meaning(ja: "職場討議", en: "a workplace discussion over a sheet of material")
        }
    }
}

/// The forms of exports of learning systems.
package enum RecordFormat: String, ContentWord {
    /// A table.
    case csv
    /// Moodle's reports of activity completion and of course completion.
    case moodle = "moodle-completion"
    /// Statements.
    case xapi

    /// What the word says.
    package var meaning: Meaning {
        switch self {
        case .csv: Meaning(ja: "表（CSV、TSV）。列は `columns` で対応させる", en: "a table; `columns` maps its columns")
        case .moodle: Meaning(ja: "Moodle の活動完了・コース完了のレポート", en: "Moodle's reports of activity or course completion")
        case .xapi: Meaning(ja: "xAPI のステートメント（JSON、JSON Lines）", en: "xAPI statements as JSON or JSON lines")
        }
    }
}

/// The kinds of fields of an export.
package enum RecordField: String, ContentWord {
    /// Whom a row is about, what it is about, and how it ended.
    case employee, email, course, status, score, started, completed, department

    /// What the word says.
    package var meaning: Meaning {
        switch self {
        case .employee:
            Meaning(ja: "社員番号の列（`email` がなければ必須）", en: "the column of the employee's id; needed without `email`")
        case .email: Meaning(ja: "メールアドレスの列", en: "the column of the address for mail")
        case .course: Meaning(ja: "講座の列（`course` がなければ必須）", en: "the column of the course; needed without `course`")
        case .status: Meaning(ja: "状態の列（csv では必須）", en: "the column of the status; needed for csv")
        case .score: Meaning(ja: "点数の列", en: "the column of the score")
        case .started: Meaning(ja: "始めた日の列", en: "the column of the day of the start")
        case .completed: Meaning(ja: "終えた日の列", en: "the column of the day of the completion")
        case .department: Meaning(ja: "部署の列", en: "the column of the department")
        }
    }
}

/// What a status word of an export, or a verb of statements, means.
package enum StatusWord: String, ContentWord {
    /// The course is completed.
    case completed
    /// It is begun.
    case inProgress = "in_progress"
    /// It isn't begun.
    case notStarted = "not_started"
    /// The attempt didn't pass.
    case failed
    /// The record is counted as ignored.
    case ignored
    /// The record is a mistake, and told.
    case refused = "error"

    /// What the word says.
    package var meaning: Meaning {
        switch self {
        case .completed: Meaning(ja: "修了", en: "completed")
        case .inProgress: Meaning(ja: "受講中", en: "begun")
        case .notStarted: Meaning(ja: "未受講", en: "not begun")
        case .failed: Meaning(ja: "不合格", en: "not passed")
        case .ignored: Meaning(ja: "使わず、無視した件数に数える", en: "not used, and counted as ignored")
        case .refused: Meaning(ja: "誤りとして知らせる", en: "told as a mistake")
        }
    }
}
