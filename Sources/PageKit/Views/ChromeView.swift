package import ShikiriTemplates

/// The language of a page.
package struct LanguageView: TemplateView {
    let code: String

    /// A language by its code.
    package init(code: String) {
        self.code = code
    }

    /// What a template may ask of a language.
    package static let members: Members<Self> = ["code": .text(\.code)]
}

/// Head, header and footer of a page, which are rendered once for all pages that share them.
package struct ChromeView: TemplateView {
    let head: Markup
    let header: Markup
    let footer: Markup

    /// Joins the rendered parts.
    package init(head: Markup, header: Markup, footer: Markup) {
        self.head = head
        self.header = header
        self.footer = footer
    }

    /// What a template may ask of them.
    package static let members: Members<Self> = [
        "head": .markup(\.head), "header": .markup(\.header), "footer": .markup(\.footer),
    ]
}
