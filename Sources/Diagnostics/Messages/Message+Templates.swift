/// About templates and interface strings.
extension Message {
    // MARK: Interface strings

    /// A string that a language lacks.
    package static func missingString(_ key: Name, in file: Name, near: String?) -> Message {
        Message(
            en: "`\(file)` has no `\(key)`", ja: "`\(file)` に `\(key)` がありません。",
            help: near.map {
                Phrase(en: "it has `\($0)`, which no other language has", ja: "ほかの言語にない `\($0)` があります。")
            } ?? Phrase(en: "add `\(key)` to `\(file)`", ja: "`\(file)` に `\(key)` を加えてください。"))
    }

    /// A string that nothing shows.
    package static func unusedString(_ key: Name) -> Message {
        Message(
            en: "nothing shows `\(key)`", ja: "`\(key)` はどこにも表示されません。",
            help: Phrase(en: "remove it from every language", ja: "すべての言語から取り除いてください。"))
    }

    // MARK: Names in templates

    /// Markup between two braces.
    package static func finishedMarkup(_ name: Name) -> Message {
        Message(
            en: "`\(name)` is finished markup", ja: "`\(name)` は、できあがった HTML です。",
            help: Phrase(en: "write `{{{\(name)}}}`", ja: "`{{{\(name)}}}` と書いてください。"))
    }

    /// Text between three braces.
    package static func unescapedText(_ name: Name) -> Message {
        Message(
            en: "`\(name)` is text, not markup, and has to be escaped",
            ja: "`\(name)` は HTML ではなく文字なので、エスケープが必要です。",
            help: Phrase(en: "write `{{\(name)}}`", ja: "`{{\(name)}}` と書いてください。"))
    }

    /// A section that is shown as text.
    package static func notText(_ name: Name, but kind: Phrase) -> Message {
        Message(
            en: "`\(name)` is \(kind.en) and can't be shown as text", ja: "`\(name)` は\(kind.ja)なので、文字として表示できません。",
            help: Phrase(
                en: "open a section, `{{#\(name)}}…{{/\(name)}}`, or name a text in it",
                ja: "`{{#\(name)}}…{{/\(name)}}` のように囲むか、その中の文字の名前を書いてください。"))
    }

    /// A name that the page doesn't offer.
    package static func unknownName(_ name: Name, of owner: Name?, on page: Name, help: Phrase?) -> Message {
        Message(
            en: (owner.map { "`\($0)` of `\(page)` has no" } ?? "`\(page)` offers no") + " `\(name)` here",
            ja: (owner.map { "`\(page)` の `\($0)`" } ?? "`\(page)`") + " に `\(name)` はありません。", help: help)
    }

    // MARK: Templates

    /// A template without a mark for the search.
    package static let unmarkedTemplate = Message(
        en: "this page doesn't say whether search reads it", ja: "検索で読むページかどうかが書かれていません。",
        help: Phrase(
            en: "write `{{$search}}page{{/search}}`, or `none` for a page that nobody is to find",
            ja: "`{{$search}}page{{/search}}`、検索で出さないページなら `none` と書いてください。"))

    /// A template that isn't there.
    package static func noTemplate(_ name: Name, help: Phrase? = nil) -> Message {
        Message(en: "there is no template `\(name)`", ja: "`\(name)` というテンプレートはありません。", help: help)
    }

    /// A template inside itself.
    package static func includesItself(_ name: Name, through other: Name?) -> Message {
        Message(
            en: "`\(name)` includes itself" + (other.map { " through `\($0)`" } ?? ""),
            ja: "`\(name)` が" + (other.map { " `\($0)` を通して、" } ?? "") + "自分自身を取り込んでいます。",
            help: Phrase(
                en: "a page would never end: remove one of the includes", ja: "ページが終わらなくなります。どれかの取り込みを除いてください。"))
    }

    /// A block that the layout doesn't have.
    package static func noBlock(_ block: Name, in layout: Name, help: Phrase?) -> Message {
        Message(
            en: "`\(layout)` has no block `\(block)`", ja: "`\(layout)` に `\(block)` というブロックはありません。", help: help)
    }

    /// A template that no page uses.
    package static func unusedTemplate(_ name: Name) -> Message {
        Message(
            en: "no page uses the template `\(name)`", ja: "テンプレート `\(name)` は、どのページでも使われません。",
            help: Phrase(
                en: "remove it, if it isn't meant for a page", ja: "ページのためのものでなければ、取り除いてください。"))
    }

    /// A template that isn't UTF-8.
    package static let templateNotUTF8 = Message(
        en: "the template isn't UTF-8", ja: "テンプレートが UTF-8 ではありません。",
        help: Phrase(en: "save it as UTF-8", ja: "UTF-8 で保存してください。"))

    /// A template with too many pieces.
    package static func longTemplate(most: Int) -> Message {
        Message(
            en: "the template has more than \(most) pieces with its partials in place",
            ja: "部品を取り込んだテンプレートが、\(most) 個を超える部分になります。",
            help: Phrase(
                en: "include partials fewer times in each other", ja: "部品どうしの取り込みを減らしてください。"))
    }

    /// Sections and partials that are too deep.
    package static func deepTemplate(most: Int) -> Message {
        Message(
            en: "partials and sections stand in each other more than \(most) deep",
            ja: "部品とセクションの入れ子が、\(most) 段を超えています。",
            help: Phrase(en: "take some of them out of the others", ja: "一部を外に出してください。"))
    }

