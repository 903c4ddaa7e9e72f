extension DiagnosticCode {
    static let distribution: [DiagnosticCode] = [
        missingPassphrase, sharedPassphrase, shortPassphrase, unusedPassphrase, missingAddress,
    ]

    /// A manager whose pack is to be protected, without a passphrase.
    package static let missingPassphrase = DiagnosticCode(
        "missing-passphrase", title: "パスフレーズがない",
        meaning: Phrase(
            en: "A manager whose pack is to be protected has no passphrase in the file.",
            ja: "まとめを保護する管理職のパスフレーズが、ファイルにありません。"),
        reason: Phrase(
            en: "A pack that stays open by oversight shows people's training to whoever finds it.",
            ja: "うっかり保護されないまま配ると、見つけた人がだれでも、部下の受講状況を読めてしまいます。"),
        example: "manager,passphrase\nE00001,",
        remedy: "manager,passphrase\nE00001,q7mw-3kfx-9tdp-h2ra")

    /// One passphrase for two managers.
    package static let sharedPassphrase = DiagnosticCode(
        "shared-passphrase", title: "同じパスフレーズ",
        meaning: Phrase(en: "Two managers have the same passphrase.", ja: "二人の管理職に同じパスフレーズが付いています。"),
        reason: Phrase(en: "Each of them could open the other's pack.", ja: "互いに相手のまとめを開けてしまいます。"),
        example: "E00001,q7mw-3kfx-9tdp-h2ra\nE00002,q7mw-3kfx-9tdp-h2ra",
        remedy: "E00001,q7mw-3kfx-9tdp-h2ra\nE00002,v4sn-8ypc-5bze-k6jd")

    /// A passphrase that could be guessed.
    package static let shortPassphrase = DiagnosticCode(
        "short-passphrase", .warning, title: "短いパスフレーズ",
        meaning: Phrase(
            en: "A passphrase is short enough to be found by trying.", ja: "パスフレーズが短く、総当たりで見つけられるおそれがあります。"),
        reason: Phrase(
            en: "Whoever has a copy of the file can try as often as they like; only the length stops them.",
            ja: "ファイルの写しを持つ人は何度でも試せます。それを防げるのは長さだけです。"),
        example: "E00001,sakura1",
        remedy: "E00001,q7mw-3kfx-9tdp-h2ra")

    /// A passphrase of somebody who has left.
    package static let unusedPassphrase = DiagnosticCode(
        "unused-passphrase", .warning, title: "使われないパスフレーズ",
        meaning: Phrase(
            en: "A row of the passphrases is for nobody who is employed.", ja: "在籍している管理職のだれのものでもないパスフレーズの行があります。"),
        reason: Phrase(
            en: "The manager has left, or the id is misspelt; no pack is protected with it.",
            ja: "その管理職が退職したか、社員番号の書き誤りです。このパスフレーズで保護されるまとめはありません。"),
        example: InputSample(
            en: "E00009,q7mw-3kfx-9tdp-h2ra   # and E00009 left last year",
            ja: "E00009,q7mw-3kfx-9tdp-h2ra   # E00009 は昨年退職した"),
        remedy: "E00001,q7mw-3kfx-9tdp-h2ra")

    /// A manager to whom no mail can be written.
    package static let missingAddress = DiagnosticCode(
        "missing-address", .warning, title: "宛先のない管理職",
        meaning: Phrase(
            en: "A manager has no address that mail can be sent to, so no draft is made for them.",
            ja: "メールを送れるアドレスのない管理職がいるため、その人への下書きは作りません。"),
        reason: Phrase(
            en: "Their pack is made all the same, but reaches them only by another way.",
            ja: "まとめは作りますが、ほかの方法で届ける必要があります。"),
        example: "id,name,email\nE00001,見本 花子,",
        remedy: "id,name,email\nE00001,見本 花子,hanako@example.jp")
}
