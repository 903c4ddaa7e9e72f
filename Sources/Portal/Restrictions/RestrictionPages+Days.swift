import ShikiriModel
import ShikiriPageKit
import ShikiriTemplates
import ShikiriWords

// The rules on any day: a page for each day on which they change, with the matrix as it stood or will stand.
extension RestrictionPages {
    /// The matrix from each day on which the rules change until the next. Search finds the one of today alone.
    var matrixDayPages: [PageView] {
        rulebook.changeDays.map { day in
            let title = words.matrix.fromDay(words.day(day))
            let here = Address.matrix(on: day)
            return page(here, title, trail: trail + [PageLink(words.parts.matrix, .matrix)]) {
                matrix(on: day, at: here)
            }.found(as: nil)
        }
    }

    /// What the page of the matrix shows of a day.
    func matrix(on day: CalendarDay, at here: Address) -> MatrixPage {
        let current = rulebook.revision(on: day)
        return MatrixPage(
            matrix: MatrixView(
                standing: day == asOf
                    ? revisionsInForce(from: here)
                    : RevisionsInForceView(
                        revision: current.map { revision in
                            EffectiveRevisionView(
                                link: PageLink(revision.title, .revision(revision.id)).link(from: here),
                                effective: DayView(revision.effective, words))
                        }, coming: nil),
                summary: current?.summary, blocks: current.map { blocks(of: $0, on: day, from: here) } ?? [],
                days: days(shown: day, from: here)))
    }

    /// The days on which the rules change, each with the last day of what begins on it.
    private func days(shown: CalendarDay, from here: Address) -> [MatrixView.Day] {
        let changes = rulebook.changeDays
        let current = changes.last { $0 <= shown }
        let today = changes.last { $0 <= asOf }
        return changes.enumerated().map { position, day in
            let last = position + 1 < changes.count ? changes[position + 1].adding(days: -1) : nil
            return MatrixView.Day(
                link: PageLink(words.fromUntil(day, last), .matrix(on: day)).link(from: here), first: day.description,
                isShown: day == current, isToday: day == today,
                note: rulebook.revision(effective: day)?.title ?? words.matrix.announcedChange)
        }
    }
}

extension Address {
    /// The matrix from a day on which the rules change.
    static func matrix(on day: CalendarDay) -> Address { Address("restrictions/matrix/" + day.description) }
}

extension Words {
    /// From when until when something holds; `last` is nil where no end is known.
    func fromUntil(_ first: CalendarDay, _ last: CalendarDay?) -> String {
        guard let last else { return matrix.fromOn(day(first)) }
        return matrix.fromUntil(day(first), day(last))
    }
}
