import ShikiriBasics
import ShikiriDiagnostics
import ShikiriMarkdown
import ShikiriModel
import ShikiriPageKit

/// Finds the page that a link in a Markdown file leads to, and checks that it is there.
struct LinkTargets: Sendable {
    let library: ContentLibrary
    let main: Language
    private let attachments: Set<String>
    /// The files of pages by the folders in which they lay before.
    private let movedFrom: [String: String]
    private let pageNames = LazySuggestions()
    private let fileNames = LazySuggestions()

    init(library: ContentLibrary, main: Language) {
        self.library = library
        self.main = main
        attachments = Set(library.attachments)
        let moves = library.pages.flatMap { page in page.formerFolders.map { ($0.value, page.file) } }
        movedFrom = Dictionary(moves) { first, _ in first }
    }

    /// What a relative destination means.
    enum Target {
        case page(ContentPage)
        case attachment(String)
        /// The page itself.
        case here
        /// The home page.
        case entrance
        /// An announcement that is published from a day on.
        case unpublished(CalendarDay)
        case missing(path: String)
        /// A page that has mistakes of its own.
        case broken
        case outside
    }

    /// The page that was probably meant by a path below the content folder at which there is none.
    func help(forMissingPage path: String) -> Phrase {
        if let moved = file(movedFrom: path) { return .movedTo(moved) }
        let known = pageNames.index { library.pages.map(\.file) }
        return known.nearest(to: path).map(Phrase.didYouMean) ?? .namePage
    }

    /// The page or other file that was probably meant by a path below the content folder at which there is none.
    func help(forMissingFile path: String) -> Phrase? {
        if let moved = file(movedFrom: path) { return .movedTo(moved) }
        let known = fileNames.index { library.pages.map(\.file) + library.attachments }
        return known.nearest(to: path).map(Phrase.didYouMean)
    }

    private func file(movedFrom path: String) -> String? {
        ContentPage.formerFolder(path, main: main).flatMap { movedFrom[$0] }
    }

    /// What a destination, written without its fragment, means in a file.
    func target(of path: String, from page: ContentPage) -> Target {
        guard !path.isEmpty else { return .here }
        guard path != "/" else { return .entrance }
        guard let file = Self.resolved(path, from: page.file) else { return .outside }
        if let day = library.unpublished[file] { return .unpublished(day) }
        if let found = self.page(file: file, in: page.language) { return .page(found) }
        if library.brokenFiles.contains(file) { return .broken }
        return attachments.contains(file) ? .attachment(file) : .missing(path: file)
    }

    /// The link as it stands in the page, relative to it; nil leaves the author's.
    func href(for link: MarkdownLink, from page: ContentPage) -> String? {
        let here = Address(page.folder)
        switch target(of: link.path, from: page) {
        case .page(let found): return here.href(to: Address(found.folder), fragment: link.fragment)
        case .attachment(let file): return here.href(toFile: file)
        case .entrance: return here.href(to: entrance(in: page.language), fragment: link.fragment)
        case .here, .missing, .broken, .outside, .unpublished: return nil
        }
    }

    /// The home page in a language, or the portal's own where there is none.
    private func entrance(in language: Language) -> Address {
        library.page(key: "index", in: language, orIn: main).map { Address($0.folder) } ?? .home
    }

    /// The page that a front matter's `related` names: a path below the content folder, with or without `.md`.
    func related(_ name: String, in language: Language) -> ContentPage? {
        page(file: name.hasSuffix(".md") ? name : name + ".md", in: language)
    }

    /// The file's page, or its version in the language of the page that links to it.
    private func page(file: String, in language: Language) -> ContentPage? {
        guard let found = library.page(file: file) else { return nil }
        guard found.language != language else { return found }
        return library.versions(of: found.key).first { $0.language == language } ?? found
    }

    /// A path relative to a file, resolved; nil where it leaves the content folder.
    private static func resolved(_ path: String, from file: String) -> String? {
        let slash = UInt8(ascii: "/")
        // Bytes are compared: nothing but a slash has its byte in UTF-8.
        var parts = path.hasPrefix("/") ? [] : file.utf8.split(separator: slash).dropLast()
        for part in path.utf8.split(separator: slash) {
            if part.elementsEqual(".".utf8) { continue }
            if part.elementsEqual("..".utf8) {
                guard parts.popLast() != nil else { return nil }
            } else {
                parts.append(part)
            }
        }
        return parts.map { Substring($0) }.joined(separator: "/")
    }
}
