import ShikiriDiagnostics
import ShikiriModel
import ShikiriPageKit
import ShikiriSearch
import ShikiriWords

/// Makes a page a department that joins what concerns the people there: moves, training, discussions, whom to ask and what changes
/// next; and the list from which a reader chooses their own. Nothing on them is about a person.
struct DepartmentLandings: Sendable {
    let content: ContentPages
    /// Nil for a portal without training.
    let training: TrainingPages?
    /// Whether there are pages of the restrictions.
    let hasRestrictions: Bool

    private var organization: Organization { content.portal.organization }
    private var language: Language { content.settings.language }
    private var words: Words { content.vocabulary[language] }

    /// The list, and a page for each department; none for a portal without departments.
    var views: [PageView] {
        guard !organization.departments.items.isEmpty else { return [] }
        return [list] + organization.departments.items.map(landing)
    }

    private var list: PageView {
        PageView(
            address: .departments, language: language, part: nil, title: words.landings.title,
            description: words.landings.description, trail: [content.home(language)]
        ) {
            DepartmentListPage(
                companies: Company.allCases.compactMap { company in
                    let members = organization.departments.items.filter { $0.company == company }
                    guard !members.isEmpty else { return nil }
                    return DepartmentListPage.Group(
                        id: company.rawValue, heading: content.settings.name(of: company),
                        items: members.map { PageLink($0.name, .landing($0.id.text)).link(from: .departments) })
                })
        }
        .found(as: SearchTopic(.list))
    }

    private func landing(_ department: Department) -> PageView {
        let here = Address.landing(department.id.text)
        return PageView(
            address: here, language: language, part: nil, title: words.landings.titleOf(department.name),
            trail: [content.home(language), PageLink(words.landings.title, .departments)]
        ) {
            let above = organization.ancestors(of: department.id).compactMap { organization.departments[$0]?.name }
            let group = TrainingGroup.department(department.id)
            return LandingPage(
                landing: LandingView(
                    name: department.name,
                    place: ([content.settings.name(of: department.company)] + above).joined(separator: " / "),
                    moves: hasRestrictions ? moves(department, from: here) : [],
                    dues: training?.landingDues(group, from: here) ?? [],
                    training: training.map { _ in
                        PageLink(words.landings.trainingHere, .trainingDepartment(department.id.text)).link(from: here)
                    },
                    sheets: sheets(from: here), contact: ContactView(content.settings.contact),
                    change: content.nextChange(from: here, words)))
        }
        .found(as: SearchTopic(.department))
    }

    private func moves(_ department: Department, from here: Address) -> [LinkView] {
        let card = LinkView(
            label: words.landings.askFrom(department.name),
            href: here.href(to: .transfer) + "?from=" + department.id.text)
        return [card, PageLink(words.landings.movesHere, .department(department.id.text)).link(from: here)]
    }

    /// The newest sheets for workplace discussions.
    private func sheets(from here: Address) -> [LinkView] {
        let all = content.ordered(.discussions, language).filter { !$0.isIndex }
        let newest = all.sorted { ($0.matter.date ?? .distantPast) > ($1.matter.date ?? .distantPast) }
        return newest.prefix(3).map { PageLink($0.matter.title.value, Address($0.folder)).link(from: here) }
    }
}
