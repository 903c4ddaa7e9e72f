/// A piece of HTML that is left out of the page, in words.
struct DroppedTag {
    let message: String
    let help: String

    /// What to say of a tag, a declaration or an instruction; nil of the end of an element whose beginning is told.
    init?(_ html: ByteView) {
        let tag = html.firstIndex(of: UInt8(ascii: ">")).flatMap { TagName(html[0..<$0 + 1].buffer) }
        guard let tag, let element = KeptElement(rawValue: tag.text) else {
            guard tag?.isEnd != true else { return nil }
            message = "HTML in Markdown is left out of the page"
            help =
                "Write it as Markdown, in backquotes if it is meant to be read, or set raw_html: allow in portal.yaml"
            return
        }
        let name = element.rawValue
        guard tag.isAlone else {
            message = "<\(name)> is left out of the page: it has attributes"
            help = "Write <\(name)> without anything else"
            return
        }
        switch (tag.isEnd, element.enclosing) {
        case (true, _):
            message = "</\(name)> is left out of the page: nothing before it in the same place begins with <\(name)>"
            help = "Write <\(name)> before it, or delete it"
        case (false, let outer?):
            message = "<\(name)> is left out of the page: it has no </\(name)>, or stands in no <\(outer.rawValue)>"
            help = "Write <\(outer.rawValue)><\(name)>…</\(name)>…</\(outer.rawValue)>"
        case (false, nil):
            message = "<\(name)> is left out of the page: it isn't ended in the same place"
            help = "Write </\(name)> where it ends, inside the same paragraph and the same marks"
        }
    }
}

extension PageWriter {
    mutating func report(_ drop: DroppedTag, at place: PlaceFinder.Place) {
        report(.rawHTMLDropped, at: place, drop.message, help: drop.help)
    }
}
