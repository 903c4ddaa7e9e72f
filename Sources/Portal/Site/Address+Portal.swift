import ShikiriPageKit

extension Address {
    static let home = Address("")
    static let guidance = Address("guidance")
    static let faq = Address("faq")
    static let news = Address("news")
    static let discussions = Address("discussions")
    static let pledge = Address("pledge")
    static let search = Address("search")
    static let sitemap = Address("sitemap")
    static let controls = Address("controls")
    static let postings = Address("restrictions/postings")
    static let restrictions = Address("restrictions")
    static let transfer = Address("restrictions/transfer")
    static let matrix = Address("restrictions/matrix")
    static let operations = Address("restrictions/operations")
    static let information = Address("restrictions/information")
    static let revisions = Address("restrictions/revisions")
    static let training = Address("training")
    static let departments = Address("departments")

    static func department(_ id: String) -> Address { Address("restrictions/departments/" + id) }
    static func landing(_ id: String) -> Address { Address("departments/" + id) }
    static func operation(_ id: String) -> Address { Address("restrictions/operations/" + id) }
    static func information(_ id: String) -> Address { Address("restrictions/information/" + id) }
    static func revision(_ id: String) -> Address { Address("restrictions/revisions/" + id) }
    static func trainingDepartment(_ id: String) -> Address { Address("training/departments/" + id) }
    static func register(_ id: String) -> Address { Address("registers/" + id) }
    static func course(_ id: String) -> Address { Address("training/courses/" + id) }
}
