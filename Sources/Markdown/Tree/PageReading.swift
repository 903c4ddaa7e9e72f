import CMark

/// An author's page as libcmark reads it, with the footnotes and tables that libcmark doesn't know.
///
/// What looks like a footnote in the text is shown to libcmark as one; if the tree then says that it is something
/// else, the page is read again without it. In the same way a table that libcmark ran together with what follows is
/// taken apart. Nearly every page is read once.
struct PageReading {
    let page: Manuscript
    /// The cells of the page's tables; nil if there is none.
    let sheet: Manuscript?
    /// The tables, by the paragraphs that they take the place of.
    let tables: [SyntaxNode: Table]
    /// Where cells begin in the author's text that their table has no column for.
    let surplusCells: [Int]
    /// In the order of the text; their bodies are no longer in the page's tree.
    let definitions: [FootnoteDefinition]
    /// Whether text may refer to footnotes.
    let hasFootnotes: Bool
    /// Whether headings may say their own anchors.
    let hasExplicitAnchors: Bool

    /// What text may hold that libcmark doesn't know.
    let features: InlineFeatures

    /// How often a page is read at most before what can't be settled is left as libcmark reads it.
    private static let patience = 8

    /// Reads `source`; nil if libcmark can't.
    init?(_ source: [UInt8], lines: LineTable) {
        let marks = SourceMarks(source, lines: lines)
        features = InlineFeatures(of: source)
        let hasPipes = source.firstIndex(of: UInt8(ascii: "|"), from: 0) != nil
        var candidates = marks.definitions
        var breaks: [SourceEdit] = []
        var attempt = 1
        while true {
            let edits = marks.sentinels + candidates.flatMap(\.edits) + breaks
            guard let page = Manuscript(source, lines: lines, edits: edits) else { return nil }
            let survey = PageSurvey(of: page, candidates: candidates, findsTables: hasPipes)
            let news = survey.breaks.filter { wanted in !breaks.contains { $0.range == wanted.range } }
            let isSettled = survey.rejected.isEmpty && news.isEmpty
            guard isSettled || attempt > Self.patience else {
                candidates = candidates.enumerated().filter { !survey.rejected.contains($0.offset) }.map(\.element)
                breaks += news
                attempt += 1
                if attempt > Self.patience { candidates = [] }
                continue
            }
            self.page = page
            definitions = survey.definitions(named: source)
            hasFootnotes = marks.hasFootnotes
            hasExplicitAnchors = marks.hasExplicitAnchors
            let read = survey.readTables()
            sheet = read?.sheet
            tables = read?.tables ?? [:]
            surplusCells = survey.surplusCells
            for definition in definitions { definition.body.unlink() }
            return
        }
    }

    /// Reads a source in which nothing but inline Markdown counts; nil if libcmark can't.
    init?(inline source: [UInt8], lines: LineTable) {
        let marks = SourceMarks(source, lines: lines)
        guard let page = Manuscript(source, lines: lines, edits: marks.sentinels) else { return nil }
        self.page = page
        features = InlineFeatures(of: source)
        sheet = nil
        tables = [:]
        surplusCells = []
        definitions = []
        hasFootnotes = false
        hasExplicitAnchors = false
    }
}
