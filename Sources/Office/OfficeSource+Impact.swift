import ShikiriBasics
import ShikiriDiagnostics
import ShikiriModel
import ShikiriPageKit
import ShikiriPeople
import ShikiriRestrictions
import ShikiriWords

extension OfficeSource {
    /// What coming revisions mean: for planned moves, for those who work where something changes, for examples and
    /// scenarios, and for the pages that explain it.
    var impactReport: OfficeReport {
        let count = meanings.reduce(0) { $0 + $1.impact.lines.count }
        let toRevise = meanings.reduce(0) { $0 + $1.pages.count }
        return OfficeReport(
            folder: "revisions", title: words.impact.title, menu: words.impact.menu, lead: words.impact.lead,
            figure: (count, words.impact.figure(count), count + toRevise > 0),
            blocks: meanings.flatMap { [moves(of: $0), groups(of: $0), cases(of: $0), pages(of: $0)] },
            files: meanings.map { meaning in
                OfficeReport.File(
                    path: "revisions/\(meaning.revision.id)-people.csv", note: words.impact.peopleFile,
                    bytes: peopleList(meaning))
            })
    }

    private func moves(of meaning: RevisionMeaning) -> OfficeContent.Block {
        let columns: [Column<RevisionImpact.Line>] = [
            Column(words.heads.person) { person($0.planned.position, $0.planned.employee) },
            Column(words.heads.origin) { .text(name($0.planned.question.from)) },
            Column(words.heads.destination) { .text(name($0.planned.question.to)) },
            Column(words.heads.moveDate, .date) { day($0.planned.question.on) },
            Column(words.impact.without, facet: true) { verdict($0.without.verdict) },
            Column(words.impact.with, facet: true) { verdict($0.planned.decision.verdict) },
            Column(words.heads.permittedFrom, .date) { day($0.planned.decision.firstPermitted) },
        ]
        return OfficeContent.Block(
            id: "revision-" + meaning.revision.id,
            heading: words.day(meaning.revision.effective) + " " + meaning.revision.title,
            nothing: words.impact.nothing, columns: columns, rows: meaning.impact.lines)
    }

    /// Who works where something changes.
    private func groups(of meaning: RevisionMeaning) -> OfficeContent.Block {
        let columns: [Column<RevisionMeaning.Group>] = [
            Column(words.heads.origin) { .text(departments($0.pairs.origins)) },
            Column(words.heads.destination) { .text(departments($0.pairs.destinations)) },
            Column(words.impact.without, facet: true) { verdict($0.pairs.change.before.measure) },
            Column(words.impact.with, facet: true) { verdict($0.pairs.change.after.measure) },
            Column(words.impact.people, .number) { .text(words.grouped($0.people.count)) },
            Column(words.impact.planned, .number) { .text(words.grouped($0.planned)) },
        ]
        return OfficeContent.Block(
            id: "groups-" + meaning.revision.id, heading: words.impact.groups, nothing: words.impact.noGroups,
            columns: columns, rows: meaning.groups)
    }

    /// Which examples and scenarios come out otherwise.
    private func cases(of meaning: RevisionMeaning) -> OfficeContent.Block {
        let columns: [Column<RevisionMeaning.ShiftedCase>] = [
            Column(words.impact.example) { .text($0.name ?? "\($0.location.file):\($0.location.line)") },
            Column(words.heads.origin) { .text(name($0.question.from)) },
            Column(words.heads.destination) { .text(name($0.question.to)) },
            Column(words.heads.moveDate, .date) { day($0.question.on) },
            Column(words.impact.without, facet: true) { verdict($0.before.verdict) },
            Column(words.impact.with, facet: true) { verdict($0.after.verdict) },
            Column(words.heads.permittedFrom, .date) { day($0.after.firstPermitted) },
        ]
        return OfficeContent.Block(
            id: "examples-" + meaning.revision.id, heading: words.impact.examples, nothing: words.impact.noExamples,
            columns: columns, rows: meaning.cases)
    }

    /// Which pages are to be revised.
    private func pages(of meaning: RevisionMeaning) -> OfficeContent.Block {
        let columns: [Column<UnrevisedPage>] = [
            Column(words.impact.page) { .text($0.page.matter.title.value) },
            Column(words.impact.file) { .text($0.page.file) },
            Column(words.impact.touched, .date) { day($0.page.matter.lastChange) },
        ]
        return OfficeContent.Block(
            id: "pages-" + meaning.revision.id, heading: words.impact.pages, nothing: words.impact.noPages,
            columns: columns, rows: meaning.pages)
    }

    /// Departments told shortly.
    private func departments(_ ids: [DepartmentID]) -> String {
        let spans = DepartmentSpan.spans(of: ids, in: portal.organization).map { span in
            let name = name(.department(span.department))
            return span.includesBelow ? words.revisions.andBelow(name) : name
        }
        return words.list(spans)
    }

    /// Everybody who works where something changes, a row a group.
    private func peopleList(_ meaning: RevisionMeaning) -> [UInt8] {
        var csv = SpreadsheetCSV(columns: ["employee", "from_departments", "to_departments", "before", "after"])
        for group in meaning.groups {
            let (from, to) = (group.pairs.origins, group.pairs.destinations)
            for person in group.people {
                csv.add([
                    roster.employees[person].id.text, from.map(\.text).joined(separator: " "),
                    to.map(\.text).joined(separator: " "), group.pairs.change.before.measure.rawValue,
                    group.pairs.change.after.measure.rawValue,
                ])
            }
        }
        return csv.bytes
    }
}
