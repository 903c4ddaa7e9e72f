/// What the preview says in the browser.
extension Phrase {
    /// The title of the list of what can be seen.
    package static let preview = Phrase(en: "Preview", ja: "プレビュー")
    /// The title while there are mistakes.
    package static let contentHasMistakes = Phrase(en: "The content has mistakes", ja: "内容に間違いがあります")
    /// What becomes of the page then.
    package static let comesBack = Phrase(
        en: "The portal comes back as soon as they are mended. Save a file, and this page follows.",
        ja: "直すと、すぐにポータルが表示されます。ファイルを保存すると、このページも新しくなります。")
    /// The title before the first build.
    package static let portalIsBuilt = Phrase(en: "The portal is being built", ja: "ポータルを作っています")
    /// What becomes of the page then.
    package static let pageFollows = Phrase(
        en: "This page follows as soon as it is there.", ja: "できあがると、このページに表示されます。")

    /// A file that can't be read.
    package static let fileUnreadable = Phrase(en: "the file can't be read", ja: "ファイルを読めません。")
    /// A file that isn't there.
    package static let notFound = Phrase(en: "not found", ja: "見つかりません。")

    // MARK: Requests that are refused

    /// No request that is known.
    package static let badRequest = Phrase(
        en: "this is no request that the preview understands", ja: "プレビューが受け付けない要求です。")
    /// A request to write.
    package static let onlyReading = Phrase(en: "the preview can only be read", ja: "プレビューは読むことしかできません。")
    /// A request for another host.
    package static let misdirected = Phrase(
        en: "the preview answers to localhost, 127.0.0.1 and [::1] only",
        ja: "プレビューは localhost、127.0.0.1、[::1] への要求にだけ答えます。")
    /// A request that is too long.
    package static let longHead = Phrase(en: "the request's head is too long", ja: "要求のヘッダーが長すぎます。")
    /// A request that takes too long.
    package static let slowRequest = Phrase(en: "the request took too long", ja: "要求に時間がかかりすぎました。")
    /// Too many requests.
    package static let manyRequests = Phrase(
        en: "too many requests at the same time", ja: "同時に受け付けられる要求の数を超えました。")
    /// A preview about people without its key.
    package static let keyMissing = Phrase(
        en: "this preview is about people: open the address that the terminal shows",
        ja: "人についてのプレビューです。端末に表示されたアドレスを開いてください。")
}
