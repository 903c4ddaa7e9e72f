/// About files and folders of the content, as such.
extension Message {
    /// A file that can't be read.
    package static func unreadable(_ file: Name, reason: Phrase) -> Message {
        Message(
            en: "\(file) can't be read: \(reason.en)", ja: "\(file) を読めません（\(reason.ja)）。",
            help: Phrase(
                en: "make the file readable, or take it out of the content folder",
                ja: "ファイルを読めるようにするか、内容のフォルダの外へ移してください。"))
    }

    /// Something in the content folder that the system doesn't let see.
    package static func unreachable(_ path: Name, reason: Phrase) -> Message {
        unreadable(path, reason: reason).with(help: nil)
    }

    /// A file of the command line that can't be read.
    package static func unreadable(_ file: Name, help: Phrase) -> Message {
        Message(en: "\(file) can't be read", ja: "\(file) を読めません。", help: help)
    }

    /// A folder that can't be read.
    ///
    /// - Parameter option: the option that names it, where it is the folder of a command line.
    package static func unreadableFolder(_ path: Name, reason: Phrase, option: String?) -> Message {
        Message(
            en: "the folder \(path) can't be read: \(reason.en)", ja: "フォルダ \(path) を読めません（\(reason.ja)）。",
            help: option.map {
                Phrase(
                    en: "name the folder with \($0), or start a portal with `shikiri new DIR`",
                    ja: "\($0) でフォルダを指定するか、`shikiri new DIR` でポータルを作ってください。")
            })
    }

    /// Two names that look the same.
    package static func sameNameTwice(_ name: Name, _ length: Int, _ otherLength: Int) -> Message {
        Message(
            en: "two files have the name \(name), written in two ways",
            ja: "見た目が同じで文字の表し方が違う、\(name) という名前のファイルが二つあります。",
            help: Phrase(
                en: "remove or rename one of them: \(length) and \(otherLength) bytes long",
                ja: "一方を取り除くか、名前を変えてください（長さはそれぞれ \(length) バイトと \(otherLength) バイトです）。"))
    }

    /// A name that isn't UTF-8.
    package static func nameNotUTF8(_ shown: Name) -> Message {
        Message(
            en: "the name of `\(shown)` isn't UTF-8, so nothing can be read from it",
            ja: "`\(shown)` の名前が UTF-8 ではないため、中身を読めません。",
            help: Phrase(en: "rename it", ja: "名前を変えてください。"))
    }

    /// A link out of the content.
    package static func linkLeaves(_ path: Name) -> Message {
        Message(
            en: "the link \(path) leads out of the content folder",
            ja: "リンク \(path) が内容のフォルダの外を指しています。",
            help: Phrase(
                en: "copy what it leads to into the content folder",
                ja: "リンクの先にあるものを、内容のフォルダに写してください。"))
    }

    /// A link to a folder.
    package static func linkToFolder(_ path: Name) -> Message {
        Message(
            en: "the link \(path) leads to a folder of the content, and is not followed",
            ja: "リンク \(path) は内容のフォルダを指しているため、たどりません。",
            help: Phrase(
                en: "remove the link, and link to the pages themselves",
                ja: "リンクを取り除き、ページそのものへのリンクを書いてください。"))
    }

    /// A device, a pipe, a socket.
    package static func noFile(_ path: Name) -> Message {
        Message(
            en: "\(path) is no file and no folder, so nothing is read from it",
            ja: "\(path) はファイルでもフォルダでもないため、読みません。",
            help: Phrase(en: "take it out of the content folder", ja: "内容のフォルダの外へ移してください。"))
    }

    /// A file that isn't UTF-8.
    package static func notUTF8(_ file: Name) -> Message {
        Message(
            en: "the file is not UTF-8 from here on", ja: "ここから先が UTF-8 の文字として読めません。",
            help: Phrase(
                en: "save \(file) as UTF-8 (in Notepad: Save as, Encoding, UTF-8)",
                ja: "\(file) を UTF-8 で保存してください（メモ帳では「名前を付けて保存」の「エンコード」で UTF-8 を選びます）。"))
    }

    /// A control character in a file.
    package static func controlCharacter(_ code: Name) -> Message {
        Message(
            en: "a control character stands here, \(code)", ja: "ここに制御文字（\(code)）があります。",
            help: Phrase(
                en: "delete it and type the words around it anew",
                ja: "取り除いて、前後の言葉を打ち直してください。"))
    }

    /// A folder too deep inside others.
    package static func deepFolder(most: Int) -> Message {
        Message(
            en: "this folder lies inside more than \(most) others", ja: "このフォルダは、\(most) 段を超える入れ子の中にあります。",
            help: Phrase(en: "move its files up", ja: "中のファイルを上のフォルダに移してください。"))
    }

    /// A file that would fill the memory.
    package static func largeFile(_ file: Name, most: Int) -> Message {
        Message(
            en: "\(file) has more than \(most) megabytes, and isn't read", ja: "\(file) は \(most) メガバイトを超えるため、読みません。",
            help: Phrase(en: "divide it, or take out what isn't needed", ja: "ファイルを分けるか、不要な部分を取り除いてください。"))
    }

    /// A folder without a portal.
    package static func noPortal(_ file: Name, in folder: Name) -> Message {
        Message(
            en: "there is no `\(file)` in \(folder)", ja: "\(folder) に `\(file)` がありません。",
            help: Phrase(
                en: "name the content folder with --content, or start one with `shikiri new DIR`",
                ja: "--content で内容のフォルダを指定するか、`shikiri new DIR` で作ってください。"))
    }

