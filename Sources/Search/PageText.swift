/// What a page says, paragraph by paragraph, without what the program puts around it: lists of other pages, facts about the
/// page, and times of changes.
package struct PageText: Sendable {
    /// A paragraph.
    package struct Paragraph: Sendable {
        /// What element it is.
        package enum Kind: Sendable { case heading, paragraph, item, row }

        /// What element it is.
        package let kind: Kind
        /// Its text; of a row the cells, one after the other.
        package let texts: [String]
    }

    /// The title.
    package private(set) var title = ""
    /// The paragraphs, in order.
    package private(set) var paragraphs: [Paragraph] = []

    private struct Open {
        let name: MarkupTagName
        let isUnread: Bool
        let isTitle: Bool
        var kind: Paragraph.Kind?
    }

    private static let time = MarkupTagName("time")

    private var open: [Open] = []
    private var unread = 0
    private var text = VisibleText()
    private var cells: [String] = []
    private var isInMain = false

    /// Reads a page as it is published.
    package init(page html: [UInt8]) {
        var scan = MarkupScan(html)
        while let token = scan.next() {
            switch token {
            case .text(let range): if isInMain, unread == 0 { text.append(html, range) }
            case .tag(let tag) where tag.role == .main: isInMain = !tag.isEnd
            case .tag(let tag): if isInMain { read(tag, html) }
            }
        }
    }

    private mutating func read(_ tag: MarkupTag, _ html: [UInt8]) {
        guard tag.role != .inline else { return readEdge(tag, html) }
        guard tag.role != .void, !tag.isClosed else { return text.part() }
        finish()
        readEdge(tag, html)
    }

    private func isUnread(_ tag: MarkupTag, _ html: [UInt8]) -> Bool {
        let mark = tag.mark.flatMap { SearchMark(rawValue: String(decoding: html[$0], as: UTF8.self)) }
        return mark == SearchMark.none || mark == .lists || mark == .facts || tag.role == .unread || tag.role == .code
            || tag.name == Self.time
    }

    private mutating func readEdge(_ tag: MarkupTag, _ html: [UInt8]) {
        guard tag.isEnd else {
            let isUnread = isUnread(tag, html)
            unread += isUnread ? 1 : 0
            let kind: Paragraph.Kind? =
                tag.role == .row ? .row : tag.role == .heading ? .heading : tag.role == .item ? .item : nil
            open.append(Open(name: tag.name, isUnread: isUnread, isTitle: tag.role == .title, kind: kind))
            return
        }
        guard let place = open.lastIndex(where: { $0.name == tag.name }) else { return }
        while open.count > place {
            let closed = open.removeLast()
            unread -= closed.isUnread ? 1 : 0
            guard closed.kind == .row, !open.contains(where: { $0.kind == .row }) else { continue }
            if !cells.isEmpty { paragraphs.append(Paragraph(kind: .row, texts: cells)) }
            cells = []
        }
    }

    /// Ends the paragraph that was being read.
    private mutating func finish() {
        let read = text.string
        text = VisibleText()
        guard !read.isEmpty else { return }
        if open.contains(where: \.isTitle) {
            title = read
        } else if open.contains(where: { $0.kind == .row }) {
            cells.append(read)
        } else {
            let kind = open.last { $0.kind != nil }?.kind
            paragraphs.append(Paragraph(kind: kind ?? .paragraph, texts: [read]))
        }
    }
}
