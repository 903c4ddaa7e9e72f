package import ShikiriDiagnostics

extension DeclaredRegister {
    /// Reads all declarations, by file.
    package static func register(
        _ draft: PortalDraft, settings: PortalSettings, hasCalendar: Bool, log: inout DiagnosticLog
    ) -> Register<DeclaredRegister> {
        var register = Register<DeclaredRegister>(of: DeclaredRegisterKeys.subject)
        let files = draft.documents.filter { ContentFile(path: $0.key) == .registers }.sorted { $0.key < $1.key }
        for (file, document) in files where document.isReadable {
            let start = SourceLocation(file: file)
            guard let id = Identifier<DeclaredRegister>(checking: name(of: file)) else {
                log.report(.badIdentifier, .registerFile(file), at: start)
                continue
            }
            let reader = RegisterReader(id: id, isOpen: settings.personalRegisters.contains(id.text))
            guard let read = reader.read(document, hasCalendar: hasCalendar, log: &log) else {
                register.leaveOut(Located(id, at: start))
                continue
            }
            register.add(read, id: Located(id, at: start), log: &log)
        }
        for name in settings.personalRegisters.sorted() where register.lacks(Identifier(name)) {
            log.report(.unknownReference, .noRegister(name), at: SourceLocation(file: ContentFile.portal.rawValue))
        }
        return register
    }

    /// The name of a register's file, without folder and ending.
    package static func name(of file: String) -> String {
        let last = file.split(separator: "/").last.map(String.init) ?? file
        return last.lastIndex(of: ".").map { String(last[..<$0]) } ?? last
    }

    /// The file with the declaration of a table.
    package static func declaration(of table: String) -> String {
        ContentFile.registers.folder + name(of: table) + ".yaml"
    }

    /// The columns of a declaration, before anything is checked: the loader asks for them to read the table.
    package static func columns(of draft: Draft) -> KeyList {
        let fields = Fields<DeclaredRegisterKeys>(checked: draft)
        let outlines = fields[\.fields].compactMap { field -> KeyOutline? in
            guard let id = field[\.id] else { return nil }
            return KeyOutline(
                name: id.value.text, shape: .text, presence: .optional, meaning: Meaning(ja: "", en: ""),
                isPersonal: field[\.personal] ?? false, headings: field[\.title].map { [$0.value] } ?? [])
        }
        return KeyList(subject: DeclaredRegisterKeys.subject, keys: outlines, isAboutPeople: true)
    }
}

/// Reads one declaration.
private struct RegisterReader {
    let id: Identifier<DeclaredRegister>
    /// Whether `portal.yaml` lets everybody see its personal fields.
    let isOpen: Bool

    func read(_ document: Draft, hasCalendar: Bool, log: inout DiagnosticLog) -> DeclaredRegister? {
        let keys = Fields<DeclaredRegisterKeys>(document, log: &log)
        let audience = keys[\.audience]?.value ?? .office
        var fields: [DeclaredRegister.Field] = []
        for written in keys[\.fields] {
            guard let field = field(written, audience, &log) else { continue }
            if fields.contains(where: { $0.id == field.id }) {
                log.report(.duplicateID, .fieldTwice(field.id), at: written.location)
            } else {
                fields.append(field)
            }
        }
        let deadlines = keys[\.deadlines].compactMap { deadline($0, fields, hasCalendar, &log) }
        let shown = keys[\.shown].flatMap { span($0, fields, &log) }
        let kept = keys[\.kept].flatMap { span($0, fields, &log) }
        guard let title = keys[\.title], !fields.isEmpty else { return nil }
        return DeclaredRegister(
            id: id, title: title.value, summary: keys[\.summary]?.value, audience: audience, fields: fields,
            deadlines: deadlines, shown: shown, kept: kept, location: keys.location)
    }

