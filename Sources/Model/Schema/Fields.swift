package import ShikiriDiagnostics

/// The values of one mapping, or of one row of a table, read by the keys that are declared for it.
///
/// Everything that doesn't fit the declaration is reported when the mapping is opened: keys that are unknown, missing or
/// written twice, and values of another form, in all that it holds. So no finding depends on which keys a reader asks
/// for, or how far it comes. A key that isn't declared can't be asked for. One that is missing or wrong gives nil.
package struct Fields<Group: KeyGroup>: Sendable {
    /// Where the mapping begins.
    package let location: SourceLocation
    private let members: [Draft.Member]

    /// Opens a mapping and reports what doesn't fit.
    package init(_ draft: Draft, log: inout DiagnosticLog) {
        var own: DiagnosticLog? = DiagnosticLog()
        self.init(draft, &own)
        if let own { log.merge(own) }
    }

    /// Opens a mapping that was checked before.
    package init(checked draft: Draft) {
        var none: DiagnosticLog?
        self.init(draft, &none)
    }

    init(_ draft: Draft, _ log: inout DiagnosticLog?) {
        location = draft.location
        if case .mapping(let members) = draft.content { self.members = members } else { members = [] }
        guard log != nil else { return }
        KeyCheck(draft, members, Group.declared.keys, Group.declared.list).report(into: &log)
    }

    private init(location: SourceLocation, members: [Draft.Member]) {
        self.location = location
        self.members = members
    }

    /// The value of a key.
    package subscript<Value>(key: KeyPath<Group, Key<Value>>) -> Value {
        let key = Group.declared.group[keyPath: key]
        var reading = KeyReading(name: key.outline.name, isDiscreet: Group.isAboutPeople, log: nil)
        return key.read(value(key.outline.name), &reading)
    }

    /// The name of a key, as its author sees it.
    package func name<Value>(of key: KeyPath<Group, Key<Value>>) -> String {
        let name = declaredName(of: key)
        return members.first { $0.key.value == name }?.name ?? name
    }

    private func declaredName<Value>(of key: KeyPath<Group, Key<Value>>) -> String {
        Group.declared.group[keyPath: key].outline.name
    }

    /// Whether a key was written, with a value or without.
    package func isWritten<Value>(_ key: KeyPath<Group, Key<Value>>) -> Bool {
        let name = declaredName(of: key)
        return members.contains { $0.key.value == name }
    }

    /// Whether a key has a value, one that fits or another.
    package func hasValue<Value>(_ key: KeyPath<Group, Key<Value>>) -> Bool { value(declaredName(of: key)) != nil }

    /// Whether a key has a list as its value, and nothing in it.
    package func isEmptyList<Value>(_ key: KeyPath<Group, Key<Value>>) -> Bool {
        if case .sequence(let items)? = value(declaredName(of: key))?.content { items.isEmpty } else { false }
    }

    /// Where the value of a key stands, or the key itself where it has none; nil where it isn't written.
    package func location<Value>(of key: KeyPath<Group, Key<Value>>) -> SourceLocation? {
        let name = declaredName(of: key)
        guard let member = members.first(where: { $0.key.value == name }) else { return nil }
        return member.value.present?.location ?? member.key.location
    }

    /// The same mapping, read by the keys that it shares with others.
    package func part<Part: KeyGroup>(_ part: KeyPath<Group, Part>) -> Fields<Part> {
        Fields<Part>(location: location, members: members)
    }

    private func value(_ name: String) -> Draft? {
        members.first { $0.key.value == name }?.value.present
    }
}

extension Draft {
    /// The draft where it says something; nil for one that is empty.
    var present: Draft? {
        switch content {
        case .null, .unreadable: nil
        case .scalar(let text): text.isEmpty ? nil : self
        case .sequence, .mapping: self
        }
    }

    /// The mappings of a file that is one list of them, such as `rules/operations.yaml`; another form is reported.
    package func records<Group: KeyGroup>(of group: Group.Type, log: inout DiagnosticLog) -> [Fields<Group>] {
        switch content {
        case .sequence(let items):
            return items.map { Fields($0, log: &log) }
        case .null, .unreadable:
            return []
        case .scalar, .mapping:
            let list = Group.declared.list
            log.report(
                .wrongType, .notAList(of: list.subject, but: kindInWords, firstKey: list.keys.first?.name), at: location
            )
            return []
        }
    }
}
