/// The sections of a page while it is being written.
struct SectionOutline {
    /// A section whose end isn't known yet.
    struct Opening {
        let level: Int
        let anchor: String
        let headingHTML: String
        let headingText: String
        let line: Int
        /// The heading element, as bytes of the HTML.
        let heading: Range<Int>
        /// Where the plain text after the heading begins.
        let textStart: Int
    }

    private var openings: [Opening] = []
    private var textEnds: [Int] = []

    /// Adds the heading that was just written. `textEnd` is where the plain text before it ends.
    mutating func add(_ opening: Opening, textEnd: Int) {
        openings.append(opening)
        textEnds.append(textEnd)
    }

    /// The part of the page before the first heading.
    func opening(htmlEnd: Int, textEnd: Int) -> MarkdownPassage {
        MarkdownPassage(
            html: 0..<(openings.first?.heading.lowerBound ?? htmlEnd), text: 0..<(textEnds.first ?? textEnd))
    }

    /// The sections of a page whose HTML and plain text end at these places.
    func sections(htmlEnd: Int, textEnd: Int) -> [MarkdownSection] {
        let extents = extentEnds(htmlEnd: htmlEnd)
        return openings.indices.map { index in
            let opening = openings[index]
            let isLast = index + 1 == openings.count
            return MarkdownSection(
                level: opening.level, anchor: opening.anchor, headingHTML: opening.headingHTML,
                headingText: opening.headingText, line: opening.line, heading: opening.heading,
                body: opening.heading.upperBound..<(isLast ? htmlEnd : openings[index + 1].heading.lowerBound),
                extent: opening.heading.upperBound..<extents[index],
                text: opening.textStart..<(isLast ? textEnd : textEnds[index + 1]))
        }
    }

    /// For each section the beginning of the next one that isn't inside it.
    private func extentEnds(htmlEnd: Int) -> [Int] {
        var ends = [Int](repeating: htmlEnd, count: openings.count)
        var open: [Int] = []
        for (index, opening) in openings.enumerated() {
            while let last = open.last, openings[last].level >= opening.level {
                ends[last] = opening.heading.lowerBound
                open.removeLast()
            }
            open.append(index)
        }
        return ends
    }
}
