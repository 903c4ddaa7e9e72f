/// Why a publication couldn't begin, take a file, or be committed. These are whole sentences in both languages: they
/// stand alone, without a place in a file.
extension Message {
    // MARK: The output folder

    /// An output that is a file, or the like.
    package static func targetIsNotAFolder(_ path: Name) -> Message {
        Message(
            en: "The output ‘\(path)’ is not a folder.", ja: "公開先「\(path)」はフォルダではありません。",
            help: Phrase(
                en: "Name a folder, or a path where nothing is yet, with --output.",
                ja: "--output で、フォルダか、まだ何もない場所を指定してください。"))
    }

    /// An output without a folder around it.
    package static func targetHasNoParent(_ path: String) -> Message {
        Message(
            en: path.isEmpty ? "The output folder has no name." : "‘\(path)’ can't be exchanged for another folder.",
            ja: path.isEmpty ? "公開先のフォルダに名前がありません。" : "「\(path)」は、ほかのフォルダと入れ替えられません。",
            help: Phrase(
                en: "Name a folder inside another one with --output.", ja: "--output で、ほかのフォルダの中のフォルダを指定してください。"))
    }

    /// An output in a folder that isn't there.
    package static func parentIsMissing(_ path: Name) -> Message {
        Message(
            en: "The folder ‘\(path)’, which should hold the output folder, does not exist.",
            ja: "公開先を置くフォルダ「\(path)」がありません。",
            help: Phrase(
                en: "Make it (mkdir -p '\(path)'), or correct --output.",
                ja: "フォルダを作るか（mkdir -p '\(path)'）、--output を直してください。"))
    }

    /// An output that is a mount point.
    package static func targetIsAMountPoint(_ path: Name) -> Message {
        Message(
            en: "The output folder ‘\(path)’ is the root of a mounted file system.",
            ja: "公開先のフォルダ「\(path)」は、マウントされたファイルシステムの最上位です。",
            help: Phrase(
                en: "Publish to a folder inside it, and let the web server serve that.",
                ja: "その中のフォルダに公開し、Webサーバーにはそのフォルダを指定してください。"))
    }

    /// An output with files of somebody else.
    package static func foreignFolder(_ path: Name, _ files: Phrase) -> Message {
        Message(
            en: "The output folder ‘\(path)’ holds files that no publication wrote: \(files.en).",
            ja: "公開先のフォルダ「\(path)」に、公開が書いたのではないファイルがあります: \(files.ja)。",
            help: Phrase(
                en: "Nothing was touched. Name an empty or new folder with --output, or move these files away first.",
                ja: "何も変えていません。--output で空のフォルダか新しいフォルダを指定するか、先にこれらのファイルを移してください。"))
    }

    /// A folder of the publication's own, with files of somebody else.
    package static func foreignStaging(_ path: Name) -> Message {
        Message(
            en: "The folder ‘\(path)’, which a publication needs for itself, holds files that no publication wrote.",
            ja: "公開が自分で使うフォルダ「\(path)」に、公開が書いたのではないファイルがあります。",
            help: Phrase(
                en: "Move what you need of it to another place, remove the folder, and build again.",
                ja: "必要なものを別の場所へ移し、フォルダを取り除いてから、もう一度実行してください。"))
    }

    /// A list of files that can't be used.
    package static func unreadableManifest(_ path: Name, reason: Name) -> Message {
        Message(
            en: "The list of published files, ‘\(path)’, can't be used: \(reason).",
            ja: "公開したファイルの一覧「\(path)」を使えません（\(reason)）。",
            help: Phrase(
                en:
                    "Nothing was touched. Restore ‘\(path)’ from a backup, or move the whole folder away, and build again.",
                ja: "何も変えていません。「\(path)」を控えから戻すか、フォルダの全体を移してから、もう一度実行してください。"))
    }

