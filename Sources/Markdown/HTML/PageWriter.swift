import CMark
import ShikiriDiagnostics

/// Writes a page's tree as HTML, and collects on the way what the portal wants to know of the page.
///
/// The tree may be as deep as its author likes: nothing here calls itself, and what is open is on a stack.
struct PageWriter: ~Copyable {
    /// A container block that is open.
    enum Container {
        case quote, admonition, details, list(StaticString)
        case item(isTight: Bool)
    }

    /// A block that holds inline nodes, and the text it is in.
    struct Leaf {
        let node: SyntaxNode
        let manuscript: Manuscript
    }

    /// A link whose text is being written.
    struct OpenLink {
        /// Where the link begins in the file.
        let place: PlaceFinder.Place
        /// The end of `plain` before the link's text.
        let textStart: Int
        /// What ends the element; empty if the link was dropped.
        let end: StaticString
    }

    let options: MarkdownOptions
    let resolve: (MarkdownLink) -> String?
    let tables: [SyntaxNode: Table]
    let page: Manuscript
    let sheet: Manuscript?
    /// What to look for in text: what the page may hold of what the options understand.
    let features: InlineFeatures
    var places: PlaceFinder

    var html: ByteBuffer
    var plain: ByteBuffer
    var links: [MarkdownLink] = []
    var codes: [MarkdownCode] = []
    var problems: [MarkdownProblem] = []
    var anchors: Anchors
    var outline = SectionOutline()
    var footnotes: FootnoteLedger
    /// Where the page ends and its footnotes begin, in `html` and in `plain`.
    var pageEnd = (html: 0, text: 0)

    /// The blocks around the one that is being written.
    var containers: [Container] = []
    /// A text of which only a part is to be written: the rest was an admonition's keyword or a heading's anchor.
    var trimmed: (node: SyntaxNode, range: Range<Int>)?
    /// The link around the text that is being written.
    var openLink: OpenLink?
    /// How many links inside it are open.
    var innerLinks = 0
    /// The end in `html` of the last text of the block being written; nil if it has none, or something else followed.
    var textEnd: Int?
    /// The parts of `html`, since the block being written began, that only the page shows and a table of contents
    /// doesn't: the tags of links and images, references to footnotes.
    var pageOnly: [Range<Int>] = []
    /// What begins and ends in the block being written without a node of its own; nil where nothing can.
    var pairs: InlinePairs?
    /// Where the plain text of a ruby's reading began.
    var besideText: Int?
    /// What is kept of the HTML blocks inside each container that has some.
    var keptBlocks: [SyntaxNode: KeptBlocks] = [:]
    /// The level of the last heading; the page's own title has the first.
    var headingLevel = 1
    /// How many tables were written.
    var tableCount = 0

    init(
        _ reading: PageReading, options: MarkdownOptions, places: PlaceFinder,
        resolve: @escaping (MarkdownLink) -> String?
    ) {
        self.options = options
        self.resolve = resolve
        self.places = places
        page = reading.page
        sheet = reading.sheet
        features = reading.features.understood(by: options)
        tables = reading.tables
        html = ByteBuffer(capacity: reading.page.text.count * 3 / 2 + 256)
        plain = ByteBuffer(capacity: reading.page.text.count + 64)
        anchors = Anchors(reserved: options.reservedAnchors)
        footnotes = FootnoteLedger(reading.definitions, isUsed: reading.hasFootnotes)
    }

    /// Begins a new line unless one has begun.
    mutating func beginLine() {
        if let last = html.last, last != UInt8(ascii: "\n") {
            html.append(UInt8(ascii: "\n"))
        }
    }

    /// Keeps the plain text of two blocks apart.
    mutating func endPlainBlock() {
        if let last = plain.last, last != UInt8(ascii: "\n") {
            plain.append(UInt8(ascii: "\n"))
        }
    }

    mutating func report(_ code: MarkdownProblem.Code, at place: PlaceFinder.Place, _ said: Message) {
        problems.append(
            MarkdownProblem(code: code, said: said, line: place.line, column: place.column))
    }
}
