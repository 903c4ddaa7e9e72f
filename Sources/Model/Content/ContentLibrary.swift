package import ShikiriDiagnostics

/// All pages that authors wrote, found by file and by address.
package struct ContentLibrary: Sendable {
    /// The pages, sorted by file. Drafts are left out.
    package let pages: [ContentPage]
    /// Pictures and other files that pages link to, by their paths below the content folder.
    package let attachments: [String]
    /// Files of pages that have mistakes of their own: a link to one of them is not a mistake too.
    package let brokenFiles: Set<String>
    /// The files of announcements that are published later, with their days.
    package let unpublished: [String: CalendarDay]
    private let byFile: [String: Int]
    private let byKey: [String: [Int]]

    /// Reads all pages; two that would have the same address are reported.
    package init(_ draft: PortalDraft, main: Language, log: inout DiagnosticLog) {
        let all = draft.pages.compactMap { ContentPage($0, main: main, log: &log) }
        let sound = Set(all.map(\.file))
        let brokenFiles = Set(draft.pages.map(\.file).filter { !sound.contains($0) } + draft.unreadablePages)
        Self.checkAddresses(all, &log)
        Self.checkOriginals(all, main, &log)
        self.init(
            pages: all.filter { !$0.matter.isDraft }, attachments: draft.attachments, brokenFiles: brokenFiles,
            unpublished: [:])
    }

    private init(
        pages: [ContentPage], attachments: [String], brokenFiles: Set<String>, unpublished: [String: CalendarDay]
    ) {
        self.pages = pages
        self.attachments = attachments
        self.brokenFiles = brokenFiles
        self.unpublished = unpublished
        byFile = Dictionary(pages.enumerated().map { ($1.file, $0) }) { first, _ in first }
        byKey = Dictionary(grouping: pages.indices, by: { pages[$0].key })
    }

    /// What is published on a day: an announcement appears on its date.
    package func published(on day: CalendarDay) -> ContentLibrary {
        let later = announcements(after: day)
        return ContentLibrary(
            pages: pages.filter { later[$0.file] == nil }, attachments: attachments, brokenFiles: brokenFiles,
            unpublished: later)
    }

    /// What is looked at before it is published: everything, with the announcements of later days known as such.
    package func previewed(on day: CalendarDay) -> ContentLibrary {
        ContentLibrary(
            pages: pages, attachments: attachments, brokenFiles: brokenFiles, unpublished: announcements(after: day))
    }

    private func announcements(after day: CalendarDay) -> [String: CalendarDay] {
        let dated = pages.filter { $0.part == .news }.compactMap { page in
            page.matter.date.map { (page.file, $0) }
        }
        return Dictionary(dated.filter { $0.1 > day }) { first, _ in first }
    }

    /// The page of a file.
    package func page(file: String) -> ContentPage? { byFile[file].map { pages[$0] } }

    /// The page with a key in each language that it exists in, in the order of languages.
    package func versions(of key: String) -> [ContentPage] {
        (byKey[key] ?? []).map { pages[$0] }.sorted { $0.language < $1.language }
    }

    /// The page with a key in a language, or in the portal's language where there is no such version.
    package func page(key: String, in language: Language, orIn main: Language) -> ContentPage? {
        let found = versions(of: key)
        return found.first { $0.language == language } ?? found.first { $0.language == main }
    }

    /// The pages of a part in a language.
    package func pages(of part: ContentPart, in language: Language) -> [ContentPage] {
        pages.filter { $0.part == part && $0.language == language }
    }

    private static func checkAddresses(_ pages: [ContentPage], _ log: inout DiagnosticLog) {
        var taken: [String: String] = [:]
        var folders: [String: (spelling: String, file: String)] = [:]
        for page in pages {
            if let other = clash(of: page, with: &folders) {
                log.report(.duplicateAddress, .folderInOtherCase(other), at: SourceLocation(file: page.file))
                continue
            }
            // Addresses differ by more than case: some disks and servers don't tell cases apart.
            guard let other = taken.updateValue(page.file, forKey: page.folder.lowercased()) else { continue }
            log.report(.duplicateAddress, .sameAddress(other), at: SourceLocation(file: page.file))
        }
    }

    /// The file whose folders differ in case alone from those above a page: on some disks both would be one folder.
    private static func clash(
        of page: ContentPage, with folders: inout [String: (spelling: String, file: String)]
    ) -> String? {
        var folder = ""
        for part in page.folder.split(separator: "/").dropLast() {
            folder += "/" + part
            guard let known = folders[folder.lowercased()] else {
                folders[folder.lowercased()] = (folder, page.file)
                continue
            }
            if known.spelling != folder { return known.file }
        }
        return nil
    }

    private static func checkOriginals(_ pages: [ContentPage], _ main: Language, _ log: inout DiagnosticLog) {
        let originals = Set(pages.filter { $0.language == main }.map(\.key))
        for page in pages where page.language != main && !originals.contains(page.key) {
            log.report(.missingTranslationSource, .noOriginal(page.key), at: SourceLocation(file: page.file))
        }
    }
}
