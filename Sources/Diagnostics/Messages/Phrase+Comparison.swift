/// What a comparison of two publications says.
extension Phrase {
    /// The title of the page on which two texts are laid beside each other.
    package static let comparisonTitle = Phrase(en: "What changes: texts side by side", ja: "新旧対照表")

    /// Which two are compared.
    package static func comparedSides(_ before: Message.Name, _ after: Message.Name) -> Phrase {
        Phrase(en: "before: \(before); after: \(after)", ja: "改正前: \(before)　改正後: \(after)")
    }

    /// How the page is read.
    package static let comparisonNote = Phrase(
        en: "Underlined: what differs. Paragraphs that read as they did are left out.",
        ja: "下線は、改正した部分です。改正のない段落は「（略）」としています。")

    /// The column of the newer text.
    package static let readsNow = Phrase(en: "After", ja: "改正後")
    /// The column of the older text.
    package static let readBefore = Phrase(en: "Before", ja: "改正前")
    /// The column of reasons.
    package static let reason = Phrase(en: "Reason", ja: "理由")
    /// Paragraphs that read as they did.
    package static let leftOut = Phrase(en: "(unchanged)", ja: "（略）")
    /// Beside a paragraph that came.
    package static let newHere = Phrase(en: "(new)", ja: "（新設）")
    /// Beside a paragraph that went.
    package static let goneHere = Phrase(en: "(removed)", ja: "（削除）")
    /// A page that came.
    package static let pageAdded = Phrase(en: "added", ja: "新設")
    /// A page that reads otherwise.
    package static let pageChanged = Phrase(en: "changed", ja: "変更")
    /// A page that lies elsewhere.
    package static let pageMoved = Phrase(en: "moved", ja: "移動")
    /// A page that went.
    package static let pageRemoved = Phrase(en: "removed", ja: "削除")

    /// Two sides that read alike.
    package static let nothingDiffers = Phrase(en: "both read alike", ja: "違いはありません。")

    /// Pages that follow from data.
    package static func madePages(_ count: Int) -> Phrase {
        Phrase(
            en: "pages made from rules and records that differ: \(count)",
            ja: "規則や記録から作られるページのうち、違いのあるもの: \(count)")
    }

    /// What was compared, in figures.
    package static func comparedPages(added: Int, changed: Int, moved: Int, removed: Int, revisions: Int) -> Phrase {
        Phrase(
            en:
                "pages: \(added) added, \(changed) changed, \(moved) moved, \(removed) removed; revisions: \(revisions)",
            ja: "ページ: 新設 \(added)、変更 \(changed)、移動 \(moved)、削除 \(removed)。改定: \(revisions)")
    }

    /// Options of a comparison without one.
    package static let onlyWithCompare = Phrase(
        en: "--html, --json and --all go with --compare.", ja: "--html、--json、--all は --compare と一緒に書きます。")

    /// A comparison that publishes nothing.
    package static let onlyCompared = Phrase(
        en: "nothing was published: --compare only shows what would change", ja: "公開していません。--compare は、変わるところを示すだけです。")

    /// A page of a comparison that was written.
    package static func comparisonWritten(_ file: Message.Name) -> Phrase {
        Phrase(en: "\(file): the page to read and to print", ja: "\(file): 閲覧・印刷用のページを書きました。")
    }
}

extension Message {
    /// A folder that can't be compared.
    package static func nothingToCompare(_ path: Name) -> Message {
        Message(
            en: "`\(path)` is neither a publication nor a content folder", ja: "`\(path)` は、公開先のフォルダでも内容のフォルダでもありません。",
            help: Phrase(
                en: "name a folder that has `portal/index.html` (what build published) or `portal.yaml` in it",
                ja: "`portal/index.html`（公開したもの）か `portal.yaml` のあるフォルダを書いてください。"))
    }

    /// A page that can't be read.
    package static func unreadablePage(_ path: Name, reason: Phrase) -> Message {
        Message(Phrase { "\(path): \(reason[$0])" })
    }
}
