extension DiagnosticCode {
    static let people: [DiagnosticCode] = [managerCycle, sharedAddress, similarIDs]

    /// Employees who are each other's managers.
    package static let managerCycle = DiagnosticCode(
        "manager-cycle", title: "上司の循環",
        meaning: Phrase(en: "Employees are each other's managers in a circle.", ja: "社員の上司が輪になっています。"),
        reason: Phrase(
            en: "A manager's pack holds everybody below them, which in a circle would be everybody in it.",
            ja: "管理職のまとめには、その人より下の全員が載ります。輪になると、その全員が載ってしまいます。"),
        example: "id,manager\nE00001,E00002\nE00002,E00001",
        remedy: "id,manager\nE00001,\nE00002,E00001")

    /// Two people with one address.
    package static let sharedAddress = DiagnosticCode(
        "shared-address", .warning, title: "同じアドレス",
        meaning: Phrase(
            en: "Two people who are employed at the same time have one address.", ja: "同じ時期に在籍する二人が、一つのメールアドレスになっています。"),
        reason: Phrase(
            en: "Records and reminders that name only the address can't be told apart, and are counted for nobody.",
            ja: "アドレスだけの記録や督促ではどちらの人か分からず、どちらの記録にもなりません。"),
        example: "id,email\nE00001,hanako@example.jp\nE00002,hanako@example.jp",
        remedy: "id,email\nE00001,hanako@example.jp\nE00002,taro@example.jp")

    /// Ids that a spreadsheet makes equal.
    package static let similarIDs = DiagnosticCode(
        "similar-ids", .warning, title: "紛らわしい社員番号",
        meaning: Phrase(en: "Two ids of employees differ only in leading zeros.", ja: "先頭の 0 だけが違う社員番号が二つあります。"),
        reason: Phrase(
            en: "A spreadsheet drops the zeros, and then a record of one person is about the other.",
            ja: "表計算ソフトは先頭の 0 を落とすため、一方の人の記録がもう一方の人のものになってしまいます。"),
        example: "id\n0123\n123",
        remedy: "id\n0123\n9123")
}
