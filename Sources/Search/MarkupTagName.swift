/// The name of an HTML element by its first eight letters, which tell all elements apart that matter here.
struct MarkupTagName: Hashable {
    private let code: UInt64

    init(_ bytes: ArraySlice<UInt8>) {
        code = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
    }

    init(_ name: String) {
        self.init(ArraySlice(name.utf8))
    }

    /// What an element means for the text of a page.
    var role: Role {
        var (low, high) = (0, Self.roles.count)
        while low < high {
            let middle = (low + high) / 2
            if Self.roles[middle].name.code < code { low = middle + 1 } else { high = middle }
        }
        return low < Self.roles.count && Self.roles[low].name == self ? Self.roles[low].role : .block
    }

    /// What an element means for the text of a page.
    enum Role {
        /// Its text stands apart from what is around it.
        case block
        /// Its text joins what is around it.
        case inline
        /// It has no end tag.
        case void
        /// Its text is not read.
        case unread
        /// The same, and what looks like tags in it are none.
        case code
        case main, title, heading, details, summary, row, rowHead, item
    }

    /// In the order of their codes.
    private static let roles: [(name: MarkupTagName, role: Role)] = {
        let names: [(Role, String)] = [
            (.inline, "a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rb rp rt ruby s samp small span"),
            (.inline, "strong sub sup time u var wbr"),
            (.void, "area base br col embed hr img input link meta source track"),
            (.unread, "button nav select svg template textarea"), (.code, "script style"),
            (.main, "main"), (.title, "h1"), (.heading, "h2 h3 h4 h5 h6"), (.details, "details"),
            (.summary, "summary"), (.row, "tr"), (.rowHead, "th"), (.item, "li"),
        ]
        let pairs = names.flatMap { role, words in words.split(separator: " ").map { (Self(String($0)), role) } }
        return pairs.sorted { $0.0.code < $1.0.code }
    }()
}
