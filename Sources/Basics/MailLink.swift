/// Texts of links that open a mail.
package enum MailLink {
    /// A text for a link: all but letters, digits and `-._~` and the sign of addresses as percent and two digits; ends of lines as
    /// mail has them.
    package static func encoded(_ text: String) -> String {
        var encoded = ""
        for byte in text.replacing("\n", with: "\r\n").utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x40:
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default: encoded += "%" + Hexadecimal.digits(of: CollectionOfOne(byte)).uppercased()
            }
        }
        return encoded
    }
}
