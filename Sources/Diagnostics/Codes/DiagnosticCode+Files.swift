extension DiagnosticCode {
    static let files: [DiagnosticCode] = [
        emptyFile, missingFile, unreadableFile, wrongEncoding, unexpectedFile, pathLeavesContent, controlCharacter,
    ]

    /// A file that says nothing.
    package static let emptyFile = DiagnosticCode(
        "empty-file", title: "空のファイル",
        meaning: Phrase(
            en:
                "A YAML file says nothing: it is empty, or a revision in which everything is a comment. Or the roster has only its header, and other tables name people.",
            ja: "YAML ファイルに何も書かれていません。空か、改定のすべての行が注釈です。または、名簿が見出しだけで、ほかの表には人が出てきます。"),
        reason: Phrase(
            en:
                "A file that a copy or an editor has emptied would take its courses, rules or controls away without a word.",
            ja: "複写や編集の失敗で空になったファイルのために、講座や規則や対策が気づかれずに消えるのを防ぎます。"),
        example: InputSample(
            en: "training/courses.yaml with 0 bytes", ja: "0 バイトの training/courses.yaml"),
        remedy: InputSample(
            en: "put its content back; remove the file; or write `[]` where there is nothing to list",
            ja: "中身を戻す。要らなければファイルを消す。一覧が空なら `[]` と書く"))

    /// A file or folder that must exist is not there.
    package static let missingFile = DiagnosticCode(
        "missing-file", title: "ファイルがない",
        meaning: Phrase(en: "A file or folder that the portal needs is not there.", ja: "ポータルに必要なファイルまたはフォルダがありません。"),
        reason: Phrase(
            en: "Every portal has a `portal.yaml`; a source of training records names files that exist.",
            ja: "どのポータルにも `portal.yaml` が必要です。受講記録の読み方には、実際にあるファイルを書きます。"),
        example: "shikiri build --content contnet",
        remedy: "shikiri build --content content")

    /// A file is there but can't be read.
    package static let unreadableFile = DiagnosticCode(
        "unreadable-file", title: "読めないファイル",
        meaning: Phrase(en: "A file or folder can't be read.", ja: "ファイルまたはフォルダを読めません。"),
        reason: Phrase(
            en: "A part of the content that is silently left out would be missing on the portal.",
            ja: "黙って飛ばすと、その内容がポータルから抜け落ちます。"),
        example: InputSample(
            en: "a file without read permission, or a folder named `portal.yaml`",
            ja: "読み取りの権限がないファイル、`portal.yaml` という名前のフォルダ"),
        remedy: InputSample(
            en: "chmod u+r the file, or take it away from the content folder", ja: "chmod u+r で読めるようにするか、内容のフォルダの外へ移す"))

    /// Bytes are not text in the encoding that was declared.
    package static let wrongEncoding = DiagnosticCode(
        "wrong-encoding", title: "文字コードの誤り",
        meaning: Phrase(
            en: "The bytes of a file are not text in its declared encoding.", ja: "ファイルの中身が、定められた文字コードの文字として読めません。"),
        reason: Phrase(
            en: "Guessing would publish names and rules with wrong characters.", ja: "推測して読むと、名前や規則が文字化けしたまま公開されます。"),
        example: InputSample(en: "a Markdown file saved as Shift_JIS", ja: "Shift_JIS で保存した Markdown のファイル"),
        remedy: InputSample(
            en: "save the file as UTF-8, or name its encoding in `training/sources.yaml`",
            ja: "UTF-8 で保存し直すか、文字コードを `training/sources.yaml` に書く"))

    /// A file lies where the portal has no use for it.
    package static let unexpectedFile = DiagnosticCode(
        "unexpected-file", .warning, title: "使われないファイル",
        meaning: Phrase(
            en: "A file in the content folder is not used by the portal.", ja: "内容のフォルダに、ポータルで使われないファイルがあります。"),
        reason: Phrase(
            en: "A misspelt name would otherwise drop a page or a rule without a word.",
            ja: "名前を書き誤ったために、ページや規則が気づかないうちに抜け落ちるのを防ぎます。"),
        example: "content/guidence/information.md",
        remedy: "content/guidance/information.md")

    /// A control character.
    package static let controlCharacter = DiagnosticCode(
        "control-character", title: "制御文字",
        meaning: Phrase(
            en: "A text has a control character: one that nobody sees and no page or feed may hold.",
            ja: "目に見えず、ページにもフィードにも入れられない制御文字があります。"),
        reason: Phrase(
            en: "It comes from copying out of other programs, and makes feeds and pages that programs refuse to read.",
            ja: "ほかのソフトからの貼り付けで紛れ込み、読み込めないページやフィードの原因になります。"),
        example: "title: \"見直し\\x03\"",
        remedy: "title: \"見直し\"")

    /// A path leads out of the content folder.
    package static let pathLeavesContent = DiagnosticCode(
        "path-leaves-content", title: "フォルダの外への経路",
        meaning: Phrase(en: "A path leads out of the content folder.", ja: "内容のフォルダの外を指しています。"),
        reason: Phrase(
            en: "The portal is made of what its folder holds, so that a copy of the folder is the whole portal.",
            ja: "フォルダを写せばポータルの全体になるように、フォルダの中にあるものだけで作ります。"),
        example: "files: ../../exports/lms.csv",
        remedy: "files: records/lms.csv")
}
