extension DiagnosticCode {
    static let templates: [DiagnosticCode] = [
        templateSyntax, unknownTemplate, unknownTemplateName, wrongTemplateForm, unescapedText, missingTemplate,
        unmarkedTemplate,
        unusedTemplate, missingString, unusedString, stringPlace, stringForm,
    ]

    /// A template that can't be parsed.
    package static let templateSyntax = DiagnosticCode(
        "template-syntax", title: "テンプレートの誤り",
        meaning: Phrase(
            en: "A template has a tag that is never closed, or closes another.",
            ja: "テンプレートに、閉じていないタグか、別のタグを閉じるタグがあります。"),
        reason: Phrase(en: "The page would lose its end.", ja: "ページの終わりが失われてしまいます。"),
        example: "{{#items}}…",
        remedy: "{{#items}}…{{/items}}")

    /// A partial or layout that isn't there.
    package static let unknownTemplate = DiagnosticCode(
        "unknown-template", title: "知らないテンプレート",
        meaning: Phrase(
            en: "A template names a partial or layout that isn't there.", ja: "テンプレートに、存在しない部品またはレイアウトが書かれています。"),
        reason: Phrase(en: "It would be rendered as nothing.", ja: "何も表示されなくなります。"),
        example: "{{>partials/bread-crumbs}}",
        remedy: "{{>partials/breadcrumbs}}")

    /// A name that the page doesn't offer.
    package static let unknownTemplateName = DiagnosticCode(
        "unknown-name", title: "知らない名前",
        meaning: Phrase(en: "A template uses a name that its page doesn't offer.", ja: "テンプレートが、そのページにない名前を使っています。"),
        reason: Phrase(en: "It would be rendered as nothing.", ja: "何も表示されなくなります。"),
        example: "{{page.titel}}",
        remedy: "{{page.title}}")

    /// A name that is used as something that it isn't.
    package static let wrongTemplateForm = DiagnosticCode(
        "wrong-form", title: "名前の使い方の誤り",
        meaning: Phrase(
            en: "A template shows a name as text that stands for something else.",
            ja: "テンプレートが、文字ではないものを文字として表示しようとしています。"),
        reason: Phrase(en: "It would be rendered as nothing, or as `true`.", ja: "何も表示されないか、`true` と表示されてしまいます。"),
        example: "{{page.crumbs}}",
        remedy: "{{#page.crumbs}}{{label}}{{/page.crumbs}}")

    /// Text between three braces.
    package static let unescapedText = DiagnosticCode(
        "unescaped-text", title: "エスケープされない文字",
        meaning: Phrase(en: "A template takes text for finished markup.", ja: "テンプレートが、文字をできあがった HTML として扱っています。"),
        reason: Phrase(
            en: "Three braces are for what the program made as HTML; text is escaped, whatever an author wrote in it.",
            ja: "三重の波括弧は、プログラムが HTML として作ったものに使います。文字は、何が書かれていてもエスケープします。"),
        example: "{{{page.title}}}",
        remedy: "{{page.title}}")

    /// A page kind without its template.
    package static let missingTemplate = DiagnosticCode(
        "missing-template", title: "テンプレートがない",
        meaning: Phrase(en: "A kind of page has no template.", ja: "ページの種類に対応するテンプレートがありません。"),
        reason: Phrase(en: "Its pages could not be rendered.", ja: "その種類のページを作れません。"),
        example: InputSample(en: "templates/pages/rule.mustache is not there", ja: "templates/pages/rule.mustache がない"),
        remedy: InputSample(
            en: "add the file, or start from a new portal's templates", ja: "そのファイルを加えるか、新しいポータルのテンプレートから始める"))

