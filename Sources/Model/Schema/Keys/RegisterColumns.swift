package import ShikiriDiagnostics

/// The columns of `training/discussions.csv`.
package struct DiscussionColumns: KeyGroup {
    package static let subject = Phrase(en: "discussion", ja: "職場討議")
    package static let declared = DeclaredKeys(Self())

    package let course = Key(
        "course", .id(of: Course.self), .required, ja: "講座の id", en: "the id of the course",
        headings: ColumnHeadings.course, example: "KK-2026-04")
    package let department = Key(
        "department", .idOrName, .required, ja: "行った部署の id か名前", en: "the id or name of the department that held it",
        headings: ColumnHeadings.department, example: "td-dispatch")
    package let heldOn = Key(
        "held_on", .day, .required, ja: "行った日", en: "when", headings: ["実施日", "開催日"], example: "2026-10-06")
    package let attended = Key(
        "attended", .number(0...100_000), .required, ja: "参加した人数", en: "how many took part",
        headings: ["参加人数", "参加者数", "出席者数"], example: "8")
    package let issues = Key(
        "issues", .text, ja: "出た意見。いくつかあれば `；` で分ける。氏名は書かない",
        en: "what came up; several are separated by `;`. No names", headings: ["出た意見", "意見"])
}

/// The columns of `pledges.csv`.
package struct PledgeColumns: KeyGroup {
    package static let subject = Phrase(en: "pledge", ja: "誓約書")
    package static let isAboutPeople = true
    package static let declared = DeclaredKeys(Self())

    package let employee = Key(
        "employee", .reference, .required, ja: "社員番号", en: "the employee's id", isPersonal: true,
        headings: ColumnHeadings.employee, example: "E00001")
    package let transferDate = Key(
        "transfer_date", .day, .required, ja: "異動の日（異動先での最初の日）", en: "the first day in the other company",
        isPersonal: true, headings: ["異動日", "発令日"])
    package let signedOn = Key(
        "signed_on", .day, ja: "署名した日。空なら、まだ署名していない", en: "when the pledge was signed; empty: not yet",
        isPersonal: true, headings: ["署名日", "提出日"])
    package let itemsReturned = Key(
        "items_returned", .word(ItemsReturned.self), ja: "貸与品を返したか", en: "whether the lent items are back",
        isPersonal: true, headings: ["貸与品の返却", "貸与品返却", "返却"])
    package let document = Key(
        "document", .text, ja: "誓約書の番号や置き場所", en: "the number or place of the document", isPersonal: true,
        headings: ["誓約書", "誓約書番号", "文書番号"])
}

/// The columns of `transfers/planned.csv`, and of the file of `transfer --plan`.
package struct PlanColumns: KeyGroup {
    package static let subject = Phrase(en: "planned transfer", ja: "予定している異動")
    package static let isAboutPeople = true
    package static let declared = DeclaredKeys(Self())

    package let employee = Key(
        "employee", .employeeID, .required, ja: "社員番号", en: "the employee's id", isPersonal: true,
        headings: ColumnHeadings.employee, example: "E00001")
    package let name = Key(
        "name", .text, ja: "氏名。読む人のために書き、判断には使わない", en: "the name, for whoever reads the list; it decides nothing",
        isPersonal: true, headings: ColumnHeadings.personName)
    package let from = Key(
        "from_department", .idOrName, .required, ja: "異動元の部署か業務の id か名前",
        en: "the id or name of the department or operation that is left",
        isPersonal: true, headings: ["異動元", "異動元部署", "異動元の部署", "異動前", "異動前部署", "現部署", "現所属", "旧所属"],
        example: "td-dispatch")
    package let to = Key(
        "to_department", .idOrName, .required, ja: "異動先の部署か業務の id か名前",
        en: "the id or name of the department or operation that is joined",
        isPersonal: true, headings: ["異動先", "異動先部署", "異動先の部署", "異動後", "異動後部署", "新部署", "新所属"], example: "gr-home")
    package let date = Key(
        "date", .day, .required, ja: "異動の日（異動先での最初の日）", en: "the first day at the destination", isPersonal: true,
        headings: ["異動日", "発令日", "異動予定日", "発令予定日", "異動の日"])
    package let left = Key(
        "left", .day, .standard(Meaning(ja: "`date` の前の日", en: "the day before `date`")), ja: "異動元での最後の日",
        en: "the last day at the origin", isPersonal: true, headings: ["異動元の最終日", "異動元での最後の日", "最終在籍日"])
    package let title = Key(
        "to_title", .text, ja: "異動先での役職", en: "the title that the person will hold", isPersonal: true,
        headings: ["異動先の役職", "異動先での役職", "新役職"])
}

/// The columns of the file of `distribute --passphrases`.
package struct PassphraseColumns: KeyGroup {
    package static let subject = Phrase(en: "passphrase", ja: "パスフレーズ")
    package static let isAboutPeople = true
    package static let declared = DeclaredKeys(Self())

    package let manager = Key(
        "manager", .reference, .required, ja: "管理職の社員番号", en: "the manager's id", isPersonal: true,
        headings: ["管理職の社員番号", "管理職"] + ColumnHeadings.employee, example: "E00009")
    package let name = Key(
        "name", .text, ja: "氏名。渡す人のために書く", en: "the name, for whoever hands the passphrases out", isPersonal: true,
        headings: ColumnHeadings.personName)
    package let passphrase = Key(
        "passphrase", .text, .required, ja: "まとめを開く合言葉", en: "what opens the manager's pack", isPersonal: true,
        headings: ["パスフレーズ", "合言葉"])
}
