import ShikiriBasics
import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriOffice
import ShikiriPacks
import ShikiriPageKit
import ShikiriPeople
import ShikiriPortal
import ShikiriPublishing
import ShikiriSearch
import ShikiriWords

/// What Render gives: every file that is published, each with its readers and its path, and made when it is asked for.
struct Site: Sendable {
    /// How many pages follow one another in a segment of the search index. The number is fixed, so that the index is
    /// the same whatever the number of jobs.
    private static let segmentLength = 64

    /// The day as of which everything was evaluated.
    let asOf: CalendarDay
    /// The revision of the restrictions in force on that day.
    let revision: String?
    let portal: PortalSite
    let packs: ManagerPacks
    /// What this publication leaves for the next.
    let summary: PublicationSummary
    /// The newest that the history has of earlier publications.
    let earlier: PublicationSummary?
    /// Where what the summary names is written.
    let places: PublicationComparison.Places
    /// What the data leave open.
    let open: OpenPoints
    /// How long what earlier publications left stays, as the portal says.
    let keep: CalendarPeriod?
    private let material: Material
    private let source: OfficeSource

    /// Joins the pages for everybody with those for the office and for managers.
    init(_ portal: PortalSite, _ findings: Findings, _ material: Material, open: OpenPoints, jobs: Int) {
        asOf = findings.asOf
        revision = findings.portal.rulebook.revision(on: findings.asOf)?.id
        earlier = findings.earlier
        places = PublicationComparison.Places(findings)
        self.portal = portal
        self.material = material
        self.open = open
        keep = findings.portal.settings.keep
        packs = ManagerPacks(findings, material)
        summary = PublicationSummary(
            findings, pages: portal.pages.count,
            words: material.look.vocabulary[findings.portal.settings.language], jobs: jobs)
        source = OfficeSource(findings, material)
    }

    /// What differs from what a publication left.
    func comparison(with last: PublicationSummary) -> PublicationComparison {
        PublicationComparison(
            now: summary, last: last, places: places, addresses: Set(portal.pages.map(\.address.folder)))
    }

    /// Makes the files of some folders, several at the same time, and delivers each as soon as it is made, so that the bytes
    /// of all are never in memory together.
    ///
    /// - Parameter kept: the packs that aren't made, because those of the last publication stay.
    func make(
        _ folders: Set<ReaderFolder>, besides kept: KeptPacks, jobs: Int,
        deliver: @escaping @Sendable (SiteFile) throws -> Void
    ) throws {
        if folders.contains(.office) { try makeOffice(jobs: jobs, deliver) }
        if folders.contains(.managers) {
            let list = try makePacks(besides: kept, jobs: jobs, deliver)
            if let list, folders.contains(.office) { try deliver(SiteFile(.office, PackPaths.listName, list.bytes)) }
        }
        if folders.contains(.portal) { try makePortal(jobs: jobs, deliver) }
    }

    private func makeOffice(jobs: Int, _ deliver: @escaping @Sendable (SiteFile) throws -> Void) throws {
        let office = OfficeSite(source, open: open, hasPacks: !packs.managers.isEmpty)
        try ParallelMap.map(office.makers, jobs: jobs) { make in
            Result {
                let file = make()
                try deliver(SiteFile(.office, file.path, file.bytes))
            }
        }.forEach { try $0.get() }
        for asset in material.look.assets.all { try deliver(SiteFile(asset, for: .office)) }
        try deliver(SiteFile(.office, PublicationSummary.name, Array(summary.json.pretty.utf8)))
    }

    /// The list of all packs; nil where the last one stays as it is, or there are none.
    private func makePacks(
        besides kept: KeptPacks, jobs: Int, _ deliver: @escaping @Sendable (SiteFile) throws -> Void
    ) throws -> PackList? {
        guard case .listed(var list) = kept else { return nil }
        let held = list.managers
        let positions = packs.positions.filter { !held.contains(packs.id(at: $0)) }
        let order = PackOrder(packs: packs, positions: positions, passphrases: nil, mail: nil, warnings: [])
        let made = try order.make(jobs: jobs) { pack, _ in
            for file in PackPaths.files(of: pack) { try deliver(file) }
        }
        for pack in made { list.put(pack.entry) }
        return list.count > 0 ? list : nil
    }

    private func makePortal(jobs: Int, _ deliver: @escaping @Sendable (SiteFile) throws -> Void) throws {
        for asset in material.look.assets.all { try deliver(SiteFile(asset, for: .portal)) }
        try ParallelMap.map(material.attachments, jobs: jobs) { file in
            Result { try deliver(SiteFile(.portal, file, try FileBytes.read(material.folder.path(of: file)).get())) }
        }.forEach { try $0.get() }
        for file in portal.files { try deliver(SiteFile(.portal, file.path, file.bytes)) }
        let starts = Array(stride(from: 0, to: portal.pages.count, by: Self.segmentLength))
        let segments = try ParallelMap.map(starts, jobs: jobs) { start in
            Result { try makePages(start..<min(start + Self.segmentLength, portal.pages.count), deliver) }
        }.map { try $0.get() }
        try SearchIndex(segments, synonyms: portal.synonyms, departments: portal.departmentNames).write(jobs: jobs) {
            try deliver(SiteFile($0))
        }
    }

    /// Tries the search with the portal's own queries, on all pages as they would be published.
    func trySearch(jobs: Int, log: inout DiagnosticLog) {
        guard portal.hasSearchTests else { return }
        let entries = ParallelMap.map(portal.pages, jobs: jobs) { portal.entries(of: $0, in: portal.render($0)) }
        portal.trySearch(entries.flatMap(\.self), log: &log)
    }

    private func makePages(_ range: Range<Int>, _ deliver: (SiteFile) throws -> Void) throws -> SearchSegment {
        var draft = SearchSegmentDraft()
        for page in portal.pages[range] {
            let html = portal.render(page)
            try deliver(SiteFile(.portal, page.address.path, html))
            for entry in portal.entries(of: page, in: html) { draft.add(entry) }
        }
        let (segment, texts) = draft.finished()
        for text in texts { try deliver(SiteFile(text)) }
        return segment
    }
}

extension ManagerPacks {
    /// The packs of all managers.
    init(_ findings: Findings, _ material: Material) {
        self.init(
            portal: findings.portal, training: findings.people.training, look: material.look,
            secret: material.packNames)
    }
}

extension OfficeSource {
    /// The office's reports.
    init(_ findings: Findings, _ material: Material) {
        self.init(
            portal: findings.portal, asOf: findings.asOf, people: findings.people, meanings: findings.meanings,
            look: material.look)
    }
}
