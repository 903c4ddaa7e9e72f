import ShikiriDiagnostics
import ShikiriModel
import ShikiriTemplates

// Material for workplace discussions (職場討議): `discussions/`.
extension ContentPages {
    /// Each discussion sheet, and the list of them.
    func discussionPages(_ language: Language, held: DiscussionTables) -> [PageView] {
        let sheets = ordered(.discussions, language).filter { !$0.isIndex }
        guard !sheets.isEmpty else { return [] }
        return sheets.indices.map { sheet(sheets[$0], at: $0, among: sheets, held) } + [
            sheetList(sheets, language, held)
        ]
    }

    private func sheet(_ page: ContentPage, at place: Int, among sheets: [ContentPage], _ held: DiscussionTables)
        -> PageView
    {
        let trail = [
            home(page.language), PageLink(Words(page.language).discussions, address(.discussions, in: page.language)),
        ]
        return view(page, template: "pages/discussion", part: .training, trail: trail) {
            let here = Address(page.folder)
            var values = neighbours(of: page, at: place, in: sheets)
            let course = page.matter.course?.value
            let manuscript = manuscript(page)
            values["discussion"] = .object([
                "body": .markup(manuscript.html),
                "contents": contents(manuscript),
                "audience": .optional(page.matter.audience),
                "course": course.flatMap { held.link(toCourse: $0)?.view(from: here) } ?? .absent,
                "date": .day(page.matter.date ?? page.matter.updated?.value, Words(page.language)),
                "held": course.map { held.table(ofCourse: $0, Words(page.language), from: here) } ?? .absent,
                "related": .items(related(page) { _ in true }.map { link($0, from: page) }),
            ])
            return values
        }
    }

    private func sheetList(_ sheets: [ContentPage], _ language: Language, _ held: DiscussionTables) -> PageView {
        let here = address(.discussions, in: language)
        return PageView(
            address: here, template: "pages/discussions-index", language: language, part: .training,
            title: Words(language).discussions, trail: [home(language)]
        ) {
            [
                "discussions": .object([
                    "items": .list(
                        sheets.map { page in
                            link(page, from: here).adding(["date": .day(page.matter.date, Words(language))])
                        }),
                    "held": held.tableOfAll(Words(language), from: here),
                ])
            ]
        }
    }

    private func link(_ page: ContentPage, from here: Address) -> ViewValue {
        PageLink(page.matter.title.value, Address(page.folder)).view(from: here)
            .adding(["description": .optional(page.matter.description)])
    }
}
