/// The departments of both companies as trees.
package struct Organization: Sendable {
    /// All departments in the order written.
    package let departments: Register<Department>
    let names: DepartmentNames
    private let children: [DepartmentID: [DepartmentID]]

    /// Takes departments whose parents exist and form no circle.
    init(departments: Register<Department>) {
        self.departments = departments
        names = DepartmentNames(departments)
        var children: [DepartmentID: [DepartmentID]] = [:]
        for department in departments.items {
            guard let parent = department.parent else { continue }
            children[parent, default: []].append(department.id)
        }
        self.children = children
    }

    /// The departments directly below one, in the order written.
    package func children(of id: DepartmentID) -> [DepartmentID] { children[id] ?? [] }

    /// The departments of a company that have no parent, in the order written.
    package func roots(of company: Company) -> [DepartmentID] {
        departments.items.filter { $0.company == company && $0.parent == nil }.map(\.id)
    }

    /// A department and all below it, from the top down.
    package func subtree(of id: DepartmentID) -> [DepartmentID] {
        var result: [DepartmentID] = []
        var open = [id]
        while let next = open.popLast() {
            result.append(next)
            open += children(of: next).reversed()
        }
        return result
    }

    /// The departments above one, from the top down, without itself.
    package func ancestors(of id: DepartmentID) -> [DepartmentID] {
        var result: [DepartmentID] = []
        var current = departments[id]?.parent
        while let next = current {
            result.append(next)
            current = departments[next]?.parent
        }
        return result.reversed()
    }

    /// A department's name with those above it, such as `送配電本部 / 系統運用部`.
    package func path(of id: DepartmentID) -> String {
        (ancestors(of: id) + [id]).compactMap { departments[$0]?.name }.joined(separator: " / ")
    }
}
