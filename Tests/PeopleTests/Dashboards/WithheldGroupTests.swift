import ShikiriModel
import ShikiriPeople
import Testing

/// A company of a few departments, written as `a:6 b<a:4`: the department, the one above it, its own people. A third number
/// says how many more it has whom the narrower course doesn't ask.
private struct FewDepartments {
    var departments = "id,name,company,parent,manager\n"
    var employees = "id,name,department,title,manager,email,status,joined,left\n"

    init(_ written: String) {
        var count = 0
        for word in written.split(separator: " ") {
            let parts = word.split(separator: ":")
            let names = parts[0].split(separator: "<")
            departments += "\(names[0]),部署\(names[0]),grid,\(names.count > 1 ? String(names[1]) : ""),\n"
            for (title, people) in zip(["課長", "主任"], parts.dropFirst()) {
                for _ in 0..<(Int(people) ?? 0) {
                    employees += "E\(count),見本,\(names[0]),\(title),,,,,\n"
                    count += 1
                }
            }
        }
    }

    func progress(_ courses: String, sessions: String = "", asOf: String, minimum: Int = 5) -> TrainingProgress {
        let portal = SmallPortal([
            "organization/departments.csv": departments, "organization/employees.csv": employees,
            "rules/operations.yaml": "[]", "training/courses.yaml": courses,
            "training/discussions.csv": "course,department,held_on,attended,issues\n" + sessions,
        ])
        let ledger = TrainingLedger(
            people: portal.roster.employees.count, courses: portal.courses, asOf: day(asOf))
        let evaluation = TrainingEvaluation(
            roster: portal.roster, rulebook: portal.rulebook, courses: portal.courses, ledger: ledger)
        return ProgressEvaluation(
            evaluation, organization: portal.rulebook.organization, minimumGroupSize: minimum
        ).progress(sessions: portal.sessions, jobs: 1)
    }

    /// The names of the groups that a course withholds: `*` everybody, `grid` the company, the others departments.
    static func withheld(_ progress: TrainingProgress, _ course: CourseID, _ ids: some Sequence<Character>) -> String {
        let groups =
            [("*", TrainingGroup.everybody), ("grid", .company(.grid))]
            + ids.map { (String($0), .department(DepartmentID(String($0)))) }
        return groups.filter { progress[course]?.today[$0.1] == .withheld }.map(\.0).joined(separator: " ")
    }
}

@Suite("Groups whose figures are withheld")
struct WithheldGroupTests {
    /// A company, the smallest size, and what is withheld.
    @Test(
        "are the small ones, and the smallest beside them that keep them from being worked out",
        arguments: [
            // As many as the smallest size may be shown.
            ("a:5", 5, ""),
            ("a:4", 5, "* grid a"),
            // What is left of the company would be the four of b.
            ("a:6 b:4", 5, "a b"),
            ("a:9 b:4 c:6", 5, "b c"),
            ("a:6 b:4 c:6", 5, "a b"),
            // A department whose own people hide those below.
            ("a:5 b<a:4", 5, "b"),
            ("a:1 b<a:4", 5, "b"),
            ("a:0 b<a:4 c<a:3", 5, "b c"),
            // One person alone above a large department.
            ("a:1 b<a:9", 5, "b"),
            ("a:0 b<a:9", 5, ""),
            ("a:4 b<a:9 c<a:7", 5, "c"),
            // Five groups of one each are told by their sum of five, six of one by six; one more person hides them.
            ("a:0 b<a:1 c<a:1 d<a:1 e<a:1 f<a:1", 5, "* grid a b c d e f"),
            ("a:1 b<a:1 c<a:1 d<a:1 e<a:1 f<a:1", 5, "b c d e f"),
            ("a:0 b<a:1 c<a:1 d<a:1 e<a:1 f<a:1 g:7", 5, "a b c d e f g"),
            // Of withheld groups within each other the lowest count.
            ("a:3 b<a:1 c<b:1", 5, "b c"),
            // The small one below a small one goes to the next that is shown.
            ("a:0 b<a:2 c<b:2 d<a:8", 5, "b c d"),
            ("a:0 b<a:2 c<b:3 d<a:8", 5, "c"),
            ("a:6 b<a:2 c<b:2 d<a:8", 5, "b c"),
            // Other sizes. Where single people may be shown, everything is.
            ("a:1 b:3", 2, "a b"), ("a:2 b:3", 2, ""), ("a:1 b:3", 1, ""), ("a:2 b:3", 3, "a b"), ("a:0", 5, ""),
        ])
    func pattern(_ company: String, _ minimum: Int, _ withheld: String) {
        let progress = FewDepartments(company).progress(
            "- {id: K, title: 講座, kind: e-learning, opens: 2026-04-01, due: 2026-06-30}", asOf: "2026-07-01",
            minimum: minimum)
        #expect(FewDepartments.withheld(progress, CourseID("K"), "abcdefg") == withheld)
    }

    /// A company in which some are section chiefs, what a course for everybody withholds, and what one for chiefs.
    @Test(
        "for a narrower audience are those of the wider one too, and what would tell whom only the wider one asks",
        arguments: [
            ("a:6 b:0:4 c:9", "a b", "* grid a"),
            ("a:6:6 c:9:5", "", ""),
            ("a:6:4 c:9", "", "* grid a"),
            ("a:6:6 b:4 c:9:9", "a b", "a b"),
            // Which one is withheld beside a small one is decided by all its people, and not by those who are asked.
            ("a:6:8 b:7:1 c:4:5", "", "b c"),
        ])
    func audiences(_ company: String, _ wide: String, _ narrow: String) {
        let progress = FewDepartments(company).progress(
            """
            - {id: W, title: 全員, kind: e-learning, opens: 2026-04-01, due: 2026-06-30}
            - {id: N, title: 課長, kind: e-learning, opens: 2026-04-01, due: 2026-06-30, audience: {titles: [課長]}}
            """, asOf: "2026-07-01")
        #expect(FewDepartments.withheld(progress, CourseID("W"), "abc") == wide)
        #expect(FewDepartments.withheld(progress, CourseID("N"), "abc") == narrow)
    }
}

