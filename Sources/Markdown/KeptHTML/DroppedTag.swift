import ShikiriDiagnostics

/// A piece of HTML that is left out of the page, in words.
struct DroppedTag {
    let said: Message

    /// What to say of a tag, a declaration or an instruction; nil of the end of an element whose beginning is told.
    init?(_ html: ByteView) {
        let tag = html.firstIndex(of: UInt8(ascii: ">")).flatMap { TagName(html[0..<$0 + 1].buffer) }
        guard let tag, let element = KeptElement(rawValue: tag.text) else {
            guard tag?.isEnd != true else { return nil }
            said = .droppedHTML
            return
        }
        let name = element.rawValue
        guard tag.isAlone else {
            said = .tagWithAttributes(name)
            return
        }
        said =
            switch (tag.isEnd, element.enclosing) {
            case (true, _): .tagWithoutStart(name)
            case (false, let outer?): .tagWithoutOuter(name, outer.rawValue)
            case (false, nil): .tagWithoutEnd(name)
            }
    }
}

extension PageWriter {
    mutating func report(_ drop: DroppedTag, at place: PlaceFinder.Place) {
        report(.rawHTMLDropped, at: place, drop.said)
    }
}
