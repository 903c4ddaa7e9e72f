/// Somebody who sends or gets mail: a name in any script, and an address (RFC 5322, 3.4).
struct Mailbox {
    /// The name that mail programs show.
    let name: String
    /// The address: local part and domain in ASCII.
    let address: String

    /// Takes an address that can stand in a header without being quoted; nil for anything else, which might put further
    /// addresses or headers into the mail.
    init?(name: String, address: String) {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy(Self.isDotAtom) else { return nil }
        self.name = name
        self.address = address
    }

    /// `dot-atom-text` of RFC 5322, 3.2.3.
    private static func isDotAtom(_ text: Substring) -> Bool {
        let atoms = text.split(separator: ".", omittingEmptySubsequences: false)
        return atoms.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isAtomText) }
    }

    private static func isAtomText(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
        }
    }
}
