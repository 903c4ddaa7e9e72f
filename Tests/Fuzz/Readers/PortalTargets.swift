import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPacks
import ShikiriPeople
import ShikiriRestrictions

/// A small portal of which one file is fuzzed: everything that is decided from it must hold.
enum PortalTargets {
    static let portal: @Sendable ([UInt8]) -> Void = { bytes in
        guard let first = bytes.first else { return }
        let names = SmallPortal.files.keys.sorted()
        let fuzzed = names[Int(first) % names.count]
        var draft = PortalDraft()
        var log = DiagnosticLog()
        for name in names {
            let content = name == fuzzed ? Array(bytes.dropFirst()) : Array((SmallPortal.files[name] ?? "").utf8)
            add(content, named: name, to: &draft, log: &log)
        }
        guard let day = CalendarDay("2026-11-26"), let portal = try? Portal(draft, log: &log) else { return }
        let roster = Roster(
            tables: RosterTables(
                employees: draft.tables["organization/employees.csv"], leaves: draft.tables["organization/leaves.csv"],
                assignments: draft.tables["organization/assignments.csv"],
                departments: draft.tables["organization/departments.csv"]),
            rulebook: portal.rulebook, log: &log)
        let engine = RestrictionEngine(portal.rulebook)
        let moves = MoveRegister(roster, rulebook: portal.rulebook, asOf: day)
        _ = PledgeRegister(
            draft.tables["pledges.csv"], moves: moves, roster: roster, rulebook: portal.rulebook, asOf: day, log: &log)
        _ = TransferPlan(
            draft.tables["transfers/planned.csv"], roster: roster, engine: engine, asOf: day, jobs: 1, log: &log)
        _ = ManagerLines(roster, rulebook: portal.rulebook, on: day).all
        Invariant.told(log)
    }

    static let passphrases: @Sendable ([UInt8]) -> Void = { bytes in
        var log = DiagnosticLog()
        let organization = Organization(
            departments: table("organization/departments.csv", &log), log: &log)
        let rulebook = Rulebook(
            information: nil, operations: nil, systems: nil, revisions: [], organization: organization, log: &log)
        let roster = Roster(
            tables: RosterTables(employees: table("organization/employees.csv", &log)), rulebook: rulebook, log: &log)
        guard let day = CalendarDay("2026-11-26"),
            let rows = TableReader.read(bytes, file: "p.csv", of: PassphraseColumns.declared.list, log: &log)
        else {
            return
        }
        let list = PassphraseList(rows, roster: roster, on: day, log: &log)
        list.reportMissing(among: Array(roster.employees.indices), log: &log)
        Invariant.places(log, in: bytes, file: "p.csv")
    }

    private static func table(_ name: String, _ log: inout DiagnosticLog) -> DraftTable? {
        ContentFile(path: name).map {
            TableForms(nil, log: &log).table(Array((SmallPortal.files[name] ?? "").utf8), $0, log: &log)
        }
    }

    private static func add(_ bytes: [UInt8], named name: String, to draft: inout PortalDraft, log: inout DiagnosticLog)
    {
        if name.hasSuffix(".csv"), let file = ContentFile(path: name) {
            draft.tables[name] = TableForms(nil, log: &log).table(bytes, file, log: &log)
            return
        }
        guard let source = SourceText(file: name, bytes: bytes, log: &log) else { return }
        if name.hasSuffix(".md") {
            guard let matter = FrontMatter(of: source, log: &log) else { return }
            draft.pages.append(
                PageDraft(
                    file: name, fields: matter.fields, bytes: source.bytes, bodyStart: matter.bodyStart,
                    bodyLine: matter.bodyLine))
        } else {
            let document = YAMLReader.read(source.string, file: name, log: &log)
            if name.hasPrefix("rules/transfers/") {
                draft.revisions += document.map { [(name, $0)] } ?? []
            } else {
                draft.documents[name] = document
            }
        }
    }
}