    /// A published folder that became a link.
    package static func linkedFolder(_ path: Name) -> Message {
        Message(
            en: "‘\(path)’, a folder that was published, is a symbolic link now.",
            ja: "公開したフォルダ「\(path)」が、シンボリックリンクになっています。",
            help: Phrase(
                en: "Nothing was touched. Remove the link, put the folder back or leave it away, and build again.",
                ja: "何も変えていません。リンクを取り除き、フォルダを戻すか、ないままにして、もう一度実行してください。"))
    }

    /// Another publication that is under way.
    package static func locked(_ path: Name, holder: String?) -> Message {
        Message(
            en: "Another build is publishing to ‘\(path)’ (\(holder ?? "it left no name")).",
            ja: "別の実行が「\(path)」に公開しています（\(holder ?? "名前を残していません")）。",
            help: Phrase(
                en: "Wait until it has ended, or end it, and build again.", ja: "終わるのを待つか、終わらせてから、もう一度実行してください。"))
    }

    /// A name that isn't UTF-8.
    package static func nameInFolderNotUTF8(_ folder: Name) -> Message {
        Message(
            en: "The folder ‘\(folder)’ holds a file whose name is not UTF-8.",
            ja: "フォルダ「\(folder)」に、名前が UTF-8 ではないファイルがあります。",
            help: Phrase(
                en: "Rename or remove it (ls -b shows it), and build again.",
                ja: "名前を変えるか取り除いてから（ls -b で分かります）、もう一度実行してください。"))
    }

    // MARK: Files to publish

    /// A path that can't be published.
    package static func unpublishable(_ path: Name, _ fault: Message) -> Message {
        Message(
            en: "‘\(path)’ can't be published: \(fault.text.en).", ja: "「\(path)」を公開できません。\(fault.text.ja)",
            help: fault.help)
    }

    /// Two files at one place.
    package static func collision(_ path: String, _ other: String) -> Message {
        path == other
            ? Message(
                en: "‘\(path)’ is published twice.", ja: "「\(path)」が二度公開されます。",
                help: Phrase(
                    en: "Two pages have one address: rename the source of one of them.",
                    ja: "二つのページのアドレスが同じです。一方のもとのファイルの名前を変えてください。"))
            : Message(
                en: "‘\(path)’ and ‘\(other)’ can't both be published: on some disks they have one place.",
                ja: "「\(path)」と「\(other)」を両方は公開できません。ディスクによっては同じ場所になります。",
                help: Phrase(
                    en:
                        "Rename the source of one of them, so that they differ in more than case and neither is in the other.",
                    ja: "一方のもとのファイルの名前を変え、大文字と小文字だけの違いや、一方が他方の中にあることのないようにしてください。"))
    }

    /// A file with the place of somebody else's.
    package static func blockedByForeign(_ path: Name, _ foreign: Name) -> Message {
        Message(
            en: "‘\(path)’ can't be published: ‘\(foreign)’, which no publication wrote, has its place.",
            ja: "「\(path)」を公開できません。公開が書いたのではない「\(foreign)」がその場所にあります。",
            help: Phrase(
                en: "Rename ‘\(foreign)’ or move it out of the output folder, and build again.",
                ja: "「\(foreign)」の名前を変えるか公開先の外へ移してから、もう一度実行してください。"))
    }

    /// Files for different readers in one top folder.
    package static func mixedAccess(_ path: Name, _ other: Name) -> Message {
        Message(
            en: "‘\(path)’ and ‘\(other)’ are for different readers, but share their top folder.",
            ja: "「\(path)」と「\(other)」は読む人が違うのに、いちばん上のフォルダが同じです。",
            help: Phrase(
                en: "Put them into different top folders, so that a web server can protect one of them.",
                ja: "Webサーバーで一方を守れるように、別々のフォルダに置いてください。"))
    }

    /// A disk that took neither the new portal nor the old one.
    package static func nothingInPlace(_ path: Name, previous: Name) -> Message {
        Message(
            en:
                "Nothing is published at ‘\(path)’: the disk refused the new portal and then the old one, which lies whole in "
                + "‘\(previous)’.",
            ja: "「\(path)」に何も公開されていません。ディスクが新しいポータルを受け付けず、元のポータルも戻せませんでした。元のものは「\(previous)」に全部あります。",
            help: Phrase(
                en: "Put it back (mv '\(previous)' '\(path)'), or build again: a build puts it back first.",
                ja: "元に戻すか（mv '\(previous)' '\(path)'）、もう一度実行してください。実行すると、まず元に戻します。"))
    }

