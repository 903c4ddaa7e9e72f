package import ShikiriDiagnostics

extension Organization {
    /// Reads `organization/departments.csv`: ids, names, companies, and parents of the same company without circles.
    package init(departments table: DraftTable?, log: inout DiagnosticLog) {
        var register = Register<Department>(of: Phrase(en: "department", ja: "部署"), isWhole: table?.isWhole ?? true)
        let rows = (table?.rows ?? []).map { Fields<DepartmentColumns>($0, log: &log) }
        let named = ParentNames(rows)
        var parents: [DepartmentID: Located<DepartmentID>] = [:]
        for fields in rows {
            let (id, parent) = (fields[\.id], named.parent(of: fields, log: &log))
            guard let id, let name = fields[\.name], let company = fields[\.company] else {
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
        Self.checkNames(register, &log)
        let sound = Self.checkParents(parents, register, &log)
        self.init(departments: sound ? register : Self.withoutParents(register))
    }

    /// Which department a row of the table names as its parent: by the id, or by a name that only one of its company has.
    private struct ParentNames {
        private struct Name: Hashable {
            let company: Company
            let text: String
        }

        private let ids: Set<DepartmentID>
        private let byName: [Name: [DepartmentID]]

        init(_ rows: [Fields<DepartmentColumns>]) {
            ids = Set(rows.compactMap { $0[\.id]?.value })
            var byName: [Name: [DepartmentID]] = [:]
            for row in rows {
                guard let id = row[\.id], let name = row[\.name], let company = row[\.company] else { continue }
                let key = Name(company: company.value, text: DepartmentNames.folded(name.value))
                if byName[key]?.contains(id.value) != true { byName[key, default: []].append(id.value) }
            }
            self.byName = byName
        }

        func parent(of row: Fields<DepartmentColumns>, log: inout DiagnosticLog) -> Located<DepartmentID>? {
            guard let written = row[\.parent] else { return nil }
            let id = DepartmentID(written.value)
            guard !ids.contains(id), let company = row[\.company] else { return written.map { _ in id } }
            let named = byName[Name(company: company.value, text: DepartmentNames.folded(written.value))] ?? []
            guard named.count > 1 else { return written.map { _ in named.first ?? id } }
            log.report(
                .unknownReference, .ambiguousDepartment(row.name(of: \.parent), ids: named.map(\.text)),
                at: written.location)
            return nil
        }
    }

    /// Width and case don't tell two names apart: lists are read without them.
    private static func checkNames(_ register: Register<Department>, _ log: inout DiagnosticLog) {
        struct Seat: Hashable {
            let company: Company
            let parent: DepartmentID?
            let name: String
        }
        var seats: [Seat: DepartmentID] = [:]
        for department in register.items {
            // References by name would hide it: they lead to the same department either way.
            let isWord = department.name.utf8.allSatisfy { $0 < 0x80 && $0 > 0x20 && !(0x41...0x5A).contains($0) }
            if isWord, department.id.text.utf8.contains(where: { $0 >= 0x80 }) {
                log.report(
                    .contradiction, .exchangedNames(id: department.id.text, name: department.name),
                    at: department.location)
            }
            let seat = Seat(
                company: department.company, parent: department.parent,
                name: IdentifierFolding.folded(department.name))
            guard let first = seats[seat] else {
                seats[seat] = department.id
                continue
            }
            log.report(.sharedName, .sharedName(department.id, first), at: department.location)
        }
    }

    private static func checkParents(
        _ parents: [DepartmentID: Located<DepartmentID>], _ register: Register<Department>, _ log: inout DiagnosticLog
    ) -> Bool {
        var sound = true
        for department in register.items {
            guard let parent = parents[department.id] else { continue }
            guard register.resolve(parent, log: &log) != nil, let above = register[parent.value] else {
                sound = false
                continue
            }
            if above.company != department.company {
                log.report(.wrongCompany, .parentOfOtherCompany(above.id, department.id), at: parent.location)
                sound = false
            }
        }
        for circle in circles(register) {
            sound = false
            guard let first = circle.first, let parent = parents[first] else { continue }
            let chain = (circle + circle.prefix(1)).map { "`\($0)`" }.joined(separator: " → ")
            log.report(.parentCycle, .circle(chain), at: parent.location)
        }
        guard sound else { return false }
        guard let deep = tooDeep(register), let parent = parents[deep] else { return true }
        log.report(.limitReached, .deepDepartment(deep, most: Limit.departmentDepth.most), at: parent.location)
        return false
    }

    /// The circles of parents, each once and from its first department in the order written.
    private static func circles(_ register: Register<Department>) -> [[DepartmentID]] {
        var finished: Set<DepartmentID> = []
        var result: [[DepartmentID]] = []
        for department in register.items {
            var way: [DepartmentID] = []
            var steps: [DepartmentID: Int] = [:]
            var current: DepartmentID? = department.id
            while let id = current, !finished.contains(id), steps[id] == nil {
                steps[id] = way.count
                way.append(id)
                current = register[id]?.parent
            }
            if let id = current, let step = steps[id] {
                let circle = way[step...]
                let first = circle.indices.min {
                    register.position(of: way[$0]) ?? Position(0) < register.position(of: way[$1]) ?? Position(0)
                }
                result.append(Array(circle[(first ?? step)...] + circle[..<(first ?? step)]))
            }
            finished.formUnion(way)
        }
        return result
    }

    /// The first department that lies too deep, where the parents form no circle.
    private static func tooDeep(_ register: Register<Department>) -> DepartmentID? {
        register.items.first { department in
            var above = department.parent
            for _ in 0..<Limit.departmentDepth.most {
                guard let id = above else { return false }
                above = register[id]?.parent
            }
            return above != nil
        }?.id
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
