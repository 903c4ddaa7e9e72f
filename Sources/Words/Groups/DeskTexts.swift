/// Training as the office sees it.
package final class DeskTexts: Decodable, Sendable {
    package let menu: String
    package let statusFile: String
    package let nothingOverdue: String
    package let askedPeople: String
    package let nobodyAsked: String
    package let ownPeopleNote: String
    package let allDepartments: String
    package let includesBelow: String
    package let noDepartments: String
    package let departmentsBelow: String
    package let grid: String
    package let gridNote: String
    package let gridNothing: String
    package let someOverdue: String
    package let someOpen: String
    package let someDueAgain: String
    package let allDone: String
    package let nothingToDo: String
    package let noCoursesAsked: String
    package let severalPages: String
    package let span: Sentence<Named.First, Named.Last>
    package let figure: Sentence<Named.Figure>
    package let nobodyToRemind: String
    package let remindersFile: String
    package let byCourse: String
    package let noCourses: String
    package let byDepartment: String
    package let overdue: String
    package let nothingDue: String
    package let peopleLead: String
    package let allPeople: String
    package let everybody: String
    package let noPeople: String
    package let dueToday: String
    package let countedNote: String
    package let courses: String
    package let departments: String
    package let people: String
    package let title: String
    package let courseDates: Sentence<Named.Opens, Named.Due>
    package let ownPeople: Sentence<Named.Company, Named.Own>
    package let ownAndBelow: Sentence<Named.Company, Named.Own, Named.All>
    package let toRemind: Sentence<Named.Late, Named.Days, Named.Next, Named.People>
    package let dueWithin: Sentence<Named.Days>
    package let overdueBy: Sentence<Named.Days>
    package let expiredSince: Sentence<Named.Days>
    package let dueIn: Sentence<Named.Days>
    package let expiresIn: Sentence<Named.Days>
    package let splitByDepartment: Sentence<Named.Rows>
}