@Suite("Discussions as everybody may see them")
struct DiscussionFigureTests {
    private static let course = "- {id: D, title: 討議, kind: discussion, opens: 2026-04-01, due: 2026-06-30}"

    /// Departments of 8, 6, 3 and 7 people, and one of 5 below the first.
    private func discussions(_ sessions: String) throws -> DiscussionProgress {
        let rows = sessions.split(separator: " ").map { word in
            let parts = word.split(separator: "/")
            return "D,\(parts[0]),2026-05-\(parts[1]),\(parts[2]),\(parts.count > 3 ? "気付き\(parts[3])" : "")\n"
        }
        let progress = FewDepartments("a:8 b:6 c:3 d:7 e<a:5").progress(
            Self.course, sessions: rows.joined(), asOf: "2026-05-20")
        return try #require(progress.discussions(of: CourseID("D")))
    }

    /// Discussions as `department/day/attended/issue`; for each group that held any: how many, in how many departments, by how
    /// many people, `–` where that is withheld.
    @Test(
        "count rounds, departments and people, and withhold few people",
        arguments: [
            ("a/01/8", "*:1/1/8 grid:1/1/8 a:1/1/8"),
            ("a/01/3 a/02/5", "*:2/1/8 grid:2/1/8 a:2/1/8"),
            ("a/01/8 b/01/6", "*:2/2/14 grid:2/2/14 a:1/1/8 b:1/1/6"),
            ("a/01/8 e/01/5", "*:2/2/13 grid:2/2/13 a:2/2/13 e:1/1/5"),
            ("e/01/5", "*:1/1/5 grid:1/1/5 a:1/1/5 e:1/1/5"),
            ("a/01/8 c/01/3", "*:2/2/11 grid:2/2/11 a:1/1/– c:1/1/–"),
            ("a/01/8 b/01/6 c/01/3", "*:3/3/17 grid:3/3/17 a:1/1/8 b:1/1/– c:1/1/–"),
            ("a/01/4 e/01/4", "*:2/2/8 grid:2/2/8 a:2/2/8 e:1/1/–"),
            ("c/01/3", "*:1/1/– grid:1/1/– c:1/1/–"),
            ("c/01/0", "*:1/1/0 grid:1/1/0 c:1/1/0"),
            // The day of the portal counts, and none after it.
            ("a/20/8 b/21/6", "*:1/1/8 grid:1/1/8 a:1/1/8"),
            ("b/21/6", ""),
        ])
    func figures(_ sessions: String, _ expected: String) throws {
        let discussions = try discussions(sessions)
        let groups =
            [("*", TrainingGroup.everybody), ("grid", .company(.grid))]
            + "abcde".map { (String($0), .department(DepartmentID(String($0)))) }
        let told = groups.compactMap { name, group -> String? in
            let figures = discussions[group]
            guard figures.sessions > 0 else { return nil }
            let attended = if case .exactly(let count) = figures.attended { String(count) } else { "–" }
            return "\(name):\(figures.sessions)/\(figures.departments)/\(attended)"
        }
        #expect(told.joined(separator: " ") == expected)
    }

    /// Discussions as above, and what came up, by day: the department, or `?` where it isn't told.
    @Test(
        "tell where something came up only where that points at no few people",
        arguments: [
            ("a/01/8/1", "1a"),
            // By day, and then by department.
            ("b/03/6/3 b/02/6/2 a/02/8/1", "1a 2b 3b"),
            // The smallest large one keeps a small one company; a second small one is enough where they are five together.
            ("a/01/8/1 b/02/6/2 c/03/3/3 d/04/7/4", "1a 2? 3? 4d"),
            ("a/01/8/1 c/02/3/2", "1? 2?"),
            // An issue that can be of few people alone isn't told.
            ("c/01/3/1", ""),
            ("c/01/3/1 b/02/1/2", ""),
            ("a/01/8/1 b/02/2/2 c/03/3/3 d/04/7/4", "1a 2? 3? 4d"),
            ("a/01/8/1 b/02/2/2 c/03/2/3 d/04/7/4", "1a 2? 3? 4?"),
            // Few people of a large department are as few, and the fewest of its rounds count.
            ("a/01/4/1 b/02/6/2 d/03/7/3", "1? 2? 3d"),
            ("a/01/8/1 a/05/4/5 b/02/6/2 d/03/7/3", "1? 2? 3d 5?"),
            ("a/01/8/1 e/02/5/2", "1a 2e"),
            // One that came with nothing is one of those it could be.
            ("c/01/3/1 b/02/6 d/03/7/3", "1? 3d"),
            ("c/01/3 b/02/6/2 d/03/7/3", "2? 3d"),
        ])
    func issues(_ sessions: String, _ expected: String) throws {
        let discussions = try discussions(sessions)
        let told = discussions.issues.map { issue in
            issue.text.dropFirst(3) + (issue.department?.text ?? "?")
        }
        #expect(told.joined(separator: " ") == expected)
        #expect(
            discussions.withheldIssues == sessions.split(separator: " ").count { $0.count { $0 == "/" } == 3 }
                - told.count)
    }
}
