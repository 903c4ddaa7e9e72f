/// Statuses of somebody's training.
package final class StatusesTexts: Decodable, Sendable {
    package let overdue: String
    package let completed: String
    package let notAssigned: String
    package let notOpen: String
    package let notStarted: String
    package let inProgress: String
    package let completedLate: String
    package let failed: String
    package let exempt: String
    package let expired: String
    package let dueAgain: String
}

/// Kinds of training.
package final class KindsOfTrainingTexts: Decodable, Sendable {
    package let eLearning: String
    package let classroom: String
    package let discussion: String
}

/// Who is not counted, and why.
package final class LeftOutReasonsTexts: Decodable, Sendable {
    package let away: String
    package let cameTooLate: String
    package let left: String
}

/// Pages of the training.
package final class TrainingTexts: Decodable, Sendable {
    package let departmentsWithBelow: String
    package let departmentsToday: String
    package let kinds: String
    package let comparison: String
    package let coursesOf: Sentence<Named.Year>
    package let description: Sentence<Named.Year>
    package let departmentTitle: Sentence<Named.Department>
}

/// The board: whether training is done in time.
package final class BoardTexts: Decodable, Sendable {
    package let onTime: String
    package let withheldNote: String
    package let nothingToCount: String
    package let noFigures: String
    package let behind: String
    package let unsaid: String
    package let allDone: String
    package let someNotDone: String
    package let allDoneUnsaid: String
    package let notDueYet: String
    package let difference: String
    package let points: String
    package let opens: String
    package let due: String
    package let suppressionNote: Sentence<Named.People>
    package let counted: Sentence<Named.Year, Named.Courses, Named.Day>
    package let leftOutCourses: Sentence<Named.Courses>
}

/// Pages of one course.
package final class CoursesTexts: Decodable, Sendable {
    package let today: String
    package let atDue: String
    package let rangeNote: String
    package let take: String
    package let operations: String
    package let everybody: String
    package let points: Sentence<Named.Points>
    package let completion: Sentence<Named.Day, Named.Asked, Named.Done>
    package let trend: Sentence<Named.Course>
}

/// Workplace discussions.
package final class DiscussionsTexts: Decodable, Sendable {
    package let byDepartment: String
    package let note: String
    package let issues: String
}
