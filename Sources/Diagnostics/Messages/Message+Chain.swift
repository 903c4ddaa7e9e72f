/// About the chain of publications, keys and what is brought back.
extension Message {
    /// A link that isn't there.
    package static func lostLink(_ number: Name) -> Message {
        Message(en: "what publication \(number) left is gone, or can't be read", ja: "公開 \(number) の残したものがないか、読めません。")
    }

    /// A link that doesn't follow the one before it.
    package static func unlinked(_ number: Name) -> Message {
        Message(
            en: "publication \(number) doesn't follow the one before it: one of the two was changed",
            ja: "公開 \(number) が前の公開とつながりません。どちらかが書き換えられています。")
    }

    /// A signature that doesn't hold.
    package static func wrongSignature(_ number: Name) -> Message {
        Message(en: "the signature of publication \(number) doesn't hold", ja: "公開 \(number) の署名が合いません。")
    }

    /// A list that was changed.
    package static func changedList(_ number: Name) -> Message {
        Message(en: "the list of files of publication \(number) was changed", ja: "公開 \(number) のファイルの一覧が書き換えられています。")
    }

    /// A list that is gone.
    package static func lostList(_ number: Name) -> Message {
        Message(en: "the list of files of publication \(number) is gone", ja: "公開 \(number) のファイルの一覧がありません。")
    }

    /// A published file that is gone.
    package static func lostFile(_ path: Name) -> Message {
        Message(en: "\(path) was published, and is gone", ja: "公開した \(path) がありません。")
    }

    /// A published file that was changed.
    package static func changedFile(_ path: Name) -> Message {
        Message(en: "\(path) was changed after it was published", ja: "\(path) が、公開した後に書き換えられています。")
    }

    /// A revision that came when its day was past.
    package static func backdatedRevision(_ day: Name, number: Name, asOf: Name) -> Message {
        Message(
            en:
                "the revision in force since \(day) was first published after that, in publication \(number) as of \(asOf)",
            ja: "\(day) から施行の改定が、その日より後の公開 \(number)（\(asOf) 現在）で初めて公開されています。")
    }

    /// A revision that was edited when it was in force.
    package static func editedRevision(
        _ day: Name, published: Name, number: Name, asOf: Name, isGone: Bool
    ) -> Message {
        Message(
            en:
                "the revision in force since \(day) was \(isGone ? "taken out" : "edited") after its publication on \(published): publication \(number) as of \(asOf) has \(isGone ? "it no more" : "another text")",
            ja: "\(day) から施行の改定が、\(published) の公開より後に\(isGone ? "取り除かれ" : "書き換えられ")ています（公開 \(number)、\(asOf) 現在）。")
    }

    /// An output folder without a chain.
    package static func noChain(_ output: Name) -> Message {
        Message(
            en: "no publication is recorded in \(output)", ja: "\(output) には、公開の記録がありません。",
            help: Phrase(en: "`shikiri build` records each from now on", ja: "`shikiri build` が、これからの公開を記録します。"))
    }

    /// Nothing to bring back.
    package static func nothingKept(_ number: Int?) -> Message {
        Message(
            en: number.map { "the portal of publication \($0) isn't kept" } ?? "no earlier portal is kept",
            ja: number.map { "公開 \($0) のポータルは残っていません。" } ?? "前のポータルは残っていません。",
            help: Phrase(
                en: "`shikiri history` says which are; `keep` in portal.yaml says how long",
                ja: "残っているものは `shikiri history` で分かります。残す期間は portal.yaml の `keep` に書きます。"))
    }

    /// A key that can't be read.
    package static func unreadableKey(_ file: Name, reason: Phrase) -> Message {
        Message(Phrase { "\(file): \(reason[$0])" })
    }

}

/// What is wrong with a key, and what was done.
extension Phrase {
    /// A key in another form.
    package static let keyNotOpenSSH = Phrase(
        en: "it is no private key of OpenSSH; make one with ssh-keygen -t ed25519 -N '' -f FILE",
        ja: "OpenSSH の秘密鍵ではありません。ssh-keygen -t ed25519 -N '' -f ファイル で作ってください。")

    /// A key that isn't there, or isn't for this user.
    package static let noSuchKey = Phrase(en: "the key can't be read", ja: "鍵を読めません。")

    /// A key with a passphrase.
    package static let keyEncrypted = Phrase(
        en:
            "a passphrase protects this key, and nobody is there to type it; use a key of its own without one, that only the publishing user can read",
        ja: "パスフレーズ付きの鍵は使えません。公開専用の、公開するユーザーだけが読めるパスフレーズなしの鍵を使ってください。")

    /// A key of another kind.
    package static func keyOfOtherKind(_ kind: Message.Name) -> Phrase {
        Phrase(
            en: "it is a key of the kind \(kind); only ssh-ed25519 is used", ja: "鍵の種類が \(kind) です。ssh-ed25519 だけが使えます。"
        )
    }

    /// A key that is cut off.
    package static let keyDamaged = Phrase(en: "the key is damaged", ja: "鍵が壊れています。")

    /// A portal that was brought back.
    package static func broughtBack(_ number: Message.Name, asOf day: Message.Name, changed: Int) -> Phrase {
        Phrase(
            en:
                "the portal of publication \(number) (as of \(day)) is back, \(changed) files changed; packs and the office's pages are as they were. The next build publishes the content again: mend it first.",
            ja:
                "公開 \(number)（\(day) 現在）のポータルに戻しました。変わったファイルは \(changed) 件です。管理職向けのまとめと事務局のページは、そのままです。次に公開すると今の内容に戻るので、先に内容を直してください。"
        )
    }

    /// A chain in which everything agrees.
    package static func chainHolds(_ count: Int) -> Phrase {
        Phrase(
            en:
                "\(count == 1 ? "1 publication" : "\(count) publications"): every link follows the one before it, and the published files are what the last one wrote",
            ja: "公開 \(count) 件。どの公開も前の公開につながり、公開中のファイルは最後に書いたとおりです。")
    }

    /// A publication in a list.
    package static func chainLine(
        _ number: String, _ asOf: String, _ action: String, files: Int, signer: String?, isStamped: Bool, isKept: Bool
    ) -> Phrase {
        Phrase(
            en: "\(number)  \(asOf)  \(action)  \(files) files" + (signer.map { "  signed by \($0)" } ?? "")
                + (isStamped ? "  time stamp" : "") + (isKept ? "  kept" : ""),
            ja: "\(number)  \(asOf)  \(action)  \(files) ファイル" + (signer.map { "  署名 \($0)" } ?? "")
                + (isStamped ? "  タイムスタンプ" : "") + (isKept ? "  保存" : ""))
    }
}
