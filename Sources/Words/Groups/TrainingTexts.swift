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
    package let openCourses: String
    package let leftovers: String
    package let forecast: String
    package let stillLate: String
    package let recently: Sentence<Named.Days>
    package let forecastNote: Sentence<Named.Days>
    package let coursesOf: Sentence<Named.Year>
    package let description: Sentence<Named.Year>
    package let departmentTitle: Sentence<Named.Department>
}

/// The board: whether training is done in time.
package final class BoardTexts: Decodable, Sendable {
    package let onTime: String
    package let withheldNote: String
    package let nothingSettled: String
    package let noFigures: String
    package let behind: String
    package let unsaid: String
    package let stillOpen: String
    package let nobodyOpen: String
    package let nobodyOpenInCourse: String
    package let allDone: String
    package let someNotDone: String
    package let allDoneUnsaid: String
    package let late: String
    package let leftOver: String
    package let notDueYet: String
    package let opens: String
    package let due: String
    package let noForecast: String
    package let allInTime: String
    package let lastDay: String
    package let suppressionNote: Sentence<Named.People>
    package let settled: Sentence<Named.Year, Named.Courses, Named.Day>
    package let leftOutCourses: Sentence<Named.Courses>
    package let comparedWith: Sentence<Named.Courses, Named.Share, Named.Change>
    package let daysLeft: Sentence<Named.Days>
    package let tooEarly: Sentence<Named.Days>
    package let nobodyCame: Sentence<Named.Days>
    package let atThisPace: Sentence<Named.Range>
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
    package let foundToday: Sentence<Named.Course, Named.Day, Named.Share>
    package let foundAtDue: Sentence<Named.Course, Named.Share>
    package let foundBefore: Sentence<Named.Share>
    package let foundAtDueBefore: Sentence<Named.Share>
}

/// Workplace discussions.
package final class DiscussionsTexts: Decodable, Sendable {
    package let byDepartment: String
    package let note: String
    package let issues: String
}
