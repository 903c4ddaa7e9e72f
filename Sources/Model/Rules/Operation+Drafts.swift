import ShikiriDiagnostics

extension Operation {
    /// Reads `rules/operations.yaml`: departments and categories that exist, levels on the right side of the wall.
    static func register(
        from draft: Draft?, organization: Organization, information: Register<InformationCategory>,
        log: inout DiagnosticLog
    ) -> Register<Operation> {
        var register = Register<Operation>(
            of: Phrase(en: "operation", ja: "業務"), isWhole: draft?.isReadableList ?? true)
        for fields in draft?.records(of: OperationKeys.self, log: &log) ?? [] {
            let id = fields[\.id]
            let handles = levels(fields[\.handles], information, &log)
            let uses = levels(fields[\.uses], information, &log)
            guard let id, let name = fields[\.name], let department = fields[\.department],
                let known = organization.resolve(department, as: fields.name(of: \.department), log: &log)?.value
            else {
                register.leaveOut(id)
                continue
            }
            guard let company = organization.departments[known]?.company else { continue }
            let isOnItsSide = checkSide(of: company, handles: handles, uses: uses, log: &log)
            guard isFree(id, organization, &log) else { continue }
            let said = company == .grid ? handles.said : uses.said
            let unclassified =
                isOnItsSide ? unclassified(said, of: company, at: id.location, information, &log) : information.ids
            register.add(
                Operation(
                    id: id.value, name: name.value, description: fields[\.description]?.value ?? "", department: known,
                    company: company, handles: handles.levels.filter { $0.value != .none },
                    uses: uses.levels.filter { $0.value != .none }, unclassified: unclassified,
                    location: id.location),
                id: id, log: &log)
        }
        return register
    }

    private struct WrittenLevels<Level> {
        var levels: [InformationID: Level] = [:]
        /// The categories of which something is written that can't be read, which is told where it stands.
        var faulty: Set<InformationID> = []
        /// Whether `otherwise: none` says the level of every category that is not named.
        var saysOthers = false
        /// Where the key was written; nil where it wasn't.
        var location: SourceLocation?

        /// What is said, whatever the levels are.
        var said: Said {
            Said(categories: Set(levels.keys), faulty: faulty, others: saysOthers, location: location)
        }
    }

    /// Of which categories an operation says its level.
    private struct Said {
        let categories: Set<InformationID>
        let faulty: Set<InformationID>
        let others: Bool
        let location: SourceLocation?
    }

    private static func levels<Level>(
        _ written: WrittenPairs<Located<Level>>?, _ information: Register<InformationCategory>,
        _ log: inout DiagnosticLog
    ) -> WrittenLevels<Level> {
        guard let written else { return WrittenLevels() }
        var levels: [InformationID: Level] = [:]
        var faulty: Set<InformationID> = written.isWhole ? [] : Set(information.ids)
        for pair in written.pairs {
            // A key without a value that no id could be is a whole pair with a wide colon, which is told as such.
            let isPair = pair.value == nil && InformationID(checking: pair.key.value) == nil
            let id = isPair ? nil : information.resolve(pair.key.map { InformationID($0) }, log: &log)
            guard let id, let level = pair.value else {
                faulty.formUnion(id.map { [$0] } ?? information.ids)
                continue
            }
            levels[id] = level.value
        }
        return WrittenLevels(
            levels: levels, faulty: faulty, saysOthers: written.saysOthers, location: written.location)
    }

    /// The categories that an operation leaves open. Without its key it says nothing at all, which is a mistake; with
    /// the key, what it leaves out is told once.
    private static func unclassified(
        _ said: Said, of company: Company, at place: SourceLocation, _ information: Register<InformationCategory>,
        _ log: inout DiagnosticLog
    ) -> [InformationID] {
        let open = said.others ? [] : information.ids.filter { !said.categories.contains($0) }
        guard !open.isEmpty else { return [] }
        let key = company == .grid ? "handles" : "uses"
        guard let location = said.location else {
            log.report(.missingKey, .missingLevels(key, company: company.rawValue, otherwise: Otherwise.key), at: place)
            return open
        }
        let silent = open.filter { !said.faulty.contains($0) }
        if !silent.isEmpty {
            log.report(
                .unclassified, .unclassified(key, silent.map(\.text), otherwise: Otherwise.key), at: location)
        }
        return open
    }

    private static func checkSide(
        of company: Company, handles: WrittenLevels<HandlingLevel>, uses: WrittenLevels<Usability>,
        log: inout DiagnosticLog
    ) -> Bool {
        if company == .affiliate, let place = handles.location {
            log.report(.wrongCompany, .handlesOfAffiliate, at: place)
        }
        if company == .grid, let place = uses.location {
            log.report(.wrongCompany, .usesOfGrid, at: place)
        }
        return (company == .affiliate ? handles.location : uses.location) == nil
    }

    /// Questions and exceptions name operations and departments alike, so no id may be both.
    private static func isFree(
        _ id: Located<OperationID>, _ organization: Organization, _ log: inout DiagnosticLog
    ) -> Bool {
        guard let department = organization.departments[DepartmentID(id.value.text)] else { return true }
        let place = department.location
        log.report(.duplicateID, .idOfDepartment(id.value, file: place.file, line: place.line), at: id.location)
        return false
    }
}
