import ShikiriDiagnostics
import ShikiriModel
import ShikiriPageKit
import ShikiriRestrictions
import ShikiriWords

/// A reason as readers see it: the categories of information that lead to one rule, or one rule by itself.
struct ReasonLine: Hashable, Sendable {
    /// The categories of information, for a cell of the matrix.
    private(set) var information: [InformationID] = []
    /// The reason; of those that were joined, the first.
    let reason: Reason

    init(_ reason: Reason) {
        self.reason = reason
        switch reason.basis {
        case .cell(let category, _, _, _), .unclassified(let category): information = [category]
        default: break
        }
    }

    /// Whether it is about a department without operations.
    var isAboutMissingOperations: Bool {
        if case .noOperations = reason.basis { return true }
        return false
    }

    /// Reasons as lines: those that differ in nothing but the category of information share a line.
    static func joined(_ reasons: [Reason]) -> [ReasonLine] {
        var lines: [ReasonLine] = []
        for reason in reasons {
            let line = ReasonLine(reason)
            guard let same = lines.firstIndex(where: { $0.isLike(line) }) else {
                lines.append(line)
                continue
            }
            lines[same].information += line.information
        }
        return lines
    }

    private func isLike(_ other: ReasonLine) -> Bool {
        switch (reason.basis, other.reason.basis) {
        case (.cell(_, let place, let standing, let location), .cell(_, let other, let others, let source)):
            guard place == other, standing == others, location == source else { return false }
        case (.unclassified, .unclassified): break
        default: return false
        }
        return reason.cooling == other.reason.cooling && reason.origins == other.reason.origins
            && reason.destinations == other.reason.destinations
    }
}

/// Writes reasons for readers.
struct ReasonTeller: Sendable {
    let portal: Portal
    let words: Words
    /// The page that the reasons stand on.
    let here: Address
    /// Where the form of the pledge is, as seen from the page.
    var pledge: PledgeForm.Links?

    /// The lines of one decision and what is coming, as a list.
    func write(_ lines: [ReasonLine], coming: [Outlook.Change], to writer: inout HTMLWriter) {
        writer.element("ul", [("class", "why")]) { writer in
            for line in lines {
                writer.element("li") { writer in
                    write(line, to: &writer)
                    writeOperations(line.reason, to: &writer)
                }
            }
            for change in coming {
                writer.element("li", [("class", "coming")]) { write(change, to: &$0) }
            }
        }
    }

    /// What holds from a coming day on.
    func write(_ change: Outlook.Change, to writer: inout HTMLWriter) {
        writer.element("time", [("datetime", change.from.description)], text: words.day(change.from))
        writer.text(words.reasons.onward)
        let verdict = change.answer.verdict
        writer.element("span", [("class", "verdict " + verdict.rawValue)], text: words.word(verdict))
        guard verdict == .prohibited else { return }
        writer.text(" " + words.time(change.answer))
    }

    /// One line, without the operations behind it.
    func write(_ line: ReasonLine, to writer: inout HTMLWriter) {
        switch line.reason.basis {
        case .cell(_, let place, let standing, let location):
            let names = line.information.map { portal.rulebook.information[$0]?.name ?? $0.text }
            writer.element("b", text: words.list(names))
            writer.text(" " + words.word(place.handling) + " × " + words.word(place.usability) + " ")
            writer.element("span", [("class", "state " + standing.state.rawValue)], text: words.word(standing.state))
            let since = standing.since.map(words.since)
            writeSource(location, [since, words.period(of: line.reason)], to: &writer)
        case .exception(let exception):
            writer.element("b", text: words.reasons.exception)
            writer.text(" \(name(exception.from)) → \(name(exception.to)) ")
            if !exception.reason.isEmpty { writer.text(exception.reason) }
            writeSource(
                exception.location, [exception.expires.map(words.until), words.period(of: line.reason)], to: &writer)
        case .before(let persons), .after(let persons):
            writer.element("b", text: words.list(persons.titles + persons.roles.map { name(.operation($0)) }))
            if !persons.reason.isEmpty { writer.text(" " + persons.reason) }
            writeSource(persons.location, [words.period(of: line.reason)], to: &writer)
        case .concurrent(let information, let location):
            writer.element("b", text: portal.rulebook.information[information]?.name ?? information.text)
            writer.text(" " + words.reasons.concurrent)
            writeSource(location, [], to: &writer)
        case .unclassified:
            let names = line.information.map { portal.rulebook.information[$0]?.name ?? $0.text }
            writer.element("b", text: words.list(names))
            writer.text(
                " "
                    + words.reasons.unclassified)
        case .wrongOrigin(let posts):
            writer.text(words.reasons.postsBefore(words.list(posts.map(name))))
        case .unrestricted, .noOperations, .openDirection, .noRevision, .withinCompany:
            writer.text(absence(line.reason.basis))
        }
    }

    /// The operations of both ends that bring a reason about.
    private func writeOperations(_ reason: Reason, to writer: inout HTMLWriter) {
        guard !reason.origins.isEmpty, !reason.destinations.isEmpty else { return }
        if case .exception = reason.basis { return }
        let ends = [reason.origins, reason.destinations].map { words.list($0.map { name(.operation($0)) }) }
        writer.element("span", [("class", "where")], text: ends.joined(separator: " → "))
    }

    /// Where a rule is written, with its page, after remarks about its time.
    private func writeSource(_ location: SourceLocation, _ remarks: [String?], to writer: inout HTMLWriter) {
        writer.text(" ")
        writer.element("span", [("class", "source")]) { writer in
            for remark in remarks.compactMap({ $0 }) { writer.text(remark + words.lists.stop) }
            guard let revision = portal.rulebook.revisions.first(where: { $0.file == location.file }) else { return }
            writer.element("a", [("href", here.href(to: .revision(revision.id)))]) {
                $0.text(words.reasons.rules("\(revision.id)"))
            }
        }
    }

    private func absence(_ basis: Reason.Basis) -> String {
        switch basis {
        case .noOperations(let id):
            let name = portal.organization.departments[id]?.name ?? id.text
            return words.reasons.noOperations(name)
        case .openDirection: return words.reasons.openDirection
        case .noRevision: return words.reasons.noRevision
        case .withinCompany: return words.reasons.withinCompany
        default:
            return words.reasons.unrestricted
        }
    }

    private func name(_ place: Place) -> String { portal.rulebook.name(of: place) }
}

extension Words {
    func since(_ day: CalendarDay) -> String { reasons.since(self.day(day)) }

    func until(_ day: CalendarDay) -> String { reasons.until(self.day(day)) }

    fileprivate func period(of reason: Reason) -> String? {
        guard reason.measure != .allowed, let period = reason.cooling?.period, !period.isZero else { return nil }
        return reasons.period(self.period(period))
    }
}
