package import ShikiriDiagnostics

/// Reads the fields of one mapping, once each, and reports everything that doesn't fit.
///
/// A reader asks for each key it knows; `finish()` then reports every key that nobody asked for, with the one that was
/// probably meant. A field that is missing or wrong gives nil, and the reader goes on with the next, so that a record's
/// mistakes are all told together.
package struct DraftFields {
    /// Where the mapping begins; findings about missing keys point here.
    package let location: SourceLocation
    /// What the mapping describes, for messages, such as `operation`.
    package let subject: String
    /// Everything found so far.
    package private(set) var log = DiagnosticLog()

    private var members: [String: Draft] = [:]
    private var keys: [Located<String>] = []
    private var known: Set<String> = []
    /// Keys that must be there and aren't written at all. Whether that is a mistake of its own, or only the other side of
    /// a misspelt key, shows at the end.
    private var absent: [String] = []
    private let row: Draft.Row?
    private let isReadable: Bool

    /// Opens a mapping. Another form of value is reported, and then has no fields.
    package init(_ draft: Draft, subject: String) {
        location = draft.location
        self.subject = subject
        row = draft.row
        isReadable = draft.isReadable
        switch draft.content {
        case .mapping(let written):
            for member in written { add(member) }
        case .null, .unreadable:
            break
        case .scalar, .sequence:
            log.report(
                .wrongType, "\(article(subject)) is written as keys with values, not as \(draft.kindInWords)",
                at: draft.location)
        }
    }

    private mutating func add(_ member: Draft.Member) {
        let key = member.key
        guard members[key.value] == nil else {
            log.report(.duplicateKey, "`\(key.value)` stands twice in this \(subject)", at: key.location)
            return
        }
        keys.append(key)
        members[key.value] = member.value
    }

    /// The keys in the order written.
    package var writtenKeys: [Located<String>] { keys }

    /// Whether a key was written, with a value or without.
    package func has(_ key: String) -> Bool { members[key] != nil }

    /// The value of a key as it was written; nil where the key is absent or has no value.
    package mutating func draft(_ key: String) -> Draft? {
        known.insert(key)
        guard let value = members[key] else { return nil }
        switch value.content {
        case .null, .unreadable: return nil
        case .scalar(let text) where text.isEmpty: return nil
        case .scalar, .sequence, .mapping: return value
        }
    }

    /// The value of a key that must be there.
    package mutating func requiredDraft(_ key: String) -> Draft? {
        if let value = draft(key) { return value }
        guard let written = keys.first(where: { $0.value == key }) else {
            absent.append(key)
            return nil
        }
        // The key of a cell stands in the header, and its value where it is missing.
        let place = row == nil ? written.location : members[key]?.location
        log.report(.missingKey, "`\(key)` has no value", at: place ?? location, help: "add `\(key):` with its value")
        return nil
    }

    /// Records a finding about this mapping.
    package mutating func report(
        _ code: DiagnosticCode, _ message: String, at place: SourceLocation? = nil, help: String? = nil
    ) {
        log.report(code, message, at: place ?? location, help: help)
    }

    /// Ends the reader of an inner mapping and takes over its findings.
    package mutating func finish(_ inner: inout DraftFields) {
        inner.finish(into: &log)
    }

    /// Takes over findings about what stands inside this mapping.
    package mutating func merge(_ other: DiagnosticLog) {
        log.merge(other)
    }

    /// Reports the keys that nobody asked for and those that are missing, and hands all findings over.
    package mutating func finish(into log: inout DiagnosticLog) {
        finish(into: &log, isDiscreet: false)
    }

    /// The same for a table about people. Where the row of column names is missing, what somebody is called stands in its
    /// place: so only a name that is nearly one of the columns is repeated.
    package mutating func finishDiscreetly(into log: inout DiagnosticLog) {
        finish(into: &log, isDiscreet: true)
    }

    private mutating func finish(into log: inout DiagnosticLog, isDiscreet: Bool) {
        let mismatch = KeyMismatch(
            subject: subject, unknown: unknownKeys, absent: isReadable ? absent : [], expected: expectedKeys,
            isDiscreet: isDiscreet)
        switch row {
        case .further: break
        case .first(let header): mismatch.header(at: header).map { self.log.report($0) }
        case nil: for finding in mismatch.each(at: location) { self.log.report(finding) }
        }
        log.merge(self.log)
    }

    private var unknownKeys: [Located<String>] { keys.filter { !known.contains($0.value) } }

    /// The known keys that an unknown one may stand for: those that weren't written, where there are any.
    private var expectedKeys: Set<String> {
        let unused = known.filter { members[$0] == nil }
        return unused.isEmpty ? known : unused
    }
}

/// A noun with its indefinite article, for messages.
func article(_ noun: String) -> String {
    guard let first = noun.lowercased().first else { return noun }
    return ("aeiou".contains(first) ? "an " : "a ") + noun
}
