package import ShikiriDiagnostics

/// A page that an author wrote in Markdown.
package struct ContentPage: Sendable {
    /// Its file below the content folder.
    package let file: String
    /// The part of the portal that it belongs to.
    package let part: ContentPart
    /// The language that it is written in.
    package let language: Language
    /// Its name in all languages: the file without language and extension, such as `guidance/people/cooling-period`.
    package let key: String
    /// What its front matter says.
    package let matter: PageMatter
    /// The bytes of the file, which are UTF-8.
    package let bytes: [UInt8]
    /// Where the Markdown begins in the bytes.
    package let bodyStart: Int
    /// The line of the file on which the Markdown begins.
    package let bodyLine: Int

    /// The folder of the page in the portal, without slashes at its ends; empty for the home page. The page itself
    /// is `index.html` in it.
    package let folder: String
    /// The folders in which it lay before, as its front matter says: who comes there is led to it.
    package let formerFolders: [Located<String>]

    /// Whether the file is the index of its folder.
    package var isIndex: Bool { key == "index" || key.hasSuffix("/index") }
}

/// The parts of the portal that Markdown files belong to, by their folders.
package enum ContentPart: String, CaseIterable, Sendable {
    /// `index.md`.
    case home
    /// `guidance/`: rule explanations.
    case guidance
    /// `faq/`: questions by topic.
    case faq
    /// `news/`: dated announcements.
    case news
    /// `discussions/`: material for workplace discussions (職場討議).
    case discussions
    /// `pledge.md`: the form of the pledge (誓約書).
    case pledge
    /// Other pages at the top, such as `about.md`.
    case plain
}

/// The keys of a page's front matter.
package struct PageMatter: Sendable {
    /// The title, which is also the page's first heading.
    package let title: Located<String>
    /// What the page is about, in one or two sentences.
    package let description: String?
    /// The date of an announcement.
    package let date: CalendarDay?
    /// When the page was last revised.
    package let updated: Located<CalendarDay>?
    /// Why it was last revised.
    package let reason: String?
    /// The day on which the page last changed, as far as it says: its update's, or else its own.
    package var lastChange: CalendarDay? { updated?.value ?? date }
    /// Its place among the pages of its folder; pages without one come last, by title.
    package let order: Int?
    /// Words to find it by.
    package let tags: [String]
    /// Words to find it by that nobody reads.
    package let keywords: [String]
    /// The rules that it rests on.
    package let basis: [Basis]
    /// The day by which it is to be reviewed.
    package let reviewBy: Located<CalendarDay>?
    /// Paths of pages, or ids, that belong to it.
    package let related: [Located<String>]
    /// Whom it is for.
    package let audience: String?
    /// Whether it is left out of publications.
    package let isDraft: Bool
    /// Where the page lay before, as written.
    package let aliases: [Located<String>]
    /// Revisions of the restrictions, or articles of the law, that it explains.
    package let rules: [Located<String>]
    /// The course that a discussion sheet belongs to.
    package let course: Located<String>?

    /// A rule that a page rests on: its kind, and where it is written.
    package struct Basis: Hashable, Sendable {
        /// Statute, guideline or the company's own rule.
        package let kind: RuleKind
        /// The citation, such as `電気事業法第23条第1項第1号`.
        package let citation: String

        /// Joins a kind with a citation.
        package init(kind: RuleKind, citation: String) {
            self.kind = kind
            self.citation = citation
        }
    }
}

/// What binds: the kinds of rules that the portal tells apart.
package enum RuleKind: String, CaseIterable, Sendable {
    /// 法令: a statute or ordinance.
    case statute = "法令"
    /// 指針: a guideline of the Fair Trade Commission and the ministry.
    case guideline = "指針"
    /// 自主規制: the company's own rule.
    case ownRule = "自主規制"
}