    /// Text that a layout doesn't show.
    package static let strayText = Message(
        en: "a page shows nothing of what stands between the blocks of its layout",
        ja: "レイアウトのブロックの間に書いたものは、ページに表示されません。",
        help: Phrase(
            en: "move it into a block, such as `{{$main}}…{{/main}}`",
            ja: "`{{$main}}…{{/main}}` のようなブロックの中に移してください。"))

    // MARK: Tags

    /// A tag without its braces.
    package static let openTag = Message(
        en: "a tag is never closed", ja: "タグが閉じられていません。",
        help: Phrase(en: "close it with as many braces", ja: "同じ数の波括弧で閉じてください。"))

    /// A section that isn't closed.
    package static func openSection(_ text: Name, _ name: Name) -> Message {
        Message(
            en: "`\(text)` is never closed", ja: "`\(text)` が閉じられていません。",
            help: Phrase(en: "close it with `{{/\(name)}}`", ja: "`{{/\(name)}}` で閉じてください。"))
    }

    /// A tag inside too many others.
    package static func deepTag(_ text: Name, most: Int) -> Message {
        Message(
            en: "`\(text)` stands inside more than \(most) open tags", ja: "`\(text)` が、\(most) 個を超える閉じていないタグの中にあります。",
            help: Phrase(
                en: "take some sections out of the others, or close those before it",
                ja: "セクションの一部を外に出すか、前のタグを閉じてください。"))
    }

    /// A closing tag of nothing.
    package static func strayEnd(_ text: Name, _ name: Name) -> Message {
        Message(
            en: "`\(text)` closes what was never opened", ja: "`\(text)` が閉じるものがありません。",
            help: Phrase(
                en: "remove it, or open `{{#\(name)}}` before it", ja: "取り除くか、前に `{{#\(name)}}` を書いてください。"))
    }

    /// A closing tag of another section.
    package static func wrongEnd(_ text: Name, opened: Name, line: Int, _ name: Name) -> Message {
        Message(
            en: "`\(text)` closes `\(opened)` of line \(line)", ja: "`\(text)` が、\(line) 行目の `\(opened)` を閉じようとしています。",
            help: Phrase(en: "close that first, with `{{/\(name)}}`", ja: "先に `{{/\(name)}}` で閉じてください。"))
    }

    /// Delimiters that aren't two.
    package static func noDelimiters(_ text: Name) -> Message {
        Message(
            en: "`\(text)` doesn't name two delimiters", ja: "`\(text)` に区切りが二つありません。",
            help: Phrase(
                en: "write them with a blank between, such as `{{=<% %>=}}`",
                ja: "`{{=<% %>=}}` のように、間に空白を置いて書いてください。"))
    }

    /// A pragma.
    package static let pragma = Message(
        en: "pages are HTML, always", ja: "ページはいつも HTML です。", help: Phrase(en: "remove the tag", ja: "タグを取り除いてください。"))

    /// A tag without a name.
    package static let namelessTag = Message(
        en: "a tag names nothing", ja: "タグに名前がありません。",
        help: Phrase(
            en: "write the name between the braces, or remove the tag", ja: "波括弧の中に名前を書くか、タグを取り除いてください。"))

    /// A call of a function.
    package static func functionCall(_ text: Name) -> Message {
        Message(
            en: "`\(text)` calls a function, and there are none", ja: "`\(text)` は関数の呼び出しですが、関数はありません。",
            help: Phrase(en: "let the page offer the value", ja: "値はページから渡してください。"))
    }

    /// A template that a value names.
    package static func dynamicName(_ text: Name) -> Message {
        Message(
            en: "`\(text)` chooses a template by a value", ja: "`\(text)` は、値によってテンプレートを選ぼうとしています。",
            help: Phrase(en: "name the template", ja: "テンプレートの名前を書いてください。"))
    }

    /// A name with other characters.
    package static func noName(_ name: Name) -> Message {
        Message(
            en: "`\(name)` can't be a name", ja: "`\(name)` は名前になりません。",
            help: Phrase(
                en: "names have letters, digits, `_` and `-`, with dots between them",
                ja: "名前には英数字と `_`、`-` を使い、間を `.` で区切ります。"))
    }

    /// A layout with its folder.
    package static func layoutWithFolder(_ short: Name) -> Message {
        Message(
            en: "a layout is named without its folder", ja: "レイアウトの名前にフォルダは書きません。",
            help: Phrase(
                en: "write `{{<\(short)}}…{{/\(short)}}`", ja: "`{{<\(short)}}…{{/\(short)}}` と書いてください。"))
    }
}

extension Phrase {
    /// Many strings that nothing shows.
    package static func manyUnusedStrings(_ number: Int) -> Phrase {
        Phrase(en: "\(number) interface strings are shown nowhere", ja: "どこにも表示されない画面の言葉が \(number) 個あります。")
    }

    // MARK: What a name stands for

    /// Text.
    package static let text = Phrase(en: "text", ja: "文字")
    /// Markup.
    package static let markup = Phrase(en: "markup", ja: "HTML")
    /// Something that is or isn't.
    package static let flag = Phrase(en: "a flag", ja: "有無を表すもの")
    /// Something with members.
    package static let object = Phrase(en: "an object", ja: "まとまり")
}
