import ShikiriMarkdown
import ShikiriModel
import Synchronization

/// Keeps the texts of pages between the check of their links and the making of the pages, so that they are read once.
///
/// A text that isn't kept is read again and comes out the same, so nothing but time depends on what lies here. The HTML of
/// all pages at once would take more memory than everything else in a build: it is kept as what it adds to the Markdown,
/// which is there anyhow, and not at all where that is much.
final class ManuscriptShelf: Sendable {
    /// A text as it is kept.
    private struct Kept {
        let sections: [MarkdownSection]
        let links: [MarkdownLink]
        let html: TextDerivation
    }

    /// What a page's HTML may add to its Markdown at most, beside a part of the Markdown's length.
    private static let room = 512

    private let manuscripts = Mutex<[String: Kept]>([:])

    /// Keeps what was read of a page, if that doesn't take much.
    func put(_ page: ContentPage, _ document: MarkdownDocument) {
        let html = TextDerivation(document.html, from: page.bytes[page.bodyStart...])
        guard html.size <= Self.room + page.bytes.count / 4 else { return }
        // Only questions are told by where their links lead.
        let kept = Kept(sections: document.sections, links: page.part == .faq ? document.links : [], html: html)
        manuscripts.withLock { $0[page.file] = kept }
    }

    /// Gives a text away.
    func take(_ page: ContentPage) -> Manuscript? {
        manuscript(page, manuscripts.withLock { $0.removeValue(forKey: page.file) })
    }

    /// Shows a text and keeps it.
    func look(at page: ContentPage) -> Manuscript? {
        manuscript(page, manuscripts.withLock { $0[page.file] })
    }

    private func manuscript(_ page: ContentPage, _ kept: Kept?) -> Manuscript? {
        kept.map {
            Manuscript(page, sections: $0.sections, links: $0.links, $0.html.text(from: page.bytes[page.bodyStart...]))
        }
    }
}
