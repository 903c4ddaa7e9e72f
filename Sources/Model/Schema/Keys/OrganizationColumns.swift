package import ShikiriDiagnostics

/// The columns of `organization/departments.csv`.
package struct DepartmentColumns: KeyGroup {
    package static let subject = Phrase(en: "department", ja: "部署")
    package static let declared = DeclaredKeys(Self())

    package let id = Key(
        "id", .id(of: Department.self), .required, ja: "部署の id", en: "the department's id",
        headings: ["部署ID", "部署コード", "部門コード", "所属コード", "組織コード"], example: "td-dispatch")
    package let name = Key(
        "name", .text, .required, ja: "部署の名前", en: "the department's name",
        headings: ["部署名", "部署", "部門名", "所属名", "組織名"], example: "中央給電指令所")
    package let company = Key(
        "company", .word(Company.self), .required, ja: "部署のある会社", en: "the company that it belongs to",
        headings: ["会社", "会社名", "会社コード"])
    package let parent = Key(
        "parent", .idOrName, ja: "すぐ上の部署の id か名前。いちばん上では空",
        en: "the id or name of the department above; empty at the top",
        headings: ["上位部署", "上位部署コード", "上位部署ID", "親部署", "上位組織", "上位組織コード"], example: "td-supply")
    package let manager = Key(
        "manager", .text, ja: "長の社員番号", en: "the id of the employee who leads it", isPersonal: true,
        headings: ["部署長", "所属長", "部門長", "部署長の社員番号", "所属長社員番号"], example: "E00009")
}

/// The columns of `organization/employees.csv`.
package struct EmployeeColumns: KeyGroup {
    package static let subject = Phrase(en: "employee", ja: "社員")
    package static let isAboutPeople = true
    package static let declared = DeclaredKeys(Self())

    package let id = Key(
        "id", .employeeID, .required, ja: "社員番号。全角と半角、大文字と小文字は区別しない",
        en: "the employee's id; width and case don't matter", isPersonal: true, headings: ColumnHeadings.employee,
        example: "E00001")
    package let name = Key(
        "name", .text, .required, ja: "氏名", en: "the name", isPersonal: true, headings: ColumnHeadings.personName,
        example: "見本 花子")
    package let department = Key(
        "department", .idOrName, .required, ja: "いまの部署の id。`人事部/人事課` のような名前でもよい",
        en: "the id of the department now, or its name with those above it, such as `人事部/人事課`", isPersonal: true,
        headings: ColumnHeadings.department, example: "td-dispatch")
    package let title = Key(
        "title", .text, ja: "役職", en: "the title", isPersonal: true, headings: ColumnHeadings.title, example: "課長")
    package let manager = Key(
        "manager", .text, ja: "直属の上司の社員番号", en: "the id of the direct manager", isPersonal: true,
        headings: ["上司", "上司の社員番号", "上司社員番号", "直属上司", "直属の上司"])
    package let email = Key(
        "email", .text, ja: "メールアドレス", en: "the address for mail", isPersonal: true,
        headings: ["メールアドレス", "メール", "Eメール", "E-mail", "電子メール"], example: "hanako@example.jp")
    package let status = Key(
        "status", .word(EmploymentStatus.self), .standard("active"), ja: "いまの在籍の状態", en: "the employment now",
        isPersonal: true, headings: ["在籍状態", "在籍区分", "在籍状況", "就業状態", "在職区分"])
    package let joined = Key(
        "joined", .day, ja: "入社した日。空なら、前からいる", en: "the first day at the company; empty: was there before",
        isPersonal: true,
        headings: ["入社日", "入社年月日", "採用日", "採用年月日"], example: "2024-04-01")
    package let left = Key(
        "left", .day, ja: "最後の日", en: "the last day at the company", isPersonal: true,
        headings: ["退職日", "退職年月日", "退社日"], example: "2027-03-31")
}

/// The columns of `organization/leaves.csv`.
package struct LeaveColumns: KeyGroup {
    package static let subject = Phrase(en: "leave", ja: "休職")
    package static let isAboutPeople = true
    package static let declared = DeclaredKeys(Self())

    package let employee = Key(
        "employee", .reference, .required, ja: "社員番号", en: "the employee's id", isPersonal: true,
        headings: ColumnHeadings.employee, example: "E00001")
    package let from = Key(
        "from", .day, .required, ja: "休み始めた日", en: "the first day away", isPersonal: true,
        headings: ColumnHeadings.begins + ["休職開始日", "休業開始日"])
    package let until = Key(
        "until", .day, ja: "休みの最後の日。空なら、まだ決まっていない", en: "the last day away; empty: not known yet", isPersonal: true,
        headings: ColumnHeadings.ends + ["休職終了日", "休業終了日"])
    package let reason = Key(
        "reason", .text, ja: "理由", en: "why", isPersonal: true, headings: ["理由", "休職理由", "休業理由", "事由"], example: "育児休業")
}

/// The columns of `organization/assignments.csv`.
package struct AssignmentColumns: KeyGroup {
    package static let subject = Phrase(en: "assignment", ja: "業務の履歴")
    package static let isAboutPeople = true
    package static let declared = DeclaredKeys(Self())

    package let employee = Key(
        "employee", .reference, .required, ja: "社員番号", en: "the employee's id", isPersonal: true,
        headings: ColumnHeadings.employee, example: "E00001")
    package let operation = Key(
        "operation", .reference, .required, ja: "受け持った業務の id", en: "the id of the operation", isPersonal: true,
        headings: ["業務", "業務ID", "業務コード", "担当業務"], example: "td-dispatch-operation")
    package let from = Key(
        "from", .day, .required, ja: "最初の日", en: "the first day", isPersonal: true,
        headings: ColumnHeadings.begins + ["着任日"])
    package let until = Key(
        "until", .day, ja: "最後の日。空なら、いまも続いている", en: "the last day; empty: it goes on", isPersonal: true,
        headings: ColumnHeadings.ends + ["離任日"])
    package let title = Key(
        "title", .text, ja: "そのときの役職", en: "the title that was held then", isPersonal: true,
        headings: ColumnHeadings.title, example: "取締役")
}

/// The columns of `organization/access.csv`.
package struct AccessColumns: KeyGroup {
    package static let subject = Phrase(en: "access right", ja: "アクセス権")
    package static let isAboutPeople = true
    package static let declared = DeclaredKeys(Self())

    package let employee = Key(
        "employee", .reference, .required, ja: "社員番号", en: "the employee's id", isPersonal: true,
        headings: ColumnHeadings.employee, example: "E00001")
    package let system = Key(
        "system", .reference, .required, ja: "システムの id", en: "the id of the system", isPersonal: true,
        headings: ["システム", "システムID", "システムコード"], example: "wheeling-oss")
    package let granted = Key(
        "granted", .day, .required, ja: "権限を与えた日", en: "when it was granted", isPersonal: true,
        headings: ["付与日", "権限付与日"])
    package let revoked = Key(
        "revoked", .day, ja: "権限を外した日。空なら、まだある", en: "when it was revoked; empty: it is still there", isPersonal: true,
        headings: ["解除日", "権限解除日", "削除日", "権限削除日"])
}
