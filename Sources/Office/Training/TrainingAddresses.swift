import ShikiriBasics
import ShikiriModel
import ShikiriPageKit

/// Where the pages about people's training lie.
enum TrainingAddress {
    /// The report itself.
    static let report = Address("training")
    /// The tree of departments.
    static let departments = Address("training/departments")
    /// Everybody.
    static let people = Address("training/people")

    static func course(_ id: CourseID) -> Address { Address("training/courses/" + id.text) }
    static func department(_ id: DepartmentID) -> Address { Address("training/departments/" + id.text) }

    /// One page of a list that is cut, counted from 0.
    static func part(_ number: Int, of list: Address) -> Address { Address("\(list.folder)/\(number + 1)") }
}

extension Address {
    /// A link to a table of a page with choices of its filter made: `?people.f2=…`, as `tables.js` reads it. Without
    /// scripts it leads to the whole table.
    func href(to page: Address, table: String, _ choices: [(column: Int, value: String)]) -> String {
        let query = choices.map { "\(table).f\($0.column)=" + Self.encoded($0.value) }.joined(separator: "&")
        return href(to: page) + "?" + query + "#" + table + "-heading"
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + Hexadecimal.digits(of: CollectionOfOne(byte))
        }.joined()
    }
}
