import ShikiriPageKit
import ShikiriTemplates

/// The page of the transfer card: where its links lead, whom to ask, and the form of the question.
struct TransferView: PageContent {
    static let template = "pages/transfer"

    let ask: AskView
    let links: Links
    /// What the form asks about offices that have rules of their own; nil where no rule names any.
    let offices: Offices?

    static let members: Members<Self> = ["ask": .view(\.ask), "transfer": .view(\.links), "offices": .view(\.offices)]

    /// Where the parts of the card lead.
    struct Links: TemplateView {
        let contact: ContactView
        let matrix: String, revisions: String, departments: String
        let pledge: String?, items: String?
        /// What the restrictions are, and what they don't judge.
        let scope: String
        /// The tables of the departments, which say the same without scripts.
        let plain: Plain

        static let members: Members<Self> = [
            "contact": .view(\.contact), "matrix": .text(\.matrix), "revisions": .text(\.revisions),
            "departments": .text(\.departments), "pledge": .optional(\.pledge), "items": .optional(\.items),
            "scope": .text(\.scope),
            "plain": .view(\.plain),
        ]
    }

    /// A page that may be in another language.
    struct Plain: TemplateView {
        let href: String
        let spoken: String?

        static let members: Members<Self> = ["href": .text(\.href), "spoken": .optional(\.spoken)]
    }

    /// The titles that have rules of their own.
    struct Offices: TemplateView {
        let titles: String
        let spoken: String?

        static let members: Members<Self> = ["titles": .text(\.titles), "spoken": .optional(\.spoken)]
    }
}

/// The question "may I move?" as a form of a page.
struct AskView: TemplateView {
    /// Where the card is.
    let action: String
    /// Where the script with the answers' data is.
    let data: String
    /// The language of the departments' names.
    let names: String

    static let members: Members<Self> = ["action": .text(\.action), "data": .text(\.data), "names": .text(\.names)]
}
