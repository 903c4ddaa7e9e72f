import Foundation
import ShikiriBasics
import ShikiriComparison
import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPageKit
import ShikiriPortal
import ShikiriSearch

/// One side of a comparison: what a publication, or the portal that a content folder would give, says.
struct ComparedSide: Sendable {
    /// Where it lies, as it was named.
    let name: String
    /// The day as of which it was evaluated; nil where a publication doesn't say.
    let asOf: String?
    /// The pages that say something themselves, by their addresses.
    let pages: [String: ComparedPage]
    /// The addresses of pages that authors wrote; nil where a publication doesn't say.
    let written: Set<String>?
    /// Where each page that only leads on leads, by its address.
    let moves: [String: String]
    /// The revisions in words, oldest first.
    let rules: [PublicationSummary.RuleText]

    /// A side with nothing in it, for what is compared with a portal that nobody has published yet.
    static func nothing(at name: String) -> ComparedSide {
        ComparedSide(name: name, asOf: nil, pages: [:], written: [], moves: [:], rules: [])
    }
}

/// A page of a side.
struct ComparedPage: Sendable {
    let title: String
    let blocks: [TextBlock]
    /// Why it was last revised.
    let reason: String?
}

extension ComparedPage {
    /// Reads a page as it is published.
    init(_ html: [UInt8], reason: String?) {
        let page = PageText(page: html)
        let blocks = page.paragraphs.map { paragraph in
            let kind: TextBlock.Kind =
                switch paragraph.kind {
                case .heading: .heading
                case .paragraph: .paragraph
                case .item: .item
                case .row: .row
                }
            return TextBlock(
                kind, paragraph.texts.joined(separator: Self.cellBoundary),
                key: paragraph.texts.count > 1 ? paragraph.texts[0] : nil)
        }
        self.init(title: page.title, blocks: blocks, reason: reason)
    }

    /// What stands between the cells of a row.
    private static let cellBoundary = "｜"
}

// MARK: - Reading

extension ComparedSide {
    /// Reads a published folder: one that has `portal` in it.
    static func publication(at path: String, jobs: Int) throws(ComparisonDesk.Fault) -> ComparedSide {
        let root = path + "/portal"
        var log = DiagnosticLog()
        let summary = PublicationHistory.last(at: path, log: &log)
        let reasons = reasons(summary?.pages ?? [])
        let addresses = Self.addresses(in: root)
        let read = ParallelMap.map(addresses, jobs: jobs) { address in
            FileBytes.read(root + "/" + Address(address).path)
        }
        var pages: [String: ComparedPage] = [:]
        var moves: [String: String] = [:]
        for (address, result) in zip(addresses, read) {
            switch result {
            case .failure(let failure):
                throw .unreadable(root + "/" + Address(address).path, reason: failure.reason)
            case .success(let html):
                if let target = movedTo(in: html) {
                    moves[address] = target
                } else {
                    pages[address] = ComparedPage(html, reason: reasons[address])
                }
            }
        }
        return ComparedSide(
            name: path, asOf: summary?.asOf, pages: pages, written: summary?.pages.map { Set($0.map(\.address)) },
            moves: moves, rules: summary?.rules ?? [])
    }

    /// The portal that is about to be published.
    init(_ site: Site, name: String, jobs: Int) {
        let reasons = Self.reasons(site.summary.pages ?? [])
        let views = site.portal.pages.filter { $0.leadsTo == nil && Self.saysSomething($0.address.path) }
        let read = ParallelMap.map(views, jobs: jobs) { view in
            (view.address.folder, ComparedPage(site.portal.render(view), reason: reasons[view.address.folder]))
        }
        self.init(
            name: name, asOf: site.summary.asOf, pages: Dictionary(read) { first, _ in first },
            written: Set((site.summary.pages ?? []).map(\.address)),
            moves: Dictionary(
                site.portal.pages.compactMap { view in
                    view.leadsTo.map { (view.address.folder, $0.folder) }
                }
            ) { first, _ in first },
            rules: site.summary.rules ?? [])
    }

    private static func reasons(_ pages: [PublicationSummary.Page]) -> [String: String] {
        Dictionary(pages.compactMap { page in page.reason.map { (page.address, $0) } }) { first, _ in first }
    }

    private static func addresses(in root: String) -> [String] {
        guard let files = FileManager.default.enumerator(atPath: root) else { return [] }
        return files.compactMap { $0 as? String }.filter { path in
            (path == "index.html" || path.hasSuffix("/index.html")) && saysSomething(path)
        }.map { String($0.dropLast("index.html".count)).trimmingSlash }.sorted()
    }

    /// Lists of pages and results say nothing of their own.
    private static func saysSomething(_ path: String) -> Bool {
        let parts = path.split(separator: "/").dropLast()
        return path != "404.html" && parts.last != "search" && parts.last != "sitemap"
    }

    /// Where a page that only leads on leads.
    private static func movedTo(in html: [UInt8]) -> String? {
        let head = String(decoding: html.prefix(1_500), as: UTF8.self)
        guard let start = head.range(of: "http-equiv=\"refresh\" content=\"0; url=") else { return nil }
        var target = head[start.upperBound...].prefix { $0 != "\"" }
        while target.hasPrefix("../") { target = target.dropFirst(3) }
        return String(target.hasSuffix("index.html") ? target.dropLast("index.html".count) : target).trimmingSlash
    }
}

extension String {
    fileprivate var trimmingSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}
