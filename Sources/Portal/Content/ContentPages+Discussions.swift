import ShikiriDiagnostics
import ShikiriModel
import ShikiriPageKit
import ShikiriTemplates
import ShikiriWords

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
            home(page.language),
            PageLink(vocabulary[page.language].parts.discussions, address(.discussions, in: page.language)),
        ]
        return view(page, part: .training, trail: trail) {
            let here = Address(page.folder)
            let course = page.matter.course?.value
            let manuscript = manuscript(page)
            let words = vocabulary[page.language]
            return DiscussionPage(
                discussion: DiscussionView(
                    body: manuscript.markup, contents: contents(manuscript), audience: page.matter.audience,
                    course: course.flatMap { held.link(toCourse: $0)?.link(from: here) },
                    date: (page.matter.date ?? page.matter.updated?.value).map { DayView($0, words) },
                    held: course.flatMap { held.table(ofCourse: $0, words, from: here) },
                    related: related(page) { _ in true }.map { link($0, from: page) }),
                neighbours: neighbours(of: page, at: place, in: sheets))
        }
    }

    private func sheetList(_ sheets: [ContentPage], _ language: Language, _ held: DiscussionTables) -> PageView {
        let here = address(.discussions, in: language)
        return PageView(
            address: here, language: language, part: .training,
            title: vocabulary[language].parts.discussions, trail: [home(language)]
        ) {
            let words = vocabulary[language]
            return DiscussionsPage(
                discussions: DiscussionsPage.Sheets(
                    items: sheets.map { page in
                        DiscussionsPage.Sheet(
                            link: link(page, from: here), date: page.matter.date.map { DayView($0, words) })
                    }, held: held.tableOfAll(words, from: here)))
        }
    }

    private func link(_ page: ContentPage, from here: Address) -> DescribedLinkView {
        DescribedLinkView(
            link: PageLink(page.matter.title.value, Address(page.folder)).link(from: here),
            description: page.matter.description)
    }
}
