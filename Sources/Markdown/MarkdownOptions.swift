/// How a page's Markdown becomes HTML.
package struct MarkdownOptions: Sendable {
    /// What happens to HTML that the author wrote. Comments never show and are left out without a word.
    package enum RawHTML: Sendable {
        /// It is left out, and each place is a problem.
        case drop
        /// It goes into the page as it is.
        case allow
    }

    /// What happens to links that run a script or leave the portal for the reader's disk: see ``LinkSafety``.
    package enum DangerousLinks: Sendable {
        /// Their text stays, the link goes, and each place is a problem.
        case drop
        /// They stay, as in plain CommonMark.
        case keep
    }

    /// What a heading carries beside its text.
    package enum Headings: Sendable {
        /// Nothing, as in plain CommonMark. A trailing `{#id}` is text.
        case plain
        /// An `id`.
        case identified
        /// An `id` and, after the text, a link to itself.
        case linked
    }

    /// How tables and code blocks behave where they are wider than the page.
    package enum WideBlocks: Sendable {
        /// As in GitHub's specification: `align` attributes, no wrapper.
        case plain
        /// They scroll in place and can be scrolled by keyboard. Alignment is by class (`align-right`), since the portal
        /// allows no inline style, and heads say `scope="col"`.
        case scrollable
    }

    /// How the boxes of task lists are written.
    package enum TaskBoxes: Sendable {
        /// As in GitHub's specification.
        case plain
        /// With a name for screen readers, and a class on the list item.
        case named
    }

    /// What is understood beyond CommonMark, tables and footnotes: GitHub's extensions, and what Japanese authors write.
    package struct Extensions: OptionSet, Sendable {
        /// One bit an extension.
        package let rawValue: Int

        /// The extensions of some bits.
        package init(rawValue: Int) {
            self.rawValue = rawValue
        }

        /// `~~deleted~~`.
        package static let strikes = Extensions(rawValue: 1)
        /// Web and mail addresses in running text.
        package static let addresses = Extensions(rawValue: 2)
        /// `｜漢字《かんじ》`.
        package static let ruby = Extensions(rawValue: 4)
        /// `- [x] done`.
        package static let tasks = Extensions(rawValue: 8)
        /// A line that begins with `: `, below what it defines.
        package static let definitions = Extensions(rawValue: 16)

        /// Every extension.
        package static let all: Extensions = [.strikes, .addresses, .ruby, .tasks, .definitions]
    }

    /// What becomes of raw HTML.
    package var rawHTML: RawHTML
    /// What becomes of links that would run a program.
    package var dangerousLinks: DangerousLinks
    /// How headings can be linked to.
    package var headings: Headings
    /// How tables and code blocks behave where they are wider than the page.
    package var wideBlocks: WideBlocks
    /// The words that the page adds to the author's.
    package var words: MarkdownWords
    /// Values of `id` that the page around the Markdown uses; no heading gets one of them.
    package var reservedAnchors: Set<String>
    /// What is understood beyond CommonMark.
    package var extensions = Extensions.all
    /// How the boxes of task lists are written.
    package var taskBoxes = TaskBoxes.named
    /// The HTML that is shown in the place of a code block with a word after its fence; nil leaves the block.
    package var showCode: (@Sendable (MarkdownCode) -> [UInt8]?)?

    /// Chooses everything; `portal(words:)` gives what pages of the portal use.
    package init(
        rawHTML: RawHTML, dangerousLinks: DangerousLinks, headings: Headings, wideBlocks: WideBlocks,
        words: MarkdownWords, reservedAnchors: Set<String> = []
    ) {
        self.rawHTML = rawHTML
        self.dangerousLinks = dangerousLinks
        self.headings = headings
        self.wideBlocks = wideBlocks
        self.words = words
        self.reservedAnchors = reservedAnchors
    }

    /// What a page of the portal uses.
    package static func portal(words: MarkdownWords, reservedAnchors: Set<String> = []) -> MarkdownOptions {
        MarkdownOptions(
            rawHTML: .drop, dangerousLinks: .drop, headings: .linked, wideBlocks: .scrollable, words: words,
            reservedAnchors: reservedAnchors)
    }

    /// The HTML of the CommonMark specification, byte for byte.
    package static let commonMark = {
        var options = specification
        options.extensions = []
        return options
    }()

    /// The HTML of GitHub's specification, byte for byte, with every extension on.
    package static let specification = {
        var options = MarkdownOptions(
            rawHTML: .allow, dangerousLinks: .keep, headings: .plain, wideBlocks: .plain, words: MarkdownWords())
        options.taskBoxes = .plain
        return options
    }()
}
