import ShikiriDiagnostics
import ShikiriModel
import ShikiriPeople

/// Finds out whom and which course a row of a source is about.
struct RecordLookup: Sendable {
    let courses: Register<Course>
    private let roster: Roster
    private let emails: [String: Int]
    /// The roster's ids as their folded bytes, those of ASCII and of few enough characters.
    let people: ByteTable

    /// What the code of a course in an export stands for.
    enum CourseMatch: Equatable {
        case course(Int)
        case ignored, unknown
    }

    init(roster: Roster, courses: Register<Course>) {
        self.roster = roster
        self.courses = courses
        emails = Dictionary(
            roster.employees.indices.compactMap { index in
                roster.employees[index].email.map { (IdentifierFolding.narrowed($0).lowercased(), index) }
            }, uniquingKeysWith: min)
        var people = ByteTable(capacity: roster.employees.count)
        for (position, employee) in roster.employees.enumerated() {
            var id = IdentifierFolding.folded(employee.id.text)
            id.withUTF8 { bytes in
                let raw = UnsafeRawBufferPointer(bytes)
                guard raw.allSatisfy({ $0 < 0x80 }), let key = ShortBytes(raw, raw.indices) else { return }
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

    /// The position of the person with an address for mail.
    func person(email: String) -> Int? { emails[IdentifierFolding.narrowed(email).lowercased()] }

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
