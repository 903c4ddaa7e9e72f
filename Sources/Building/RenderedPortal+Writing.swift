import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPages
import ShikiriPublishing
import ShikiriReports
import ShikiriSearch

extension RenderedPortal {
    /// How many pages follow one another in a segment of the search index. The number is fixed, so that the index is
    /// the same whatever the number of jobs.
    private static let segmentLength = 64

    /// Renders all pages of some folders, several at the same time, and hands each to the publication as soon as it is done, so that
    /// the portal's bytes are never in memory together.
    ///
    /// - Returns: how many protected packs stay as they are.
    func write(_ folders: Set<ReaderFolder>, to publication: Publication, jobs: Int) throws -> Int {
        if folders.contains(.office) { try writeOffice(to: publication, jobs: jobs) }
        var kept = 0
        if folders.contains(.managers) {
            let (list, held) = try writePacks(to: publication, jobs: jobs)
            if let list, folders.contains(.office) {
                try publication.write(PackPaths.list, bytes: list.bytes, access: .ownerOnly)
            }
            kept = held
        }
        if folders.contains(.portal) { try writePortal(to: publication, jobs: jobs) }
        return kept
    }

    private func writePortal(to publication: Publication, jobs: Int) throws {
        for file in try files { try publication.publish(file) }
        let starts = Array(stride(from: 0, to: site.pages.count, by: Self.segmentLength))
        let results = ParallelMap.map(starts, jobs: jobs) { start in
            Result { try writePages(start..<min(start + Self.segmentLength, site.pages.count), to: publication) }
        }
        let segments = try results.map { try $0.get() }
        try SearchIndex(segments, synonyms: evaluated.modelled.portal.search.synonyms).write(jobs: jobs) {
            try publication.publish(PortalFile($0))
        }
    }

    private func writeOffice(to publication: Publication, jobs: Int) throws {
        let office = OfficeSite(evaluated.office, open: open, hasPacks: !evaluated.packs.managers.isEmpty)
        let results = ParallelMap.map(office.makers, jobs: jobs) { make in
            Result {
                let file = make()
                try publication.write("office/" + file.path, bytes: file.bytes, access: .ownerOnly)
            }
        }
        for result in results { try result.get() }
        for asset in evaluated.modelled.loaded.look.assets.all {
            try publication.write(
                "office/" + asset.path, bytes: asset.bytes, access: .ownerOnly, lifetime: .retainedOnce)
        }
    }

    /// Writes the packs of all managers but those whose packs are protected, and says how many those are. The list of
    /// all packs is nil where the last one stays as it is, or there are none.
    private func writePacks(to publication: Publication, jobs: Int) throws -> (list: PackList?, held: Int) {
        let packs = evaluated.packs
        var list = PackList()
        let protected = publication.protectedPacks
        if !protected.isEmpty {
            guard let kept = try publication.keepPacks(protected, of: packs.ids) else {
                return (nil, protected.count)
            }
            list = kept
        }
        let held = list.managers
        let places = packs.managers.indices.filter { !held.contains(packs.id(at: $0)) }
        let order = PackOrder(packs: packs, places: places, passphrases: nil, mail: nil, warnings: [])
        for pack in try order.make(jobs: jobs, deliver: { pack, _ in try publication.publish(pack) }) {
            list.put(pack.entry)
        }
        return (list.count > 0 ? list : nil, held.count)
    }

    private func writePages(_ range: Range<Int>, to publication: Publication) throws -> SearchSegment {
        var draft = SearchSegmentDraft()
        for page in site.pages[range] {
            let html = site.render(page)
            try publication.publish(PortalFile(path: page.address.path, bytes: html))
            for entry in site.entries(of: page, in: html) { draft.add(entry) }
        }
        let (segment, texts) = draft.finished()
        for text in texts { try publication.publish(PortalFile(text)) }
        return segment
    }

    /// Files that are not rendered page by page.
    private var files: [PortalFile] {
        get throws {
            let loaded = evaluated.modelled.loaded
            let assets = loaded.look.assets.all.map {
                PortalFile(path: $0.path, bytes: $0.bytes, lifetime: .retainedOnce)
            }
            let attachments = try loaded.draft.attachments.map { file in
                PortalFile(path: file, bytes: try FileBytes.read(loaded.folder.path(of: file)).get())
            }
            return assets + attachments + site.files.map { PortalFile(path: $0.path, bytes: $0.bytes) }
        }
    }
}

/// A file of the portal for everybody.
private struct PortalFile {
    let path: String
    let bytes: [UInt8]
    var lifetime = Lifetime.untilReplaced

    init(path: String, bytes: [UInt8], lifetime: Lifetime = .untilReplaced) {
        self.path = path
        self.bytes = bytes
        self.lifetime = lifetime
    }

    /// Parts of the search index have hashed names; a reader who searches while a publication happens still gets them.
    init(_ file: SearchFile) {
        path = file.path
        bytes = file.bytes
        lifetime = .retainedOnce
    }
}

extension Publication {
    fileprivate func publish(_ file: PortalFile) throws {
        try write("portal/" + file.path, bytes: file.bytes, access: .everyone, lifetime: file.lifetime)
    }
}
