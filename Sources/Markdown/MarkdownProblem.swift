package import ShikiriDiagnostics

/// Something in a page's Markdown that the author should mend.
package struct MarkdownProblem: Sendable, Hashable, Error {
    /// What kind of problem it is, by a name that never changes.
    package enum Code: String, Sendable, Hashable, CaseIterable {
        case addressGoesOn = "address-goes-on"
        case dangerousLink = "dangerous-link"
        case duplicateAnchor = "duplicate-anchor"
        case duplicateFootnote = "duplicate-footnote"
        case emptyLink = "empty-link"
        case foreignMarkup = "foreign-markup"
        case invalidUTF8 = "invalid-utf8"
        case pictureWithoutText = "picture-without-text"
        case rawHTMLDropped = "raw-html-dropped"
        case skippedHeading = "skipped-heading"
        case surplusCell = "surplus-cell"
        case tooLong = "page-too-long"
        case undefinedFootnote = "undefined-footnote"
        case unknownAdmonition = "unknown-admonition"
        case unusedFootnote = "unused-footnote"
    }

    /// Markup of other tools, which the portal shows as it was typed.
    package enum Foreign: Sendable, Hashable, CaseIterable {
        /// `:::` boxes of Docusaurus, VuePress and Pandoc.
        case container
        /// `{{ … }}` and `{% … %}` of Jekyll, Hugo and VuePress.
        case template
        /// `$…$` and `$$…$$`.
        case mathematics
        /// `{.class}`, `{#id .class}` and `{: .class}` of kramdown and Pandoc.
        case attributes
        /// `:smile:`.
        case emoji
        /// `[[toc]]` and `[TOC]`.
        case contents
        /// `[[Page]]`.
        case wikiLink
        /// `+++`, between which Hugo and Zola have their front matter.
        case frontMatter
        /// A block of code in a language that other tools draw.
        case diagram
    }

    /// The kind of problem.
    package let code: Code
    /// What is wrong and what to do about it.
    package let said: Message
    /// Where it is in the file, from 1.
    package let line: Int
    /// Its column on that line, from 1, in Unicode scalars.
    package let column: Int
}
