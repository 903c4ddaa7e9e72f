/// Divides the text of a page into passages while it is scanned.
struct PassageReader {
    /// A passage that may still grow.
    private struct Draft {
        var anchor = ""
        var isList = false
        var heading = VisibleText()
        var text = VisibleText()
        /// What is read after the text, because a result should begin with what the page says.
        var facts = VisibleText()
        var places: [Passage.Place] = []
        /// The element in it that will be its heading.
        var awaited: MarkupTagName.Role?
    }

    /// An element that is not closed yet, and what ends with it.
    private struct Open {
        let name: MarkupTagName
        let effect: Effect
    }

    private enum Effect: Equatable {
        case none
        /// What is in it is not read.
        case unread
        /// What is in it is the heading of the passage.
        case heading
        /// What is in it is a remark on the heading.
        case remark
        /// What is in it is read after the rest.
        case facts
        /// What is in it is a passage, and what follows belongs to an earlier one again.
        case passage(before: Int)
        /// The same, and headings in it begin passages.
        case divided(before: Int, isList: Bool)
    }

    private var drafts = [Draft()]
    private var current = 0
    private var open: [Open] = []
    private var unread = 0
    private var isInHeading = false
    private var isInFacts = false
    /// Whether headings begin passages that are lists, where headings begin passages.
    private var division: Bool?
    private var isInMain = false
    /// Whether the main part of the page has been read.
    private(set) var isDone = false

    /// What was read so far.
    var passages: [Passage] {
        drafts.map {
            Passage(
                anchor: $0.anchor, heading: $0.heading.string, isList: $0.isList, text: $0.text.followed(by: $0.facts),
                places: $0.places)
        }
    }

    mutating func read(_ token: MarkupScan.Token, of html: [UInt8]) {
        switch token {
        case .text(let range):
            guard isInMain, unread == 0 else { return }
            withTarget { $0.append(html, range) }
        case .tag(let tag):
            let role = tag.role
            if role == .main {
                isInMain = !tag.isEnd && mark(of: tag, html) != SearchMark.none
                isDone = tag.isEnd
            } else if isInMain {
                if tag.isEnd { end(tag, role) } else { start(tag, role, html) }
            }
        }
    }

    private mutating func start(_ tag: MarkupTag, _ role: MarkupTagName.Role, _ html: [UInt8]) {
        if role != .inline { part() }
        guard role != .void, !tag.isClosed else { return }
        let effect = effect(of: tag, role, html)
        switch effect {
        case .unread: unread += 1
        case .heading: isInHeading = true
        case .remark:
            isInHeading = false
            part()
        case .facts: isInFacts = true
        case .divided(_, let isList): division = isList
        case .passage, .none: break
        }
        open.append(Open(name: tag.name, effect: effect))
    }

    private mutating func effect(of tag: MarkupTag, _ role: MarkupTagName.Role, _ html: [UInt8]) -> Effect {
        let mark = mark(of: tag, html)
        if unread > 0 || role == .unread || role == .code || role == .title || mark == SearchMark.none {
            return .unread
        }
        switch mark {
        case .sections: return .divided(before: current, isList: false)
        case .lists: return .divided(before: current, isList: true)
        case .facts: return .facts
        case .remark where isInHeading: return .remark
        default: break
        }
        if isInHeading { return .none }
        if role == drafts[current].awaited {
            drafts[current].awaited = nil
            return .heading
        }
        guard let id = tag.id else { return .none }
        let anchor = String(decoding: html[id], as: UTF8.self)
        switch role {
        case .heading where division != nil:
            _ = begin(anchor, awaiting: nil)
            drafts[current].isList = division == true
            return .heading
        case .details where mark == .entry: return begin(anchor, awaiting: .summary)
        case .row where mark == .entry: return begin(anchor, awaiting: .rowHead)
        case .heading, .row, .item:
            let offset = drafts[current].text.nextOffset()
            drafts[current].places.append(Passage.Place(offset: offset, anchor: anchor))
            return .none
        default: return .none
        }
    }

    /// Begins a passage; what it returns leads back to the one before.
    private mutating func begin(_ anchor: String, awaiting role: MarkupTagName.Role?) -> Effect {
        let before = current
        current = drafts.count
        drafts.append(Draft(anchor: anchor, awaited: role))
        return .passage(before: before)
    }

    private mutating func end(_ tag: MarkupTag, _ role: MarkupTagName.Role) {
        if role != .inline { part() }
        guard let place = open.lastIndex(where: { $0.name == tag.name }) else { return }
        while open.count > place {
            switch open.removeLast().effect {
            case .none: break
            case .unread: unread -= 1
            case .heading: isInHeading = false
            case .remark:
                part()
                isInHeading = true
            case .facts:
                part()
                isInFacts = false
            case .passage(let before): current = before
            case .divided(let before, _):
                current = before
                division = nil
            }
        }
        if role != .inline { part() }
    }

    private mutating func part() { withTarget { $0.part() } }

    /// Where the text of this place goes.
    private mutating func withTarget(_ change: (inout VisibleText) -> Void) {
        if isInHeading {
            change(&drafts[current].heading)
        } else if isInFacts {
            change(&drafts[current].facts)
        } else {
            change(&drafts[current].text)
        }
    }

    /// What the template or the table that made an element says of it.
    private func mark(of tag: MarkupTag, _ html: [UInt8]) -> SearchMark? {
        tag.mark.flatMap { SearchMark(rawValue: String(decoding: html[$0], as: UTF8.self)) }
    }
}
