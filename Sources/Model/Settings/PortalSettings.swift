/// What `portal.yaml` says about the portal as a whole.
package struct PortalSettings: Sendable {
    /// The title of the portal.
    package let title: String
    /// The language of the interface and of content files without a language in their names.
    package let language: Language
    /// Where a web server mounts the portal: begins and ends with `/`. Only the page for wrong addresses needs it.
    package let basePath: String
    /// The address at which readers open the portal, with `/` at its end; nil where nobody says it.
    package let url: String?
    /// The time zone whose calendar counts, as an IANA name such as `Asia/Tokyo`.
    package let timeZone: String
    /// The month (1 to 12) in which the fiscal year begins.
    package let fiscalYearStart: Int
    /// The companies' names.
    package let companyNames: [Company: String]
    /// Whom readers ask.
    package let contact: Contact
    /// Whom readers report to (内部通報窓口); nil where the portal names none.
    package let reporting: Contact?
    /// The smallest group of people of which figures are shown.
    package let minimumGroupSize: Int
    /// What becomes of HTML in Markdown files.
    package let rawHTML: RawHTML
    /// Whether, and how, moves between the companies are shown to everybody; nil: they are not.
    package let postings: Postings?
    /// What the restrictions are, and what they leave unjudged.
    package let restrictionScope: RestrictionScope
    /// The registers whose personal columns everybody may see.
    package let personalRegisters: Set<String>
    /// A note that every page carries, such as that the portal is a sample.
    package let notice: String?

    /// The folder below the content folder with what earlier publications left; nil where none is kept.
    package let history: String?
    /// How long what publications left is meant to stay; nil: for ever. Nothing is removed by the program.
    package let keep: CalendarPeriod?

    /// A person or office to turn to.
    package struct Contact: Sendable {
        /// The name of the office.
        package let name: String
        /// Its address for electronic mail.
        package let email: String?
        /// Its telephone number.
        package let phone: String?
    }

    /// What becomes of raw HTML in Markdown files.
    package enum RawHTML: String, CaseIterable, Sendable {
        /// Left out, with a warning.
        case drop
        /// Taken as it is; the author answers for it.
        case allow
    }

    /// What binds in the restrictions on transfers, so that no answer says more than it knows.
    package struct RestrictionScope: Hashable, Sendable {
        /// Whether they are the company's own rule, a guideline or a statute.
        package let kind: RuleKind
        /// Citations of what binds besides and isn't judged, such as `電気事業法第22条の3`.
        package let notJudged: [String]

        /// Joins what binds with what isn't judged.
        package init(kind: RuleKind, notJudged: [String]) {
            self.kind = kind
            self.notJudged = notJudged
        }
    }

    /// How moves between the companies are shown to everybody.
    package struct Postings: Sendable {
        /// For how many days after its date a move is shown (18 CFR 358.7(f)(2): 90).
        package let days: Int
        /// Whether the mover's name is shown with the posts.
        package let showsNames: Bool
    }

    /// The name of a company.
    package func name(of company: Company) -> String { companyNames[company] ?? company.rawValue }
}

/// A language of the interface and of pages.
package enum Language: String, CaseIterable, Sendable, Comparable {
    /// Japanese.
    case ja
    /// English.
    case en

    /// Japanese comes first.
    package static func < (left: Language, right: Language) -> Bool { left == .ja && right == .en }

    /// The language's name in itself.
    package var ownName: String { self == .ja ? "日本語" : "English" }
}
