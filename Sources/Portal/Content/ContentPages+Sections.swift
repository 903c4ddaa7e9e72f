import ShikiriDiagnostics
import ShikiriModel
import ShikiriPageKit
import ShikiriTemplates
import ShikiriWords

// The lists of explanations: one for each folder with a page, and one of all.
extension ContentPages {
    /// How many entries one page lists. A reader looks through no more, and it stays well under 300 kB.
    private static let entriesOnPage = 200

    /// The page of each folder, in several pages where it lists very many.
    func sectionPages(_ pages: [ContentPage], _ language: Language) -> [PageView] {
        let tree = SectionTree(pages, root: Address.guidance.folder) { folder in
            portal.content.page(key: folder + "/index", in: settings.language, orIn: settings.language)
        }
        return tree.sections.flatMap { section in
            self.pages(of: section, language)
        }
    }

    private func pages(of section: SectionTree.Section, _ language: Language) -> [PageView] {
        let first = section.index.map { Address($0.folder) } ?? address(.guidance, in: language)
        let parts = parts(of: section.groups)
        let addresses = addresses(parts.count, after: first)
        return parts.indices.map { number in
            let groups = parts[number]
            let content: @Sendable () -> SectionPage = {
                func neighbour(_ other: Int) -> LinkView? {
                    guard addresses.indices.contains(other) else { return nil }
                    return PageLink("\(other + 1) / \(addresses.count)", addresses[other]).link(
                        from: addresses[number])
                }
                return SectionPage(
                    section: SectionView(
                        isDivided: addresses.count > 1, body: number == 0 ? section.index.flatMap(body) : nil,
                        groups: groups.map { view(of: $0, from: addresses[number], language) }),
                    neighbours: NeighboursView(previous: neighbour(number - 1), next: neighbour(number + 1)))
            }
            return page(section, number, at: addresses[number], language, content: content)
        }
    }

    private func page(
        _ section: SectionTree.Section, _ number: Int, at here: Address, _ language: Language,
        content: @escaping @Sendable () -> SectionPage
    ) -> PageView {
        let rules = PageLink(vocabulary[language].part(.rules), address(.guidance, in: language))
        guard let index = section.index else {
            return PageView(
                address: here, language: language, part: .rules, title: rules.label,
                trail: number == 0 ? [home(language)] : [home(language), rules],
                versions: number == 0 ? listVersions(.guidance) : [], content: content)
        }
        let trail = index.key == "guidance/index" ? [home(language)] : [home(language), rules]
        guard number > 0 else {
            return view(index, part: .rules, trail: trail, content: content)
        }
        let title = index.matter.title.value
        return PageView(
            address: here, language: language, part: .rules, title: title,
            trail: trail + [PageLink(title, Address(index.folder))], content: content)
    }

    /// The addresses of a list that takes several pages; none of them is an author's page.
    private func addresses(_ count: Int, after first: Address) -> [Address] {
        var addresses = [first]
        var number = 2
        let taken = count > 1 ? Set(portal.content.pages.map(\.folder)) : []
        while addresses.count < count {
            let next = first.folder + "/list-\(number)"
            if !taken.contains(next) { addresses.append(Address(next)) }
            number += 1
        }
        return addresses
    }

    /// The groups of each page of a list: a page is full after so many entries.
    private func parts(of groups: [SectionTree.Group]) -> [[SectionTree.Group]] {
        var parts: [[SectionTree.Group]] = [[]]
        var room = Self.entriesOnPage
        for group in groups {
            var rest = group.pages[...]
            repeat {
                if room == 0 {
                    parts.append([])
                    room = Self.entriesOnPage
                }
                let taken = Array(rest.prefix(room))
                parts[parts.count - 1].append(
                    SectionTree.Group(folder: group.folder, index: group.index, pages: taken))
                rest = rest.dropFirst(taken.count)
                room -= max(1, taken.count)
            } while !rest.isEmpty
        }
        return parts
    }

    private func view(of group: SectionTree.Group, from here: Address, _ language: Language) -> SectionView.Group {
        let words = vocabulary[language]
        let name = group.folder.split(separator: "/").dropFirst().joined(separator: "-")
        let isEntry = group.pages.isEmpty
        let shown = isEntry ? group.index.map { [$0] } ?? [] : group.pages
        let heading = isEntry || name.isEmpty ? nil : group.index?.matter.title.value ?? folderName(group)
        return SectionView.Group(
            id: "part-" + name, heading: heading,
            href: isEntry ? nil : group.index.map { here.href(to: Address($0.folder)) },
            items: shown.map { entry($0, from: here, words) })
    }

    /// What a folder without an `index.md` is called: nothing on its own parent's page says more than its name.
    private func folderName(_ group: SectionTree.Group) -> String? {
        group.folder.split(separator: "/").last.map(String.init)
    }

    private func entry(_ page: ContentPage, from here: Address, _ words: Words) -> SectionView.Entry {
        var kinds: [RuleKind] = []
        for basis in page.matter.basis where !kinds.contains(basis.kind) { kinds.append(basis.kind) }
        let link = PageLink(page.matter.title.value, Address(page.folder)).link(from: here)
        return SectionView.Entry(
            link: DescribedLinkView(link: link, description: page.matter.description),
            kinds: kinds.map { kind($0, words) }, updated: page.matter.lastChange.map { DayView($0, words) })
    }
}
