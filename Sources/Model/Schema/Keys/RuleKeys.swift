package import ShikiriDiagnostics

/// The keys of one category in `rules/information.yaml`.
package struct InformationKeys: KeyGroup {
    package static let subject = Phrase(en: "information category", ja: "情報の区分")
    package static let declared = DeclaredKeys(Self())

    package let id = Key(
        "id", .id(of: InformationCategory.self), .required, ja: "区分の id（`otherwise` は使えない）",
        en: "the category's id, which can't be `otherwise`", example: "contract")
    package let name = Key("name", .text, .required, ja: "区分の名前", en: "the category's name", example: "契約情報")
    package let description = Key("description", .text, ja: "どのような情報か", en: "what belongs to it")
    package let examples = Key("examples", .texts, ja: "例", en: "examples", example: "[小売電気事業者ごとの契約電力]")
}

/// The keys of one operation in `rules/operations.yaml`.
package struct OperationKeys: KeyGroup {
    package static let subject = Phrase(en: "operation", ja: "業務")
    package static let declared = DeclaredKeys(Self())

    package let id = Key(
        "id", .id(of: Operation.self), .required, ja: "業務の id。部署の id と重なってはいけない",
        en: "the operation's id, which no department may have", example: "td-dispatch-operation")
    package let name = Key("name", .text, .required, ja: "業務の名前", en: "the operation's name", example: "中央給電指令")
    package let department = Key(
        "department", .idOrName, .required, ja: "業務を受け持つ部署の id か名前",
        en: "the id or name of the department that it belongs to",
        example: "td-dispatch")
    package let description = Key("description", .text, ja: "業務の説明", en: "what is done in it")
    package let handles = Key(
        "handles", .levels(HandlingLevel.self), ja: "送配電側の業務が、それぞれの情報をどれだけ扱うか。送配電側では必ず書く",
        en: "how strongly an operation of the grid company handles each category; needed there",
        example: "{contract: constant, otherwise: none}")
    package let uses = Key(
        "uses", .levels(Usability.self), ja: "発電・小売側の業務に、それぞれの情報がどれだけ役立つか。発電・小売側では必ず書く",
        en: "how usable each category is to an operation of the affiliate; needed there",
        example: "{contract: direct, otherwise: none}")
}

/// The keys of one system in `rules/systems.yaml`.
package struct SystemKeys: KeyGroup {
    package static let subject = Phrase(en: "information system", ja: "情報システム")
    package static let declared = DeclaredKeys(Self())

    package let id = Key(
        "id", .id(of: InformationSystem.self), .required, ja: "システムの id", en: "the system's id", example: "wheeling-oss"
    )
    package let name = Key("name", .text, .required, ja: "システムの名前", en: "the system's name", example: "託送OSS")
    package let description = Key("description", .text, ja: "システムの説明", en: "what it is for")
    package let information = Key(
        "information", .ids(of: InformationCategory.self), ja: "持っている情報の区分",
        en: "the categories of information that it holds",
        example: "[contract, metering]")
    package let operations = Key(
        "operations", .ids(of: Operation.self), ja: "アクセス権を要する業務", en: "the operations that need access",
        example: "[td-contracts-wheeling]")
}
