package import ShikiriDiagnostics

/// What a key takes: its shape for references, and its reader, which reports what doesn't fit.
package struct Form<Value>: Sendable {
    /// What may be written.
    let shape: ValueShape
    /// The value of a draft; nil is a key without a value.
    let read: @Sendable (Draft?, inout KeyReading) -> Value

    init(_ shape: ValueShape, read: @escaping @Sendable (Draft?, inout KeyReading) -> Value) {
        self.shape = shape
        self.read = read
    }

    /// A form of one text that means something else.
    init<Read>(
        _ shape: ValueShape, of read: @escaping @Sendable (Located<String>, inout KeyReading) -> Read?
    ) where Value == Read? {
        self.init(shape) { value, reading in value.flatMap { reading.text($0) }.flatMap { read($0, &reading) } }
    }
}

// MARK: Single values

extension Form where Value == Located<String>? {
    /// A text.
    package static var text: Form { Form(.text) { written, _ in written } }

    /// The id of an employee, given in narrow characters.
    package static var employeeID: Form {
        Form(.identifier) { written, reading in
            let narrow = Located(IdentifierFolding.narrowed(written.value).trimmed, at: written.location)
            return reading.id(narrow, of: String.self)?.map(\.text)
        }
    }

    /// The id of something that its reader looks up by more than the id, and so reports itself.
    package static var reference: Form { Form(.identifier) { written, _ in written } }

    /// The id or the name of a department, or of an operation: its reader looks it up.
    package static var idOrName: Form { Form(.idOrName) { written, _ in written } }
}

extension Form where Value == Located<CalendarDay>? {
    /// A day.
    package static var day: Form { Form(.day) { written, reading in reading.day(written) } }
}

extension Form where Value == Bool? {
    /// `true` or `false`, also `yes` and `no`.
    package static var flag: Form { Form(.flag) { written, reading in reading.flag(written) } }
}

extension Form where Value == Located<Int>? {
    /// A whole number.
    package static func number(_ range: ClosedRange<Int>) -> Form {
        Form(.number(range)) { written, reading in reading.number(written, in: range) }
    }
}

extension Form where Value == Located<CalendarPeriod>? {
    /// A period of ISO 8601.
    package static var period: Form { Form(.period(or: [])) { written, reading in reading.period(written) } }
}

extension Form {
    /// One of a type's words.
    package static func word<Word: ContentWord>(_ type: Word.Type) -> Form where Value == Located<Word>? {
        Form(.word(Word.outline)) { written, reading in reading.word(written, type) }
    }

    /// The id of a thing.
    package static func id<Kind>(of kind: Kind.Type) -> Form where Value == Located<Identifier<Kind>>? {
        Form(.identifier) { written, reading in reading.id(written, of: kind) }
    }

    /// Keys with values.
    package static func keys<Group: KeyGroup>(_ group: Group.Type) -> Form where Value == Fields<Group>? {
        Form(.keys(Group.declared.list)) { value, reading in value.map { Fields($0, &reading.log) } }
    }
}

// MARK: Lists

extension Form where Value == [Located<String>] {
    /// A list of texts; one text alone counts as a list of one.
    package static var texts: Form {
        Form(.list(of: .text, alone: true)) { value, reading in value.map { reading.texts($0) } ?? [] }
    }

    /// A list of ids or names of departments.
    package static var idsOrNames: Form {
        Form(.list(of: .idOrName, alone: true)) { value, reading in value.map { reading.texts($0) } ?? [] }
    }
}

extension Form {
    /// A list of ids.
    package static func ids<Kind>(of kind: Kind.Type) -> Form where Value == [Located<Identifier<Kind>>] {
        Form(.list(of: .identifier, alone: true)) { value, reading in
            (value.map { reading.texts($0) } ?? []).compactMap { reading.id($0, of: kind) }
        }
    }

    /// A list of a type's words.
    package static func words<Word: ContentWord>(_ type: Word.Type) -> Form where Value == [Located<Word>] {
        Form(.list(of: .word(Word.outline), alone: true)) { value, reading in
            (value.map { reading.texts($0) } ?? []).compactMap { reading.word($0, type) }
        }
    }

    /// A list of mappings; one mapping alone counts as a list of one.
    package static func oneOrMore<Group: KeyGroup>(of group: Group.Type) -> Form where Value == [Fields<Group>] {
        Form(.list(of: .keys(Group.declared.list), alone: true)) { value, reading in
            guard let value else { return [] }
            if case .mapping = value.content { return [Fields(value, &reading.log)] }
            return reading.items(value).map { Fields($0, &reading.log) }
        }
    }

    /// A list of mappings.
    package static func list<Group: KeyGroup>(of group: Group.Type) -> Form where Value == [Fields<Group>] {
        Form(.list(of: .keys(Group.declared.list), alone: false)) { value, reading in
            (value.map { reading.items($0) } ?? []).map { Fields($0, &reading.log) }
        }
    }
}

extension Form where Value == [Located<[String]>] {
    /// A list of lists of texts, each with its place.
    package static var families: Form {
        Form(.list(of: .list(of: .text, alone: true), alone: false)) { value, reading in
            (value.map { reading.items($0) } ?? []).map { family in
                Located(reading.texts(family).map(\.value), at: family.location)
            }
        }
    }
}
