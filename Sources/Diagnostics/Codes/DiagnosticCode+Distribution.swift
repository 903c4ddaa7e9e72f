extension DiagnosticCode {
    static let distribution: [DiagnosticCode] = [
        missingPassphrase, sharedPassphrase, shortPassphrase, unusedPassphrase, missingAddress,
    ]

    /// A manager whose pack is to be protected, without a passphrase.
    package static let missingPassphrase = DiagnosticCode(
        "missing-passphrase",
        meaning: "A manager whose pack is to be protected has no passphrase in the file.",
        reason: "A pack that stays open by oversight shows people's training to whoever finds it.",
        example: "manager,passphrase\nE00001,",
        remedy: "manager,passphrase\nE00001,q7mw-3kfx-9tdp-h2ra")

    /// One passphrase for two managers.
    package static let sharedPassphrase = DiagnosticCode(
        "shared-passphrase",
        meaning: "Two managers have the same passphrase.",
        reason: "Each of them could open the other's pack.",
        example: "E00001,q7mw-3kfx-9tdp-h2ra\nE00002,q7mw-3kfx-9tdp-h2ra",
        remedy: "E00001,q7mw-3kfx-9tdp-h2ra\nE00002,v4sn-8ypc-5bze-k6jd")

    /// A passphrase that could be guessed.
    package static let shortPassphrase = DiagnosticCode(
        "short-passphrase", .warning,
        meaning: "A passphrase is short enough to be found by trying.",
        reason: "Whoever has a copy of the file can try as often as they like; only the length stops them.",
        example: "E00001,sakura1",
        remedy: "E00001,q7mw-3kfx-9tdp-h2ra")

    /// A passphrase of somebody who has left.
    package static let unusedPassphrase = DiagnosticCode(
        "unused-passphrase", .warning,
        meaning: "A row of the passphrases is for nobody who is employed.",
        reason: "The manager has left, or the id is misspelt; no pack is protected with it.",
        example: "E00009,q7mw-3kfx-9tdp-h2ra   # and E00009 left last year",
        remedy: "E00001,q7mw-3kfx-9tdp-h2ra")

    /// A manager to whom no mail can be written.
    package static let missingAddress = DiagnosticCode(
        "missing-address", .warning,
        meaning: "A manager has no address that mail can be sent to, so no draft is made for them.",
        reason: "Their pack is made all the same, but reaches them only by another way.",
        example: "id,name,email\nE00001,見本 花子,",
        remedy: "id,name,email\nE00001,見本 花子,hanako@example.jp")
}
