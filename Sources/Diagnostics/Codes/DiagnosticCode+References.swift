extension DiagnosticCode {
    static let references: [DiagnosticCode] = [unknownReference, duplicateID, parentCycle, wrongCompany, sharedName]

    /// A name of something that is not there.
    package static let unknownReference = DiagnosticCode(
        "unknown-reference", title: "知らない参照",
        meaning: Phrase(en: "An id names something that the portal doesn't have.", ja: "ポータルにないものの id が書かれています。"),
        reason: Phrase(
            en: "An operation without its department, or an owner who isn't there, would vanish from the tables.",
            ja: "部署のない業務や、いない責任者は、表から抜け落ちてしまいます。"),
        example: "department: td-dispach",
        remedy: "department: td-dispatch")

    /// Two things with one id.
    package static let duplicateID = DiagnosticCode(
        "duplicate-id", title: "id の重なり",
        meaning: Phrase(en: "Two things of one kind have the same id.", ja: "同じ種類のものに、同じ id が二つあります。"),
        reason: Phrase(en: "A reference to it could mean either.", ja: "その id でどちらを指すのか決まりません。"),
        example: "- id: contract\n- id: contract",
        remedy: "- id: contract\n- id: metering")

    /// Departments that are each other's parents.
    package static let parentCycle = DiagnosticCode(
        "parent-cycle", title: "部署の循環",
        meaning: Phrase(en: "Departments are each other's parents in a circle.", ja: "部署の上下が輪になっています。"),
        reason: Phrase(
            en: "Figures are rolled up to the top, which a circle doesn't have.",
            ja: "件数はいちばん上の部署まで集計しますが、輪にはいちばん上がありません。"),
        example: "id,parent\na,b\nb,a",
        remedy: "id,parent\na,\nb,a")

    /// A thing that belongs to the other company.
    package static let wrongCompany = DiagnosticCode(
        "wrong-company", title: "会社の食い違い",
        meaning: Phrase(en: "Something belongs to the other company than its place says.", ja: "書かれた場所と、会社が合っていません。"),
        reason: Phrase(
            en: "Only grid operations handle the information, only the affiliate's could use it.",
            ja: "情報を取り扱うのは送配電側の業務だけで、活用しうるのは特定関係事業者側の業務だけです。"),
        example: InputSample(
            en: "handles: {contract: constant}   # in an operation of the affiliate",
            ja: "handles: {contract: constant}   # 特定関係事業者側の業務に書いた"),
        remedy: "uses: {contract: direct}")

    /// Two departments that nobody can tell apart.
    package static let sharedName = DiagnosticCode(
        "shared-name", .warning, title: "同じ名前の部署",
        meaning: Phrase(
            en: "Two departments of one company have the same name and the same parent.",
            ja: "一つの会社の、すぐ上が同じ部署に、同じ名前が二つあります。"),
        reason: Phrase(
            en: "A list that names them, and a reader of a page, can't tell which of the two is meant.",
            ja: "名前で書かれた一覧でも、ページでも、どちらの部署か分かりません。"),
        example: "td-hr-a,人事課,grid,td-hq,\ntd-hr-b,人事課,grid,td-hq,",
        remedy: "td-hr-a,人事第一課,grid,td-hq,\ntd-hr-b,人事第二課,grid,td-hq,")
}