    // MARK: Files beside a publication

    /// A place in the published folder.
    package static func insideOutput(_ path: Name, _ output: Name) -> Message {
        Message(
            en: "‘\(path)’ lies in the published folder ‘\(output)’.", ja: "「\(path)」は公開先のフォルダ「\(output)」の中です。",
            help: Phrase(
                en: "Name a place outside of it: what lies in it is read by others.",
                ja: "その外の場所を指定してください。中にあるものは、ほかの人に読まれます。"))
    }

    /// A place in the folder that is read.
    package static func insideContent(_ path: Name, _ content: Name) -> Message {
        Message(
            en: "‘\(path)’ lies in the content folder ‘\(content)’.", ja: "「\(path)」は入力のフォルダ「\(content)」の中です。",
            help: Phrase(
                en: "Name a place outside of it: the next build would read what lies in it.",
                ja: "その外の場所を指定してください。中にあるものは、次のビルドが入力として読みます。"))
    }

    /// A folder where a file belongs.
    package static func notAFile(_ path: Name) -> Message {
        Message(
            en: "‘\(path)’ is there, and is not a file.", ja: "「\(path)」はありますが、ファイルではありません。",
            help: Phrase(
                en: "Name a file, or a place where nothing is yet.", ja: "ファイルか、まだ何もない場所を指定してください。"))
    }

    /// A folder that everybody can write to.
    package static func sharedWithoutBounds(_ path: Name) -> Message {
        Message(
            en: "In the folder ‘\(path)’ others may rename what is private.",
            ja: "フォルダ「\(path)」では、ほかの人が非公開のものの名前を変えられます。",
            help: Phrase(
                en: "Name a folder of your own as the one for temporary files (TMPDIR).",
                ja: "一時ファイルのフォルダ（TMPDIR）に、自分だけのフォルダを指定してください。"))
    }

    /// A folder that isn't new.
    package static func folderIsNotEmpty(_ path: Name) -> Message {
        Message(
            en: "The folder ‘\(path)’ is not empty.", ja: "フォルダ「\(path)」は空ではありません。",
            help: Phrase(
                en: "Name a new folder: nothing is overwritten.", ja: "新しいフォルダを指定してください。上書きはしません。"))
    }

    /// A disk that refused.
    package static func diskFailure(_ call: Phrase, _ path: Name, _ code: Int32, help: Phrase) -> Message {
        let reason = Phrase.reason(code)
        return Message(
            en: "Could not \(call.en) ‘\(path)’: \(reason.en).", ja: "「\(path)」\(call.ja)でした（\(reason.ja)）。", help: help
        )
    }

    // MARK: Paths

    /// Nothing between two slashes.
    package static let emptyPathName = Message(
        en: "one of its names is empty", ja: "空の名前があります。", help: .relativePath)
    /// A path from the root.
    package static let absolutePath = Message(
        en: "it begins with a slash", ja: "「/」で始まっています。", help: .relativePath)
    /// A path with dots.
    package static let dottedPath = Message(
        en: "it holds ‘.’ or ‘..’ as a name", ja: "「.」か「..」という名前があります。", help: .relativePath)
    /// A character that isn't allowed.
    package static let forbiddenCharacter = Message(
        en: "it holds a character that not every disk allows in a name", ja: "ディスクによっては名前に使えない文字があります。",
        help: Phrase(
            en: "Leave control characters and < > : \" | ? * \\ out of file names.",
            ja: "ファイルの名前に、制御文字と < > : \" | ? * \\ を使わないでください。"))
    /// A dot or a space at the end.
    package static let forbiddenEnd = Message(
        en: "one of its names ends in a dot or a space", ja: "点か空白で終わる名前があります。",
        help: Phrase(
            en: "End the name of its source in a letter or a digit.", ja: "もとのファイルの名前を、文字か数字で終わらせてください。"))
    /// A name that is too long.
    package static let longName = Message(
        en: "one of its names is longer than 255 bytes", ja: "255 バイトより長い名前があります。",
        help: Phrase(
            en: "Shorten the name of its source; a Japanese character counts three bytes.",
            ja: "もとのファイルの名前を短くしてください。日本語の一文字は三バイトです。"))
    /// A name that the publication keeps.
    package static let reservedName = Message(
        en: "the publication needs this name for itself", ja: "公開が自分で使う名前です。",
        help: Phrase(en: "Choose another name for its source.", ja: "もとのファイルを別の名前にしてください。"))
}

