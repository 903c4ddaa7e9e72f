package import ShikiriTemplates

/// What each page offers to its template: the names that a template may use, and what they are.
package enum PageShapes {
    /// The shapes of all templates of the portal for everybody, by the templates' names.
    ///
    /// - Parameter strings: the keys of the interface strings.
    package static func portal(strings: [String]) -> [String: ViewShape] {
        let frame = frame(strings)
        var shapes = contentPages.merging(rulePages) { _, new in new }.merging(trainingPages) { _, new in new }
            .mapValues { frame.adding($0) }
        let chrome = chrome(strings)
        for part in ["head", "header", "footer"] { shapes["partials/" + part] = chrome }
        return shapes
    }

    static let link: ViewShape = ["label": .text, "href": .text]
    /// A link whose words may be in another language than the page.
    static let foreignLink: ViewShape = link.adding(["spoken": .text])
    static let day: ViewShape = ["iso": .text, "text": .text]
    static let verdict: ViewShape = ["word": .text, "css": .text]
    static let state = verdict
    static let links: ViewShape = items(link)
    static let filtered: ViewShape = ["table": .markup, "filter": .text]

    static func items(_ shape: ViewShape) -> ViewShape { ["items": .list(shape)] }

    /// What every page of the portal offers.
    static func frame(_ strings: [String]) -> ViewShape {
        [
            "lang": ["code": .text], "t": .texts(strings), "as_of": day,
            "page": ["title": .text, "description": .text, "home": .flag, "root": .text],
            "site": site, "crumbs": links, "untranslated": ["lang": .text, "text": .text],
            "alternate": items(link.adding(["code": .text, "current": .flag])),
            "assets": ["tables": .text, "index": .text],
            "chrome": ["head": .markup, "header": .markup, "footer": .markup],
        ]
    }

    static let site: ViewShape = ["title": .text, "organization": .text, "affiliate": .text, "notice": .text]
    static let contact: ViewShape = ["name": .text, "email": .text, "phone": .text]

    /// What the head, header and footer of every page offer.
    static func chrome(_ strings: [String]) -> ViewShape {
        [
            "lang": ["code": .text], "t": .texts(strings), "as_of": day, "page": ["root": .text],
            "site": site.adding(["home": .text, "spoken": .text]),
            "assets": ["css": .text, "js": .text, "tables": .text, "search": .text, "index": .text, "icon": .text],
            "feed": ["href": .text], "nav": items(link.adding(["current": .flag])), "search": ["href": .text],
            "contact": contact, "reporting": contact.adding(["page": foreignLink]), "more": items(foreignLink),
        ]
    }
}
