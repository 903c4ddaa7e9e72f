import ShikiriDiagnostics
import ShikiriModel
import ShikiriPeople

/// Finds out whom and which course a row of a source is about.
struct RecordLookup: Sendable {
    let courses: Register<Course>
    private let roster: Roster
    /// The roster's ids by their bytes: those that are their own folded form, and short enough.
    let people: ByteTable
    private let departments: DepartmentPaths

    /// What the code of a course in an export stands for.
    enum CourseMatch: Equatable {
        case course(Int)
        case ignored, unknown
    }

    init(roster: Roster, courses: Register<Course>, organization: Organization) {
        departments = DepartmentPaths(organization)
        self.roster = roster
        self.courses = courses
        var people = ByteTable(capacity: roster.employees.count)
        for (position, employee) in roster.employees.enumerated() {
            var id = employee.id.text
            id.withUTF8 { bytes in
                let raw = UnsafeRawBufferPointer(bytes)
                guard raw.allSatisfy(Self.isFolded), let key = ShortBytes(raw, raw.indices) else { return }
                people.learn(key, Int32(position))
            }
        }
        self.people = people
    }

    /// The position of the person whose id a source writes: as it stands, else with the zeros that a spreadsheet ate.
    func person(id written: String, _ source: TrainingSource) -> Int? {
        if let position = roster.position(of: written) { return position }
        guard source.padding > 0 else { return nil }
        return roster.position(of: IdentifierFolding.folded(written, padding: source.padding))
    }

    /// Whether a text names a department, by its id or by a path of names (`人事部/人事課`).
    func isDepartment(_ written: String) -> Bool { departments.department(named: written) != nil }

    /// The positions of all people by their addresses for mail, folded.
    var addresses: [String: Int] {
        Dictionary(
            roster.employees.indices.compactMap { index in
                roster.employees[index].email.map { (Self.folded(address: $0), index) }
            }, uniquingKeysWith: min)
    }

    /// An address as it is compared.
    static func folded(address: String) -> String { IdentifierFolding.narrowed(address).lowercased() }

    private static func isFolded(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || byte == 0x2D || byte == 0x2E || byte == 0x5F
    }

    /// The course that a code, or the name or address of an activity, stands for.
    func course(_ code: String, _ source: TrainingSource) -> CourseMatch {
        if let mapped = source.activities[RecordWords.folded(code)], let index = courses.index(of: mapped.value) {
            return .course(index)
        }
        let folded = IdentifierFolding.folded(code)
        if let index = courses.items.firstIndex(where: { IdentifierFolding.folded($0.id.text) == folded }) {
            return .course(index)
        }
        return source.ignoredCourses.contains(folded) ? .ignored : .unknown
    }

    /// What to do about a code that stands for no course.
    func help(forUnknownCourse code: String) -> String {
        Suggestion.nearest(to: code, among: courses.ids.map(\.text)).map { "did you mean `\($0)`?" }
            ?? "add the course, or name its code under `ignore_courses` in training/sources.yaml"
    }
}
