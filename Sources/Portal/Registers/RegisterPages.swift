import ShikiriModel
import ShikiriPageKit
import ShikiriSearch
import ShikiriTemplates
import ShikiriWords

/// Makes the pages of the registers that the office declares for everybody. They know the columns for everybody alone.
struct RegisterPages: Sendable {
    let registers: [PostedRegister]
    let portal: Portal
    let words: Words

    /// A page a register.
    var views: [PageView] { registers.map(page) }

    /// The ways to the pages.
    var links: [PageLink] {
        registers.map { PageLink($0.register.title, .register($0.register.id.text), language: words.language) }
    }

    private func page(_ posted: PostedRegister) -> PageView {
        let register = posted.register
        return PageView(
            address: .register(register.id.text), language: words.language, part: nil, title: register.title,
            description: register.summary, trail: [PageLink(words.parts.home, .home)]
        ) {
            RegisterPage(
                register: RegisterView(
                    table: posted.rows.isEmpty ? nil : table(posted).markup,
                    filter: posted.rows.count < 8 ? nil : "register", nothing: words.registers.nothing,
                    note: register.shown.map { words.registers.shownFor(words.period($0.period)) }))
        }
        .found(as: SearchTopic(.list))
    }

    private func table(_ posted: PostedRegister) -> DataTable<[RegisterValue?]> {
        let columns = posted.register.publicFields.enumerated().map { position, field in
            Column<[RegisterValue?]>(field.title, field.type.sorting, facet: field.type == .choice) { row in
                RegisterCell(words: words, organization: portal.organization).cell(row[position])
            }
        }
        return DataTable(
            id: "register", caption: posted.register.title, columns: columns, rows: posted.rows)
    }
}

/// The page of a declared register.
struct RegisterPage: PageContent {
    static let template = "pages/register"

    let register: RegisterView

    static let members: Members<Self> = ["register": .view(\.register)]
}

/// The rows of a register; without any, what is said of that.
struct RegisterView: TemplateView {
    let table: Markup?
    let filter: String?
    let nothing: String
    let note: String?

    static let members: Members<Self> = [
        "table": .markup(\.table), "filter": .optional(\.filter), "nothing": .text(\.nothing),
        "note": .optional(\.note),
    ]
}
