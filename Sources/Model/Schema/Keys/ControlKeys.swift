package import ShikiriDiagnostics

/// The keys of one control in `controls.yaml`.
package struct ControlKeys: KeyGroup {
    package static let subject = Phrase(en: "control", ja: "対策")
    package static let declared = DeclaredKeys(Self())

    package let id = Key(
        "id", .id(of: Control.self), .required, ja: "対策の id", en: "the control's id", example: "sys-oss")
    package let title = Key("title", .text, .required, ja: "対策の題", en: "what it does, as a title")
    package let category = Key(
        "category", .text, .required, ja: "対策の種類。自由な言葉で書き、ページはこれでまとめる",
        en: "the kind of control, in the author's words; the page groups by it", example: "物理的隔離")
    package let company = Key(
        "company", .word(Company.self), .required, ja: "実施する会社", en: "the company that carries it out")
    package let owner = Key(
        "owner", .idOrName, .required, ja: "責任を持つ部署の id か名前",
        en: "the id or name of the department that answers for it",
        example: "td-it")
    package let state = Key("state", .word(ControlState.self), .required, ja: "進み具合", en: "how far it is")
    package let due = Key(
        "due", .day, ja: "実施する期限。過ぎると遅れとして示す", en: "the day by which it is to be in force; late after it",
        example: "2027-03-31")
    package let since = Key(
        "since", .day, ja: "実施した日。`state: in_force` では必ず書く",
        en: "the day since which it is in force; needed with `state: in_force`",
        example: "2025-09-16")
    package let evidence = Key("evidence", .text, ja: "実施していることを示すもの", en: "what shows that it works")
    package let explainedBy = Key(
        "explained_by", .texts, ja: "対策を説明するページのファイル", en: "the files of the pages that explain it",
        example: "[guidance/controls/system-separation.md]")
}
