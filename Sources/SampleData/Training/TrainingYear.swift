/// Everything that was learnt in the fiscal years 2025 and 2026, and the systems that say so.
struct TrainingYear {
    /// Which learning system keeps a course.
    private enum System {
        case learningSystem, attendance, moodle, statements
    }

    private let online: [Attempt]
    private let sessions: [Session]

    init(of population: Population, portal: Portal, seed: UInt64) throws {
        var online: [Attempt] = []
        var sessions: [Session] = []
        for course in portal.courses {
            switch course.kind {
            case "e-learning":
                var learning = OnlineLearning(of: course, portal: portal, seed: seed)
                online += learning.attempts(of: population.employees)
            case "discussion":
                var round = DiscussionRound(of: course, portal: portal, seed: seed)
                sessions += round.sessions(of: population.employees)
            case "classroom":
                var classes = ClassroomCourse(of: course, portal: portal, seed: seed)
                sessions += classes.sessions(of: population.employees)
            default:
                throw SampleError.unknown(kind: "kind of course", id: course.kind)
            }
        }
        self.online = online
        self.sessions = sessions
    }

    /// The exports of all systems, and the list of discussions.
    func files(of population: Population, portal: Portal, seed: UInt64) throws -> [SampleFile] {
        let employees = population.employees
        let courses = Dictionary(grouping: portal.courses) { Self.system(of: $0) }
        func attempts(in system: System) -> [Attempt] {
            let ids = Set((courses[system] ?? []).map(\.id))
            return online.filter { ids.contains($0.course) }
        }
        var exports = LearningSystemExport(
            portal: portal, employees: employees, courses: courses[.learningSystem] ?? [], seed: seed)
        var sheets = AttendanceSheets(portal: portal, employees: employees, seed: seed)
        let moodle = MoodleProgress(employees: employees, courses: courses[.moodle] ?? [], portal: portal)
        var statements = LearningStatements(employees: employees, seed: seed)
        return [discussionList()] + (try exports.files(of: attempts(in: .learningSystem)))
            + sheets.files(of: sessions)
            + [try moodle.file(of: attempts(in: .moodle)), try statements.file(of: attempts(in: .statements))]
    }

    private static func system(of course: Course) -> System {
        if course.kind != "e-learning" { return .attendance }
        if course.audience.companies == ["affiliate"] { return .moodle }
        return course.id == LearningStatements.course ? .statements : .learningSystem
    }

    /// `training/discussions.csv`: how many were there, and what came up; no names.
    private func discussionList() -> SampleFile {
        var table = Table(head: ["course", "department", "held_on", "attended", "issues"])
        let held = sessions.filter { $0.department != nil }
            .sorted { ($0.course, $0.day, $0.department ?? "") < ($1.course, $1.day, $1.department ?? "") }
        for session in held {
            table.append([
                session.course, session.department ?? "", session.day.iso, String(session.attended),
                session.issues.joined(separator: "；"),
            ])
        }
        return SampleFile(path: "training/discussions.csv", text: table.text())
    }
}
