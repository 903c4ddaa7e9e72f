/// The Japanese headings that columns of several tables share: the product's own name first, then those that personnel
/// and learning systems write.
enum ColumnHeadings {
    static let employee = ["社員番号", "従業員番号", "職員番号", "社員コード", "従業員コード", "社員ID", "従業員ID", "社員No", "社員No."]
    static let personName = ["氏名", "名前", "社員名", "従業員名", "社員氏名", "従業員氏名", "漢字氏名", "氏名（漢字）"]
    static let department = ["部署", "所属", "所属部署", "部署名", "所属名", "部署コード", "所属コード", "部署ID"]
    static let title = ["役職", "役職名", "職位"]
    static let begins = ["開始日", "開始年月日"]
    static let ends = ["終了日", "終了年月日"]
    static let course = ["講座", "講座コード", "講座ID", "研修番号", "研修コード", "教材コード"]
}
