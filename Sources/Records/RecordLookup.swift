import ShikiriBasics
import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPeople

/// Finds out whom and which course a row of a source is about.
struct RecordLookup: Sendable {
    let courses: Register<Course>
    private let roster: Roster
    /// The roster's ids by their bytes: those that are their own folded form, short enough, and like no other but for
    /// leading zeros.
    let people: ByteTable<Position<Employee>>
    private let organization: Organization
    private let courseIDs: [String: Position<Course>]
    /// The people who have each address, by the folded address.
    private let addresses: [String: PersonMatch]
    /// The people who share an address.
    private let shared: [[Position<Employee>]]
    /// The positions of ids of digits that differ only in leading zeros, by what follows the zeros.
    private let twins: [String: [Position<Employee>]]
    /// For each course the first day on which a completion counts; nil where every day does.
    let opens: ByPosition<Course, CalendarDay?>

    /// What the code of a course in an export stands for.
    enum CourseMatch: Equatable, Sendable {
        case course(Position<Course>)
        case ignored, unknown
    }

    init(roster: Roster, courses: Register<Course>, organization: Organization) {
        self.organization = organization
        self.roster = roster
        self.courses = courses
        opens = ByPosition(courses.items.map { $0.acceptsEarlier ? nil : $0.opens })
        courseIDs = Dictionary(
            courses.items.positions.map { (IdentifierFolding.folded(courses.items[$0].id.text), $0) },
            uniquingKeysWith: min)
        let numbered = Dictionary(
            grouping: roster.employees.positions.filter { Self.isNumber(roster.employees[$0].id.text) },
            by: { Self.withoutZeros(roster.employees[$0].id.text) })
        let twins = numbered.filter { $0.value.count > 1 }
        self.twins = twins
        (addresses, shared) = Self.addresses(roster)
        var people = ByteTable<Position<Employee>>(capacity: roster.employees.count)
        for position in roster.employees.positions {
            var id = roster.employees[position].id.text
            guard twins.isEmpty || twins[Self.withoutZeros(id)] == nil else { continue }
            id.withUTF8 { bytes in
                let raw = UnsafeRawBufferPointer(bytes)
                guard raw.allSatisfy(Self.isFolded), let key = ShortBytes(raw, raw.indices) else { return }
                people.learn(key, position)
            }
        }
        self.people = people
    }

    private static func addresses(_ roster: Roster) -> (matches: [String: PersonMatch], shared: [[Position<Employee>]])
    {
        var owners: [String: [Position<Employee>]] = [:]
        for position in roster.employees.positions {
            if let email = roster.employees[position].email {
                owners[folded(address: email), default: []].append(position)
            }
        }
        var shared: [[Position<Employee>]] = []
        let matches = owners.mapValues { positions in
            guard positions.count > 1 else { return PersonMatch.one(positions[0]) }
            shared.append(positions)
            return PersonMatch.several(shared.count - 1)
        }
        return (matches, shared)
    }

    /// Whom a row means: by the id, else by the address. Where both name somebody, they must name the same one.
    func person(_ mark: PersonMark, _ source: TrainingSource) -> PersonMatch {
        let byID = mark.id.map { person(id: $0, source) } ?? .unknown
        let byAddress = mark.address.map(person(address:)) ?? .unknown
        switch (byID, byAddress) {
        case (.unknown, let found), (let found, .unknown): return found
        case (.one(let one), .one(let other)): return one == other ? byID : .ambiguous
        case (.one(let one), .several(let group)): return shared[group].contains(one) ? byID : .ambiguous
        default: return .ambiguous
        }
    }

    /// The one person that a row means on its day: of several with one address the one who was employed then.
    func position(_ match: PersonMatch, on day: CalendarDay?) throws(PersonFault) -> Position<Employee> {
        switch match {
        case .one(let position): return position
        case .unknown: throw .unknown
        case .ambiguous: throw .ambiguous
        case .several(let group):
            let employed = day.map { day in shared[group].filter { roster.employees[$0].isEmployed(on: day) } } ?? []
            guard let only = employed.first, employed.count == 1 else { throw .ambiguous }
            return only
        }
    }

    /// The id as it stands, else with the zeros that a spreadsheet ate, else an address in the id's place.
    private func person(id written: String, _ source: TrainingSource) -> PersonMatch {
        let exact = roster.position(of: written).map { PersonMatch.one($0) }
        let id = IdentifierFolding.folded(written)
        if source.padding > 0, Self.isNumber(id) {
            // Digits without a zero before them may have lost one, and then they are the id of several people.
            if twins[Self.withoutZeros(id)] != nil, !(id.hasPrefix("0") && exact != nil) { return .ambiguous }
            let padded = IdentifierFolding.folded(written, padding: source.padding)
            return exact ?? roster.position(of: padded).map { .one($0) } ?? .unknown
        }
        return exact ?? (written.contains("@") || id.contains("@") ? person(address: written) : .unknown)
    }

    private func person(address: String) -> PersonMatch { addresses[Self.folded(address: address)] ?? .unknown }

    /// Whether a text names a department, by its id or by a path of names (`人事部/人事課`).
    func isDepartment(_ written: String) -> Bool { organization.department(named: written) != .none }

    /// Whether a text is somebody's id, name or address, which no message shows.
    func isPersonal(_ text: String) -> Bool {
        let folded = IdentifierFolding.folded(text)
        return roster.position(of: text) != nil || addresses[Self.folded(address: text)] != nil
            || roster.employees.contains { IdentifierFolding.folded($0.name) == folded }
    }

    /// An address as it is compared, without `mailto:`.
    private static func folded(address: String) -> String {
        let plain = IdentifierFolding.narrowed(address).trimmed.lowercased()
        return plain.hasPrefix("mailto:") ? String(plain.dropFirst("mailto:".count)) : plain
    }

    private static func isNumber(_ id: String) -> Bool {
        !id.isEmpty && id.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func withoutZeros(_ id: String) -> String { String(id.drop { $0 == "0" }) }

    private static func isFolded(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || byte == 0x2D || byte == 0x2E || byte == 0x5F
    }

    /// The course that a code, or the name or address of an activity, stands for.
    func course(_ code: String, _ source: TrainingSource) -> CourseMatch {
        if let mapped = source.activities[TableWords.folded(code)], let course = courses.position(of: mapped.value) {
            return .course(course)
        }
        let folded = IdentifierFolding.folded(code)
        // What a store of statements calls its activities is mapped exactly, where it is mapped at all.
        if source.format != .xapi || source.activities.isEmpty, let course = courseIDs[folded] {
            return .course(course)
        }
        return source.ignoredCourses.contains(folded) ? .ignored : .unknown
    }

    /// Whether somebody is missing from the roster only because rows of it are at fault, which is told where they stand.
    func isToldElsewhere(person mark: PersonMark) -> Bool {
        !roster.lacks(mark.id ?? mark.address ?? "")
    }

    /// Whether a course is missing only because its own definition is at fault, which is told where that stands.
    func isToldElsewhere(course code: String) -> Bool {
        courses.position(of: CourseID(code)) == nil && !courses.lacks(CourseID(code))
    }

    /// The code that was probably meant by one that stands for no course.
    func nearest(toUnknownCourse code: String) -> String? { courses.known.nearest(to: code) }
}
