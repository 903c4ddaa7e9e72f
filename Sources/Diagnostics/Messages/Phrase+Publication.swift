/// What commands say when they have done their work.
extension Phrase {
    /// A check has found nothing.
    package static let noMistakes = Phrase(en: "no mistakes found", ja: "間違いは見つかりませんでした。")

    /// What a build has published.
    package static func published(
        asOf day: Message.Name, added: Int, changed: Int, removed: Int, unchanged: Int, seconds: String
    ) -> Phrase {
        Phrase(
            en: "published as of \(day): \(added) added, \(changed) changed, \(removed) removed, "
                + "\(unchanged) unchanged, in \(seconds) s",
            ja: "\(day) 現在の内容で公開しました。追加 \(added)、変更 \(changed)、削除 \(removed)、変更なし \(unchanged)、"
                + "\(seconds) 秒")
    }

    /// Protected packs that a build leaves alone.
    package static func keptPacks(_ number: Int) -> Phrase {
        Phrase(
            en: "\(number) packs stay as they are, because they open with passphrases; "
                + "renew them with shikiri distribute",
            ja: "パスフレーズで開く管理職向けまとめ \(number) 件は、そのままにしてあります。"
                + "新しくするには shikiri distribute を実行してください。")
    }
}
