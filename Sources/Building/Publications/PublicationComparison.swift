import ShikiriDiagnostics
import ShikiriModel

/// What differs from the last publication so much, or in such a way, that somebody should look before it is published.
struct PublicationComparison {
    /// What is about to be published.
    let now: PublicationSummary
    /// What the last publication left.
    let last: PublicationSummary
    /// Where what they count is written.
    let places: Places
    /// The address of every page that is about to be published.
    let addresses: Set<String>

    /// Where what a summary names is written, by its names.
    struct Places: Sendable {
        /// Each source of records.
        let sources: [String: SourceLocation]
        /// Each operation.
        let operations: [String: SourceLocation]
        /// Each department.
        let departments: [String: SourceLocation]

        init(_ findings: Findings) {
            let operations = findings.portal.rulebook.operations.items.map { ($0.id.text, $0.location) }
            let departments = findings.portal.organization.departments.items.map { ($0.id.text, $0.location) }
            sources = Dictionary(findings.sources.map { ($0.files.value, $0.files.location) }) { first, _ in first }
            self.operations = Dictionary(operations) { first, _ in first }
            self.departments = Dictionary(departments) { first, _ in first }
        }
    }

    /// "Sharply": by more than 20 %, and by more than 10.
    static func isSharp(from last: Int, to now: Int) -> Bool {
        let change = abs(now - last)
        return change > 10 && change * 5 > last
    }

    /// The findings, each with both numbers.
    var findings: [Diagnostic] {
        changedCounts + changedSources + changedRevisions + milderLevels + lostParents + emptiedLists + goneAddresses
    }

    /// Addresses at which readers found a page of an author, and at which there is nothing any more. On a day before the last
    /// publication's, what was announced later isn't gone.
    var goneAddresses: [Diagnostic] {
        guard let before = last.pages, let pages = now.pages, now.asOf >= last.asOf else { return [] }
        let known = Set(before.map(\.address))
        let newcomers = Dictionary(grouping: pages.filter { !known.contains($0.address) }, by: \.title)
        return before.filter { !addresses.contains($0.address) }.map { page in
            let heirs = newcomers[page.title] ?? []
            let heir = heirs.count == 1 ? heirs[0].file : nil
            return Diagnostic(
                .goneAddress, .goneAddress(page.address, heir: heir, last: last.asOf),
                at: SourceLocation(file: heir ?? page.file))
        }
    }

    private var changedCounts: [Diagnostic] {
        PublicationSummary.Count.allCases.compactMap { count in
            guard let before = last.counts[count.rawValue], let after = now.counts[count.rawValue] else { return nil }
            guard Self.isSharp(from: before, to: after) else { return nil }
            return sharp(count.words, before, after, at: SourceLocation(file: count.file))
        }
    }

    private var changedSources: [Diagnostic] {
        last.sources.compactMap { before in
            let after = now.sources.first { $0.files == before.files }
            let place = places.sources[before.files] ?? SourceLocation(file: "training/sources.yaml")
            let (read, used) = (after?.read ?? 0, after?.used ?? 0)
            if read * 2 < before.read {
                return Diagnostic(
                    .fewerRows, .fewerRows(before.files, from: before.read, to: read, last: last.asOf), at: place)
            }
            if Self.isSharp(from: before.read, to: read) {
                return sharp(.rowsRead(before.files), before.read, read, at: place)
            }
            guard Self.isSharp(from: before.used, to: used) else { return nil }
            return sharp(.rowsUsed(before.files), before.used, used, at: place)
        }
    }

    private func sharp(_ words: Phrase, _ before: Int, _ after: Int, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .sharpChange, .sharpChange(words, from: before, to: after, file: place.file, last: last.asOf), at: place)
    }

    /// Rules that were in force are what decisions were made by. One that takes effect later may still be written.
    private var changedRevisions: [Diagnostic] {
        last.revisions.compactMap { before in
            guard let after = now.revisions.first(where: { $0.effective == before.effective }) else {
                // Of an earlier day than the last publication's, a revision isn't in force yet, and isn't missing.
                guard now.asOf >= last.asOf else { return nil }
                return Diagnostic(
                    .changedRevision, .lostRevision(before.effective, file: before.file),
                    at: SourceLocation(file: before.file))
            }
            guard after.sha256 != before.sha256 else { return nil }
            return Diagnostic(
                .changedRevision, .rewrittenRevision(before.effective), at: SourceLocation(file: after.file))
        }
    }

    /// Levels in the order in which they restrict.
    private static let restricting: [String] =
        HandlingLevel.allCases.map(\.rawValue) + Usability.allCases.map(\.rawValue)

    private static func isMilder(_ after: String, than before: String) -> Bool {
        guard let now = restricting.firstIndex(of: after), let then = restricting.firstIndex(of: before) else {
            return false
        }
        return after != before && (after == HandlingLevel.none.rawValue || now > then)
    }

    private var milderLevels: [Diagnostic] {
        guard let before = last.levels, let after = now.levels else { return [] }
        return before.sorted { $0.key < $1.key }.compactMap { operation, levels in
            guard let kept = after[operation] else {
                guard levels.values.contains(where: Self.restricting.contains) else { return nil }
                return Diagnostic(
                    .milderLevel, .lostOperation(operation, last: last.asOf),
                    at: SourceLocation(file: "rules/operations.yaml"))
            }
            let milder = levels.keys.sorted().filter { information in
                let none = HandlingLevel.none.rawValue
                return Self.isMilder(kept[information] ?? none, than: levels[information] ?? none)
            }
            guard !milder.isEmpty else { return nil }
            let none = HandlingLevel.none.rawValue
            let changes = milder.map { (information: $0, before: levels[$0] ?? "", after: kept[$0] ?? none) }
            return Diagnostic(
                .milderLevel, .milderOperation(operation, changes, last: last.asOf),
                at: places.operations[operation] ?? SourceLocation(file: "rules/operations.yaml"))
        }
    }

    /// A list that had entries and has none any more is rarely meant, however short it was: what it said is no longer told of
    /// anybody. Of the roster and the exports the counts tell.
    private var emptiedLists: [Diagnostic] {
        guard let before = last.lists, let after = now.lists else { return [] }
        return before.sorted { $0.key < $1.key }.compactMap { file, count in
            guard count > 0, after[file, default: 0] == 0 else { return nil }
            return Diagnostic(
                .emptiedList, .emptiedList(file, count, last: last.asOf), at: SourceLocation(file: file))
        }
    }

    /// A department goes from one place to another every year. One that is suddenly below none is rarely meant, and takes
    /// audiences, exceptions and lines with it.
    private var lostParents: [Diagnostic] {
        guard let before = last.parents, let after = now.parents else { return [] }
        return before.sorted { $0.key < $1.key }.compactMap { department, parent in
            guard after[department] == nil, let place = places.departments[department] else { return nil }
            return Diagnostic(.lostParent, .lostParent(department, parent, last: last.asOf), at: place)
        }
    }
}
