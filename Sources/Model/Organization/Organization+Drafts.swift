package import ShikiriDiagnostics

extension Organization {
    /// Reads `organization/departments.csv`: ids, names, companies, and parents of the same company without circles.
    package init(departments table: DraftTable?, log: inout DiagnosticLog) {
        var register = Register<Department>(of: "department", isWhole: table?.isWhole ?? true)
        var parents: [DepartmentID: Located<DepartmentID>] = [:]
        for row in table?.rows ?? [] {
            var fields = DraftFields(row, subject: "department")
            let id = fields.requiredID("id", of: Department.self)
            let name = fields.requiredText("name")
            let company = fields.requiredWord("company", as: Company.self)
            let parent = fields.id("parent", of: Department.self)
            _ = fields.text("manager")
            fields.finish(into: &log)
            guard let id, let name, let company else {
                register.leaveOut(id)
                continue
            }
            parents[id.value] = parent
            register.add(
                Department(
                    id: id.value, name: name.value, company: company.value, parent: parent?.value, location: id.location
                ),
                id: id, log: &log)
        }
        let sound = Self.checkParents(parents, register, &log)
        self.init(departments: sound ? register : Self.withoutParents(register))
    }

    private static func checkParents(
        _ parents: [DepartmentID: Located<DepartmentID>], _ register: Register<Department>, _ log: inout DiagnosticLog
    ) -> Bool {
        var sound = true
        var told: Set<DepartmentID> = []
        for department in register.items {
            guard let parent = parents[department.id] else { continue }
            guard register.resolve(parent, log: &log) != nil, let above = register[parent.value] else {
                sound = false
                continue
            }
            if above.company != department.company {
                log.report(
                    .wrongCompany, "the parent `\(above.id)` of `\(department.id)` belongs to the other company",
                    at: parent.location)
                sound = false
            }
            guard let circle = circle(from: department.id, register) else { continue }
            sound = false
            guard told.isDisjoint(with: circle) else { continue }
            told.formUnion(circle)
            let chain = (circle + circle.prefix(1)).map { "`\($0)`" }.joined(separator: " → ")
            log.report(
                .parentCycle, "departments are each other's parents: \(chain)", at: parent.location,
                help: "leave `parent` empty for the one at the top")
        }
        return sound
    }

    /// The circle of parents that a department is itself a member of.
    private static func circle(from start: DepartmentID, _ register: Register<Department>) -> [DepartmentID]? {
        var chain = [start]
        var seen: Set<DepartmentID> = [start]
        var current = register[start]?.parent
        while let next = current {
            if next == start { return chain }
            guard seen.insert(next).inserted else { return nil }
            chain.append(next)
            current = register[next]?.parent
        }
        return nil
    }

    /// Checks go on over departments that stand alone, where their tree can't be trusted.
    private static func withoutParents(_ register: Register<Department>) -> Register<Department> {
        var flat = Register<Department>(of: register.kindInWords)
        var ignored = DiagnosticLog()
        for item in register.items {
            flat.add(
                Department(
                    id: item.id, name: item.name, company: item.company, parent: nil, location: item.location),
                id: Located(item.id, at: item.location), log: &ignored)
        }
        return flat
    }
}
