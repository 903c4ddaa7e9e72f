import ShikiriDiagnostics

extension Operation {
    /// Reads `rules/operations.yaml`: departments and categories that exist, levels on the right side of the wall.
    static func register(
        from draft: Draft?, organization: Organization, information: Register<InformationCategory>,
        log: inout DiagnosticLog
    ) -> Register<Operation> {
        var register = Register<Operation>(of: "operation", isWhole: draft?.isReadable ?? true)
        for record in draft?.records(of: "operation", log: &log) ?? [] {
            var fields = DraftFields(record, subject: "operation")
            let id = fields.requiredID("id", of: Operation.self)
            let name = fields.requiredText("name")
            let department = fields.requiredID("department", of: Department.self)
            let description = fields.text("description")
            let handles = levels(HandlingLevel.self, "handles", &fields, information)
            let uses = levels(Usability.self, "uses", &fields, information)
            fields.finish(into: &log)
            guard let id, let name, let department,
                let known = organization.departments.resolve(department, log: &log)
            else {
                register.leaveOut(id)
                continue
            }
            guard let company = organization.departments[known]?.company else { continue }
            checkSide(of: company, handles: handles, uses: uses, log: &log)
            guard isFree(id, organization, &log) else { continue }
            register.add(
                Operation(
                    id: id.value, name: name.value, description: description?.value ?? "", department: known,
                    company: company, handles: handles.levels.filter { $0.value != .none },
                    uses: uses.levels.filter { $0.value != .none }, location: id.location),
                id: id, log: &log)
        }
        return register
    }

    private typealias WrittenLevels<Level> = (levels: [InformationID: Level], location: SourceLocation?)

    private static func levels<Level: RawRepresentable & CaseIterable>(
        _ type: Level.Type, _ key: String, _ fields: inout DraftFields, _ information: Register<InformationCategory>
    ) -> WrittenLevels<Level> where Level.RawValue == String {
        guard var inner = fields.fields(key) else { return ([:], nil) }
        var levels: [InformationID: Level] = [:]
        var log = DiagnosticLog()
        for category in inner.writtenKeys {
            let level = inner.requiredWord(category.value, as: type)
            let id = information.resolve(category.map { InformationID($0) }, log: &log)
            guard let id, let level else { continue }
            levels[id] = level.value
        }
        inner.finish(into: &log)
        fields.merge(log)
        return (levels, inner.location)
    }

    private static func checkSide(
        of company: Company, handles: WrittenLevels<HandlingLevel>, uses: WrittenLevels<Usability>,
        log: inout DiagnosticLog
    ) {
        if company == .affiliate, let place = handles.location {
            log.report(
                .wrongCompany, "`handles` belongs to operations of the grid company, and this is one of the affiliate",
                at: place, help: "write `uses` with direct, indirect or none")
        }
        if company == .grid, let place = uses.location {
            log.report(
                .wrongCompany, "`uses` belongs to operations of the affiliate, and this is one of the grid company",
                at: place, help: "write `handles` with constant, exceptional or none")
        }
    }

    /// Questions and exceptions name operations and departments alike, so no id may be both.
    private static func isFree(
        _ id: Located<OperationID>, _ organization: Organization, _ log: inout DiagnosticLog
    ) -> Bool {
        guard let department = organization.departments[DepartmentID(id.value.text)] else { return true }
        let place = department.location
        log.report(
            .duplicateID, "`\(id.value)` is already the id of a department (\(place.file):\(place.line))",
            at: id.location, help: "questions and exceptions name either, so give the operation an id of its own")
        return false
    }
}