    /// A file that nothing uses.
    package static func unusedFile(_ file: Name, nearest: String?) -> Message {
        Message(
            en: "nothing on the portal uses \(file)", ja: "\(file) は、ポータルのどこにも使われません。",
            help: nearest.map(Phrase.didYouMean)
                ?? Phrase(
                    en: "pages lie in guidance/, faq/, news/ and discussions/",
                    ja: "ページは guidance/、faq/、news/、discussions/ に置きます。"))
    }

    /// A file of the templates that nothing uses.
    package static func unusedTemplateFile(_ file: Name, nearest: String?) -> Message {
        Message(
            en: "nothing on the portal uses \(file)", ja: "\(file) は、ポータルのどこにも使われません。",
            help: nearest.map(Phrase.didYouMean)
                ?? Phrase(
                    en:
                        "templates end in .mustache; the rest lies in assets/ and strings/, under the names that pages ask for",
                    ja: "テンプレートの名前は .mustache で終わります。ほかは assets/ と strings/ に、ページが求める名前で置きます。"))
    }

    /// A style sheet, script or picture that isn't there.
    package static func missingAsset(_ name: Name) -> Message {
        Message(
            en: "there is no `assets/\(name)`, which pages ask for", ja: "ページが求める `assets/\(name)` がありません。",
            help: Phrase(
                en: "take it from the templates that `shikiri new` writes", ja: "`shikiri new` が書くテンプレートから補ってください。"))
    }

    /// A YAML file that says nothing.
    package static func emptyFile(_ file: Name) -> Message {
        Message(
            en: "\(file) is empty", ja: "\(file) は空です。",
            help: Phrase(
                en: "put its content back, remove the file, or write `[]` where there is nothing to list",
                ja: "中身を戻してください。要らなければファイルを消し、一覧が空なら `[]` と書いてください。"))
    }

    /// A roster without rows, where other tables name people.
    package static func noPeople(_ file: Name) -> Message {
        Message(
            en: "\(file) has only its header, and other tables name people", ja: "\(file) は見出しだけですが、ほかの表には人が出てきます。",
            help: Phrase(en: "bring the rows back: nothing can be said of anybody", ja: "行を元に戻してください。だれについても何も言えません。"))
    }

    /// A file beside the pages that isn't what its name says.
    package static func mislabelled(_ file: Name, kind: Name) -> Message {
        Message(
            en: "\(file) isn't a \(kind) file, as its name says", ja: "\(file) は、名前の示す \(kind) のファイルではありません。",
            help: Phrase(
                en: "save it again in that form, or give it the ending of what it is",
                ja: "その形式で保存し直すか、中身に合った拡張子にしてください。"))
    }

    /// A drawing that does more than draw.
    package static func activeDrawing(_ file: Name, _ fault: Phrase) -> Message {
        Message(
            en: "\(file) is more than a drawing: \(fault.en)", ja: "\(file) は図だけのファイルではありません。\(fault.ja)。",
            help: Phrase(
                en: "export it as a plain drawing, without scripts, links and files from elsewhere, or as PNG",
                ja: "スクリプト、リンク、外部のファイルのない図として書き出すか、PNG にしてください。"))
    }

    /// A key of the packs' names that is too short.
    package static func shortKey(_ length: Int, least: Int, file: Name) -> Message {
        Message(
            en: "the key has \(length) bytes, and fewer than \(least) could be found by trying",
            ja: "鍵が \(length) バイトしかありません。\(least) バイトより短い鍵は、総当たりで見つけられるおそれがあります。",
            help: Phrase(
                en: "make one: head -c 32 /dev/urandom > \(file)",
                ja: "次のように作ってください: head -c 32 /dev/urandom > \(file)"))
    }
}

/// What makes an SVG file more than a drawing.
extension Phrase {
    /// Bytes that are no text, or an announcement of another encoding.
    package static let drawingNotUTF8 = Phrase(en: "it isn't UTF-8", ja: "UTF-8 ではありません")
    /// Nothing that draws.
    package static let noDrawing = Phrase(en: "it holds no drawing", ja: "図がありません")
    /// A declaration of a document type, or the like.
    package static let drawingDeclares = Phrase(en: "it declares what isn't drawn", ja: "図ではない宣言があります")
    /// Something that XML doesn't allow.
    package static let drawingMalformed = Phrase(en: "it isn't well-formed", ja: "XML として正しくありません")
    /// Markup where a style sheet belongs.
    package static let drawingStyleMarkup = Phrase(
        en: "it holds markup in its style", ja: "スタイルの中にタグがあります")
    /// A reference to another file.
    package static let drawingTakesIn = Phrase(
        en: "it takes in what lies elsewhere", ja: "外部のものを取り込んでいます")

    /// An element that draws nothing.
    package static func drawingElement(_ name: Message.Name) -> Phrase {
        Phrase(en: "it holds `<\(name)>`", ja: "`<\(name)>` があります")
    }

    /// A script in an attribute.
    package static func drawingScript(_ name: Message.Name) -> Phrase {
        Phrase(en: "it holds the script `\(name)`", ja: "スクリプト `\(name)` があります")
    }

    /// A link.
    package static func drawingLink(_ name: Message.Name) -> Phrase {
        Phrase(en: "it leads elsewhere by `\(name)`", ja: "`\(name)` で外部を指しています")
    }
}