    private func field(
        _ keys: Fields<RegisterFieldKeys>, _ register: RegisterAudience, _ log: inout DiagnosticLog
    ) -> DeclaredRegister.Field? {
        guard let id = keys[\.id], let title = keys[\.title] else { return nil }
        let type = keys[\.type]?.value ?? .text
        let choices = keys[\.choices]
        if (type == .choice) == choices.isEmpty {
            log.report(.contradiction, .choicesAndType(id.value.text), at: id.location)
        }
        let audience = register == .office ? .office : keys[\.audience]?.value ?? .portal
        let isPersonal = keys[\.personal] ?? false
        if isPersonal, audience == .portal, !isOpen {
            log.report(.personalField, .personalField(id.value.text, of: self.id.text), at: id.location)
        }
        return DeclaredRegister.Field(
            id: id.value.text, title: title.value, type: type, isRequired: keys[\.required] ?? false,
            isPersonal: isPersonal, audience: isPersonal && !isOpen ? .office : audience, choices: choices.map(\.value))
    }

    private func deadline(
        _ keys: Fields<RegisterDeadlineKeys>, _ fields: [DeclaredRegister.Field], _ hasCalendar: Bool,
        _ log: inout DiagnosticLog
    ) -> DeclaredRegister.Deadline? {
        let days: Set<RegisterFieldType> = [.day, .time]
        let from = keys[\.from].flatMap { known($0, fields, of: days, &log) }
        let done = keys[\.done].flatMap { known($0, fields, of: days, &log) }
        let allowances: [DeclaredRegister.Allowance] =
            [keys[\.businessDays].map { .businessDays($0.value) }, keys[\.within].map { .period($0.value) }]
            .compactMap { $0 } + [keys[\.hours].map { .hours($0.value) }].compactMap { $0 }
        if allowances.count != 1 { log.report(.contradiction, .oneAllowance, at: keys.location) }
        if let counted = keys[\.businessDays], !hasCalendar {
            log.report(.missingFile, .noCalendar(ContentFile.calendar), at: counted.location)
        }
        if let hours = keys[\.hours], let from, from.type != .time {
            log.report(.contradiction, .hoursFromDay(from.id), at: hours.location)
        }
        let only = keys[\.only].flatMap { condition($0, fields, &log) }
        guard let title = keys[\.title], let from, let done, let within = allowances.first,
            only != nil || !keys.isWritten(\.only)
        else { return nil }
        return DeclaredRegister.Deadline(
            title: title.value, from: from.id, done: done.id, within: within, only: only, location: keys.location)
    }

    private func condition(
        _ keys: Fields<RegisterConditionKeys>, _ fields: [DeclaredRegister.Field], _ log: inout DiagnosticLog
    ) -> (field: String, words: Set<String>)? {
        guard let field = keys[\.field].flatMap({ known($0, fields, of: [.choice], &log) }) else { return nil }
        let words = keys[\.any]
        for word in words where !field.choices.contains(word.value) {
            log.report(
                .badValue, .noChoice(field.id, help: Suggestion.help(for: word.value, among: field.choices)),
                at: word.location)
        }
        return (field.id, Set(words.map(\.value)))
    }

    private func span(
        _ keys: Fields<RegisterSpanKeys>, _ fields: [DeclaredRegister.Field], _ log: inout DiagnosticLog
    ) -> DeclaredRegister.Span? {
        guard let from = keys[\.from].flatMap({ known($0, fields, of: [.day, .time], &log) }),
            let period = keys[\.period]
        else { return nil }
        return DeclaredRegister.Span(from: from.id, period: period.value)
    }

    /// The field that a key names, of one of some types.
    private func known(
        _ name: Located<Identifier<RegisterFieldType>>, _ fields: [DeclaredRegister.Field],
        of types: Set<RegisterFieldType>, _ log: inout DiagnosticLog
    ) -> DeclaredRegister.Field? {
        guard let field = fields.first(where: { $0.id == name.value.text }) else {
            log.report(
                .unknownReference,
                .noField(name.value.text, help: Suggestion.help(for: name.value.text, among: fields.map(\.id))),
                at: name.location)
            return nil
        }
        guard types.contains(field.type) else {
            log.report(
                .contradiction, .fieldOfOtherType(field.id, types.map(\.rawValue).sorted()), at: name.location)
            return nil
        }
        return field
    }
}
