import ShikiriDiagnostics

/// Compares a mapping, or a row of a table, with what is declared for it.
struct KeyCheck {
    private let draft: Draft
    private let members: [Draft.Member]
    private let keys: [any DeclaredKey]
    private let list: KeyList

    init(_ draft: Draft, _ members: [Draft.Member], _ keys: [any DeclaredKey], _ list: KeyList) {
        self.draft = draft
        self.members = members
        self.keys = keys
        self.list = list
    }

    func report(into log: inout DiagnosticLog?) {
        switch draft.content {
        case .scalar, .sequence:
            log?.report(.wrongType, .notKeys(list.subject, but: draft.kindInWords), at: draft.location)
        case .unreadable: break
        case .mapping, .null:
            reportKeys(into: &log)
            for key in keys { check(key, &log) }
        }
    }

    /// Keys that are written twice, unknown or missing. The columns of a table are the same in every row, and told once.
    private func reportKeys(into log: inout DiagnosticLog?) {
        switch draft.row {
        case .further: break
        case .first(let header): mismatch.header(at: header).map { log?.report($0) }
        case nil:
            var seen: Set<String> = []
            for member in members where !seen.insert(member.key.value).inserted {
                log?.report(.duplicateKey, .twice(member.key.value, in: list.subject), at: member.key.location)
            }
            for finding in mismatch.each(at: draft.location) { log?.report(finding) }
        }
    }

    private var mismatch: KeyMismatch {
        let written = Set(members.map(\.key.value))
        let declared = Set(list.keys.map(\.name))
        let free = declared.subtracting(written)
        return KeyMismatch(
            subject: list.subject, unknown: members.map(\.key).filter { !declared.contains($0.value) },
            absent: list.keys.filter { $0.presence == .required && free.contains($0.name) }.map(\.name),
            expected: free.isEmpty ? declared : free,
            headings: Dictionary(list.keys.map { ($0.name, $0.headings) }) { first, _ in first },
            isDiscreet: list.isAboutPeople)
    }

    private func check(_ key: any DeclaredKey, _ log: inout DiagnosticLog?) {
        let outline = key.outline
        guard let member = members.first(where: { $0.key.value == outline.name }) else { return }
        guard let value = member.value.present else {
            guard outline.presence == .required else {
                // An empty cell is no value; a key with nothing behind it was to have one.
                if draft.row == nil, !outline.takesNull, case .null = member.value.content {
                    log?.report(.missingKey, .emptyOptional(member.name), at: member.key.location)
                }
                return
            }
            // The key of a cell stands in the header, and its value where it is missing.
            let place = draft.row == nil ? member.key.location : member.value.location
            log?.report(.missingKey, .empty(member.name), at: place)
            return
        }
        var reading = KeyReading(name: member.name, isDiscreet: list.isAboutPeople, log: DiagnosticLog())
        key.check(value, &reading)
        if let found = reading.log { log?.merge(found) }
    }
}
