package import ShikiriDiagnostics

/// The columns of `training/discussions.csv`.
package struct DiscussionColumns: KeyGroup {
    package static let subject = Phrase(en: "discussion", ja: "職場討議")
    package static let declared = DeclaredKeys(Self())

    package let course = Key(
        "course", .id(of: Course.self), .required, ja: "講座の id", en: "the id of the course", example: "KK-2026-04")
    package let department = Key(
        "department", .reference, .required, ja: "行った部署の id か名前", en: "the id or name of the department that held it",
        example: "td-dispatch")
    package let heldOn = Key("held_on", .day, .required, ja: "行った日", en: "when", example: "2026-10-06")
    package let attended = Key(
        "attended", .number(0...100_000), .required, ja: "参加した人数", en: "how many took part", example: "8")
    package let issues = Key(
        "issues", .text, ja: "出た意見。いくつかあれば `；` で分ける。氏名は書かない",
        en: "what came up; several are separated by `;`. No names")
}

/// The columns of `pledges.csv`.
package struct PledgeColumns: KeyGroup {
    package static let subject = Phrase(en: "pledge", ja: "誓約書")
    package static let isAboutPeople = true
    package static let declared = DeclaredKeys(Self())

    package let employee = Key(
        "employee", .reference, .required, ja: "社員番号", en: "the employee's id", isPersonal: true, example: "E00001")
    package let transferDate = Key(
        "transfer_date", .day, .required, ja: "異動の日（異動先での最初の日）", en: "the first day in the other company",
        isPersonal: true)
    package let signedOn = Key(
        "signed_on", .day, ja: "署名した日。空なら、まだ署名していない", en: "when the pledge was signed; empty: not yet", isPersonal: true
    )
    package let itemsReturned = Key(
        "items_returned", .word(ItemsReturned.self), ja: "貸与品を返したか", en: "whether the lent items are back",
        isPersonal: true)
    package let document = Key(
        "document", .text, ja: "誓約書の番号や置き場所", en: "the number or place of the document", isPersonal: true)
}

/// The columns of `transfers/planned.csv`, and of the file of `transfer --plan`.
package struct PlanColumns: KeyGroup {
    package static let subject = Phrase(en: "planned transfer", ja: "予定している異動")
    package static let isAboutPeople = true
    package static let declared = DeclaredKeys(Self())

    package let employee = Key(
        "employee", .employeeID, .required, ja: "社員番号", en: "the employee's id", isPersonal: true, example: "E00001")
    package let from = Key(
        "from_department", .reference, .required, ja: "異動元の部署か業務の id か名前",
        en: "the id or name of the department or operation that is left",
        isPersonal: true, example: "td-dispatch")
    package let to = Key(
        "to_department", .reference, .required, ja: "異動先の部署か業務の id か名前",
        en: "the id or name of the department or operation that is joined",
        isPersonal: true, example: "gr-home")
    package let date = Key(
        "date", .day, .required, ja: "異動の日（異動先での最初の日）", en: "the first day at the destination", isPersonal: true)
    package let left = Key(
        "left", .day, .standard(Meaning(ja: "`date` の前の日", en: "the day before `date`")), ja: "異動元での最後の日",
        en: "the last day at the origin", isPersonal: true)
    package let title = Key(
        "to_title", .text, ja: "異動先での役職", en: "the title that the person will hold", isPersonal: true)
}

/// The columns of the file of `distribute --passphrases`.
package struct PassphraseColumns: KeyGroup {
    package static let subject = Phrase(en: "passphrase", ja: "パスフレーズ")
    package static let isAboutPeople = true
    package static let declared = DeclaredKeys(Self())

    package let manager = Key(
        "manager", .reference, .required, ja: "管理職の社員番号", en: "the manager's id", isPersonal: true, example: "E00009")
    package let name = Key(
        "name", .text, ja: "氏名。渡す人のために書く", en: "the name, for whoever hands the passphrases out", isPersonal: true)
    package let passphrase = Key(
        "passphrase", .text, .required, ja: "まとめを開く合言葉", en: "what opens the manager's pack", isPersonal: true)
}
