/// The hand-written part of the sample that people, registers and records must agree with.
struct Portal {
    let departments: [Department]
    let operations: [Operation]
    let systems: [InformationSystem]
    let courses: [Course]
    private let departmentsByID: [String: Department]
    private let operationsByID: [String: Operation]

    init(reading folder: ContentFolder) throws {
        departments = try Department.all(in: folder)
        operations = try Operation.all(in: folder)
        systems = try InformationSystem.all(in: folder)
        courses = try Course.all(in: folder)
        departmentsByID = Dictionary(departments.map { ($0.id, $0) }) { first, _ in first }
        operationsByID = Dictionary(operations.map { ($0.id, $0) }) { first, _ in first }
    }

    func department(_ id: String) throws -> Department {
        guard let department = departmentsByID[id] else { throw SampleError.unknown(kind: "department", id: id) }
        return department
    }

    func operation(_ id: String) throws -> Operation {
        guard let operation = operationsByID[id] else { throw SampleError.unknown(kind: "operation", id: id) }
        return operation
    }

    /// The operations of a department, in the order they are written.
    func operations(of department: String) -> [Operation] {
        operations.filter { $0.department == department }
    }

    /// The department in which somebody works on a day; nothing before they joined or after they left.
    func department(of employee: Employee, on day: Day) -> Department? {
        employee.assignments(on: day).last
            .flatMap { operationsByID[$0.operation] }
            .flatMap { departmentsByID[$0.department] }
    }

    /// The operations that somebody has on a day.
    func operations(of employee: Employee, on day: Day) -> [Operation] {
        employee.assignments(on: day).compactMap { operationsByID[$0.operation] }
    }

    /// A department and those above it, the nearest first.
    func lineage(of department: Department) -> [Department] {
        var line = [department]
        while let parent = line[line.count - 1].parent.flatMap({ departmentsByID[$0] }) {
            line.append(parent)
        }
        return line
    }
}
