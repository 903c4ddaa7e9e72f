/// An end of a transfer as a question or an exception names it: one operation, or a whole department.
package enum Place: Hashable, Sendable {
    /// One operation.
    case operation(OperationID)
    /// A department, which stands for all its own operations (not for those of departments below it).
    case department(DepartmentID)

    /// Whether it is a department.
    package var isDepartment: Bool {
        if case .department = self { return true }
        return false
    }

    /// The id as written.
    package var text: String {
        switch self {
        case .operation(let id): id.text
        case .department(let id): id.text
        }
    }
}

extension Place: Comparable {
    /// Orders by id; departments and operations share one space of ids.
    package static func < (left: Place, right: Place) -> Bool {
        Identifier<Place>(left.text) < Identifier<Place>(right.text)
    }
}
