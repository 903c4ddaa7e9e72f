import ShikiriDiagnostics
import ShikiriModel
import ShikiriPageKit
import ShikiriWords

extension SearchHints {
    /// Reports words for pages or headings that aren't there.
    ///
    /// - Parameter anchors: the headings of each page that authors wrote, by its file.
    func check(anchors: [String: PageAnchors], log: inout DiagnosticLog) {
        let files = LazySuggestions()
        for entry in keywords {
            guard let known = anchors[entry.file.value] else {
                log.report(
                    .brokenLink,
                    .keywordsOfNothing(
                        entry.file.value, help: files.index { anchors.keys }.help(for: entry.file.value)),
                    at: entry.file.location)
                continue
            }
            guard let anchor = entry.anchor, !known.contains(anchor) else { continue }
            log.report(
                .brokenAnchor, .noHeading(anchor, in: entry.file.value, help: known.help(for: anchor)),
                at: entry.file.location)
        }
    }

    /// The words of this file and of the pages' front matter by the address that they lead to, as entries of the search have it.
    func keywordsByAddress(_ library: ContentLibrary) -> [String: String] {
        var words: [String: [String]] = [:]
        for page in library.pages where !page.matter.keywords.isEmpty {
            words[Address(page.folder).path] = page.matter.keywords
        }
        for entry in keywords {
            guard let page = library.page(file: entry.file.value) else { continue }
            words[Address(page.folder).path + (entry.anchor.map { "#" + $0 } ?? ""), default: []] += entry.words
        }
        return words.mapValues { $0.joined(separator: " ") }
    }
}