extension Phrase {
    static let relativePath = Phrase(
        en: "Name it relative to the output folder, such as ‘portal/index.html’.",
        ja: "「portal/index.html」のように、公開先のフォルダからの経路で書いてください。")

    /// The first of many files.
    package static func files(_ examples: [String], of count: Int) -> Phrase {
        Phrase(
            en: some(examples.map { "‘\($0)’" }, hidden: count - examples.count).en,
            ja: some(examples.map { "「\($0)」" }, hidden: count - examples.count).ja)
    }

    // MARK: What to do where a disk refuses

    /// A full disk.
    package static let makeRoom = Phrase(
        en: "The published portal is unchanged. Make room on this disk (a build needs as much as the portal has), "
            + "and build again.",
        ja: "公開中のポータルはそのままです。ディスクの空きを増やして（ポータルと同じだけ要ります）、もう一度実行してください。")

    /// A folder of somebody else.
    package static func giveRights(_ path: Message.Name) -> Phrase {
        Phrase(
            en: "Give this user the right to change ‘\(path)’ and the folder that holds it, or name another "
                + "folder with --output.",
            ja: "「\(path)」とその上のフォルダを変える権限をこの利用者に与えるか、--output で別のフォルダを指定してください。")
    }

    /// A disk that can't be written.
    package static let otherDisk = Phrase(
        en: "The disk can only be read. Name a folder on another disk with --output.",
        ja: "読み取り専用のディスクです。--output で別のディスクのフォルダを指定してください。")
    /// An output on two disks.
    package static let oneDisk = Phrase(
        en: "The output folder and its surroundings must be on one disk. Name another folder with --output.",
        ja: "公開先とその周りは、同じディスクになければなりません。--output で別のフォルダを指定してください。")
    /// A mount point.
    package static let unmount = Phrase(
        en: "Something uses it as a mount point. Publish to a folder inside it, or unmount it, and build again.",
        ja: "マウントポイントとして使われています。その中のフォルダに公開するか、マウントを解除してから、もう一度実行してください。")
    /// Too many open files.
    package static let raiseLimit = Phrase(
        en: "Too many files are open. Raise the limit (ulimit -n), or end other programs, and build again.",
        ja: "開いているファイルが多すぎます。上限を上げるか（ulimit -n）、ほかのプログラムを終わらせてから、もう一度実行してください。")
    /// A path that is too long.
    package static let shorterName = Phrase(
        en: "Choose a shorter name for the source of the page, or an output folder with a shorter path.",
        ja: "ページのもとのファイルの名前か、公開先のフォルダの経路を短くしてください。")
    /// A file system that can't do it.
    package static let localDisk = Phrase(
        en: "This file system can't do it. Publish to a local disk, and copy the portal from there.",
        ja: "このファイルシステムではできません。手元のディスクに公開し、そこから写してください。")
    /// A broken disk.
    package static let checkDisk = Phrase(
        en: "The disk reports a fault. Check it before you build again; the published portal was left as it was.",
        ja: "ディスクの故障が報告されました。ディスクを確かめてから、もう一度実行してください。公開中のポータルはそのままです。")
    /// Something else.
    package static let mendAndBuild = Phrase(
        en: "The published portal was left as it was. Mend the cause, and build again.",
        ja: "公開中のポータルはそのままです。原因を取り除いてから、もう一度実行してください。")
}
