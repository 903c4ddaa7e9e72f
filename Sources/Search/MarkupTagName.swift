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
    var role: Role { Self.roles[self] ?? .block }

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

    private static let roles: [MarkupTagName: Role] = {
        let names: [(Role, String)] = [
            (.inline, "a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rb rp rt ruby s samp small span"),
            (.inline, "strong sub sup time u var wbr"),
            (.void, "area base br col embed hr img input link meta source track"),
            (.unread, "button nav select svg template textarea"), (.code, "script style"),
            (.main, "main"), (.title, "h1"), (.heading, "h2 h3 h4 h5 h6"), (.details, "details"),
            (.summary, "summary"), (.row, "tr"), (.rowHead, "th"), (.item, "li"),
        ]
        let pairs = names.flatMap { role, words in words.split(separator: " ").map { (Self(String($0)), role) } }
        return Dictionary(pairs) { first, _ in first }
    }()
}
