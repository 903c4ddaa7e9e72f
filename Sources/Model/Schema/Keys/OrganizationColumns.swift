package import ShikiriDiagnostics

/// The columns of `organization/departments.csv`.
package struct DepartmentColumns: KeyGroup {
    package static let subject = Phrase(en: "department", ja: "部署")
    package static let declared = DeclaredKeys(Self())

    package let id = Key(
        "id", .id(of: Department.self), .required, ja: "部署の id", en: "the department's id", example: "td-dispatch")
    package let name = Key("name", .text, .required, ja: "部署の名前", en: "the department's name", example: "中央給電指令所")
    package let company = Key(
        "company", .word(Company.self), .required, ja: "部署のある会社", en: "the company that it belongs to")
    package let parent = Key(
        "parent", .id(of: Department.self), ja: "すぐ上の部署の id。いちばん上では空",
        en: "the id of the department above; empty at the top",
        example: "td-supply")
    package let manager = Key(
        "manager", .text, ja: "長の社員番号", en: "the id of the employee who leads it", isPersonal: true, example: "E00009")
}

/// The columns of `organization/employees.csv`.
package struct EmployeeColumns: KeyGroup {
    package static let subject = Phrase(en: "employee", ja: "社員")
    package static let isAboutPeople = true
    package static let declared = DeclaredKeys(Self())

    package let id = Key(
        "id", .employeeID, .required, ja: "社員番号。全角と半角、大文字と小文字は区別しない",
        en: "the employee's id; width and case don't matter", isPersonal: true, example: "E00001")
    package let name = Key("name", .text, .required, ja: "氏名", en: "the name", isPersonal: true, example: "見本 花子")
    package let department = Key(
        "department", .reference, .required, ja: "いまの部署の id。`人事部/人事課` のような名前でもよい",
        en: "the id of the department now, or its name with those above it, such as `人事部/人事課`", isPersonal: true,
        example: "td-dispatch")
    package let title = Key("title", .text, ja: "役職", en: "the title", isPersonal: true, example: "課長")
    package let manager = Key("manager", .text, ja: "直属の上司の社員番号", en: "the id of the direct manager", isPersonal: true)
    package let email = Key(
        "email", .text, ja: "メールアドレス", en: "the address for mail", isPersonal: true, example: "hanako@example.jp")
    package let status = Key(
        "status", .word(EmploymentStatus.self), .standard("active"), ja: "いまの在籍の状態", en: "the employment now",
        isPersonal: true)
    package let joined = Key(
        "joined", .day, ja: "入社した日。空なら、前からいる", en: "the first day at the company; empty: was there before",
        isPersonal: true,
        example: "2024-04-01")
    package let left = Key(
        "left", .day, ja: "最後の日", en: "the last day at the company", isPersonal: true, example: "2027-03-31")
}

/// The columns of `organization/leaves.csv`.
package struct LeaveColumns: KeyGroup {
    package static let subject = Phrase(en: "leave", ja: "休職")
    package static let isAboutPeople = true
    package static let declared = DeclaredKeys(Self())

    package let employee = Key(
        "employee", .reference, .required, ja: "社員番号", en: "the employee's id", isPersonal: true, example: "E00001")
    package let from = Key("from", .day, .required, ja: "休み始めた日", en: "the first day away", isPersonal: true)
    package let until = Key(
        "until", .day, ja: "休みの最後の日。空なら、まだ決まっていない", en: "the last day away; empty: not known yet", isPersonal: true)
    package let reason = Key("reason", .text, ja: "理由", en: "why", isPersonal: true, example: "育児休業")
}

/// The columns of `organization/assignments.csv`.
package struct AssignmentColumns: KeyGroup {
    package static let subject = Phrase(en: "assignment", ja: "業務の履歴")
    package static let isAboutPeople = true
    package static let declared = DeclaredKeys(Self())

    package let employee = Key(
        "employee", .reference, .required, ja: "社員番号", en: "the employee's id", isPersonal: true, example: "E00001")
    package let operation = Key(
        "operation", .reference, .required, ja: "受け持った業務の id", en: "the id of the operation", isPersonal: true,
        example: "td-dispatch-operation")
    package let from = Key("from", .day, .required, ja: "最初の日", en: "the first day", isPersonal: true)
    package let until = Key(
        "until", .day, ja: "最後の日。空なら、いまも続いている", en: "the last day; empty: it goes on", isPersonal: true)
    package let title = Key(
        "title", .text, ja: "そのときの役職", en: "the title that was held then", isPersonal: true, example: "取締役")
}

/// The columns of `organization/access.csv`.
package struct AccessColumns: KeyGroup {
    package static let subject = Phrase(en: "access right", ja: "アクセス権")
    package static let isAboutPeople = true
    package static let declared = DeclaredKeys(Self())

    package let employee = Key(
        "employee", .reference, .required, ja: "社員番号", en: "the employee's id", isPersonal: true, example: "E00001")
    package let system = Key(
        "system", .reference, .required, ja: "システムの id", en: "the id of the system", isPersonal: true,
        example: "wheeling-oss")
    package let granted = Key("granted", .day, .required, ja: "権限を与えた日", en: "when it was granted", isPersonal: true)
    package let revoked = Key(
        "revoked", .day, ja: "権限を外した日。空なら、まだある", en: "when it was revoked; empty: it is still there", isPersonal: true)
}
