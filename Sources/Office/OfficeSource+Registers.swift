import ShikiriBasics
import ShikiriModel
import ShikiriPageKit
import ShikiriPeople
import ShikiriWords

extension OfficeSource {
    /// The declared registers with all their columns, what is late, incomplete and kept too long; nil for a portal without.
    var registersReport: OfficeReport? {
        let books = people.registers
        guard !books.isEmpty else { return nil }
        let late = books.reduce(0) { $0 + $1.rows.count { $0.isLate || !$0.missing.isEmpty } }
        return OfficeReport(
            folder: "registers", title: words.registers.title, menu: words.registers.menu, lead: words.registers.lead,
            figure: (late, words.registers.figure(late), late > 0), blocks: books.map(block),
            files: books.map { book in
                OfficeReport.File(
                    path: "registers/\(book.register.id).csv", note: words.office.forSpreadsheets, bytes: csv(of: book))
            })
    }

    private func block(_ book: RegisterBook) -> OfficeContent.Block {
        let register = book.register
        let cell = RegisterCell(words: words, organization: portal.organization)
        var columns = register.fields.enumerated().map { position, field in
            Column<RegisterBook.Row>(field.title, field.type.sorting, facet: field.type == .choice) {
                cell.cell($0.row.values[position])
            }
        }
        columns += register.deadlines.enumerated().map { position, deadline in
            Column(deadline.title, facet: false) { standing($0.deadlines[position]) }
        }
        if register.fields.contains(where: \.isRequired) {
            columns.append(Column(words.registers.missing) { .text($0.missing.isEmpty ? "–" : words.list($0.missing)) })
        }
        if register.shown != nil { columns.append(Column(words.registers.shownUntil, .date) { day($0.shownUntil) }) }
        if register.kept != nil { columns.append(Column(words.registers.keptUntil, .date) { day($0.keptUntil) }) }
        return OfficeContent.Block(
            id: "register-" + register.id.text, heading: register.title, text: register.summary,
            nothing: words.registers.nothing, columns: columns, rows: book.rows)
    }

    private func standing(_ standing: RegisterBook.Standing) -> TableCell {
        switch standing {
        case .none: .text("–")
        case .unknown: .badge(words.registers.unknown, "state late")
        case .open(let due): .badge(words.registers.open(text(due)), "state in_progress")
        case .late(let due): .badge(words.registers.late(text(due)), "state late")
        case .done: .badge(words.registers.done, "state in_force")
        case .doneLate(let due): .badge(words.registers.doneLate(text(due)), "state late")
        }
    }

    private func text(_ due: RegisterBook.Due) -> String { due.time?.text ?? words.day(due.day) }

    /// The register for a spreadsheet of the office, with the standing of each deadline behind the columns.
    private func csv(of book: RegisterBook) -> [UInt8] {
        let register = book.register
        var csv = SpreadsheetCSV(
            columns: register.fields.map(\.id)
                + register.deadlines.indices.flatMap { ["deadline_\($0 + 1)", "due_\($0 + 1)"] })
        for row in book.rows {
            csv.add(row.row.values.map { $0?.text ?? "" } + row.deadlines.flatMap { [$0.word, $0.due?.text ?? ""] })
        }
        return csv.bytes
    }
}

extension RegisterBook.Due {
    /// The day, or the minute, as it is written.
    fileprivate var text: String { time?.text ?? day.description }
}