    /// A template of a page without a mark for the search.
    package static let unmarkedTemplate = DiagnosticCode(
        "unmarked-template", .warning, title: "検索の印がないテンプレート",
        meaning: Phrase(
            en: "The template of a page doesn't say whether search reads the page.",
            ja: "ページのテンプレートに、検索で読むページかどうかが書かれていません。"),
        reason: Phrase(
            en:
                "Search reads parts of pages by their marks alone; where they are missing, a result leads to the top of a page, or a list comes before an answer.",
            ja: "検索は印だけを頼りにページの部分を読みます。印がないと、結果がページの先頭にしか進めなかったり、答えより一覧が先に出たりします。"),
        example: InputSample(
            en: "{{<base}} without {{$search}}page{{/search}}", ja: "{{<base}} の中に {{$search}}page{{/search}} がない"),
        remedy: InputSample(
            en: "{{$search}}page{{/search}}, with data-search=\"sections\" around an author's text",
            ja: "{{$search}}page{{/search}} と書き、執筆者の文を囲む要素に data-search=\"sections\" を付ける"))

    /// A template that no page uses.
    package static let unusedTemplate = DiagnosticCode(
        "unused-template", .warning, title: "使われないテンプレート",
        meaning: Phrase(en: "No page uses a template.", ja: "どのページでも使われないテンプレートです。"),
        reason: Phrase(
            en: "Its names can't be checked, and a change to it changes nothing.", ja: "中の名前を調べられず、書き換えても何も変わりません。"),
        example: InputSample(
            en: "templates/pages/rules.mustache, where the program renders pages/rule",
            ja: "プログラムが使うのは pages/rule で、templates/pages/rules.mustache は使わない"),
        remedy: InputSample(
            en: "remove the file, or give it the name of the page that it was meant for",
            ja: "ファイルを取り除くか、使うはずのページの名前にする"))

    /// A language without one of the interface strings.
    package static let missingString = DiagnosticCode(
        "missing-string", title: "画面の言葉がない",
        meaning: Phrase(en: "An interface string is missing in a language.", ja: "画面の言葉が、ある言語にありません。"),
        reason: Phrase(en: "A label would be empty in that language.", ja: "その言語では何も表示されなくなります。"),
        example: InputSample(
            en: "ja.yaml has search_placeholder, en.yaml has not", ja: "ja.yaml に search_placeholder があり、en.yaml にない"),
        remedy: InputSample(en: "add the key to both files", ja: "両方のファイルにキーを加える"))

    /// A text with places other than those that are filled.
    package static let stringPlace = DiagnosticCode(
        "string-place", title: "文の差し込み位置の違い",
        meaning: Phrase(
            en: "A text has a place that nothing fills, or lacks one that the program fills.",
            ja: "文に、何も入らない差し込み位置があるか、プログラムが値を入れる位置が欠けています。"),
        reason: Phrase(
            en: "Readers would see braces, or a value would be missing in one language.",
            ja: "波括弧がそのまま見えるか、一方の言語で値が欠けてしまいます。"),
        example: InputSample(
            en: "the program fills {origin} and {destination}, and en.yaml says: From {origin} to {target}",
            ja: "プログラムは {origin} と {destination} に値を入れ、ja.yaml は「{origin}から{target}へ」とする"),
        remedy: InputSample(en: "From {origin} to {destination}", ja: "{origin}から{destination}へ"))

    /// A text whose braces can't be understood.
    package static let stringForm = DiagnosticCode(
        "string-form", title: "文の波括弧の誤り",
        meaning: Phrase(
            en: "The braces of a text are neither a place nor a plural of its language.",
            ja: "文の波括弧が、差し込み位置でも、その言語の複数形でもありません。"),
        reason: Phrase(en: "What stands in them could not be said.", ja: "波括弧の中を表示できません。"),
        example: "{days, plural, one {# day}}",
        remedy: "{days, plural, one {# day} other {# days}}")

    /// An interface string that nothing shows.
    package static let unusedString = DiagnosticCode(
        "unused-string", .warning, title: "使われない画面の言葉",
        meaning: Phrase(en: "Nothing shows an interface string.", ja: "どこにも表示されない画面の言葉です。"),
        reason: Phrase(en: "A translator would work for nothing.", ja: "翻訳しても無駄になります。"),
        example: InputSample(
            en: "ja.yaml has serach_placeholder, and the templates use t.search_placeholder",
            ja: "ja.yaml に serach_placeholder があり、テンプレートは t.search_placeholder を使う"),
        remedy: InputSample(en: "remove the key from every language", ja: "すべての言語からキーを取り除く"))
}
