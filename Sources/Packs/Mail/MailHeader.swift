import Foundation
import ShikiriWords

/// Header fields of a mail in ASCII: text in other scripts becomes encoded words (RFC 2047), and no line is longer than
/// 76 characters, where an encoded word stands on it, or 78.
enum MailHeader {
    /// A field with free text, such as the subject.
    static func field(_ name: String, text: String) -> String {
        folded(name, isPlain(text) ? text.split(separator: " ").map(String.init) : encodedWords(text))
    }

    /// A field that names one mailbox.
    static func field(_ name: String, mailbox: Mailbox) -> String {
        folded(name, phrase(mailbox.name) + ["<" + mailbox.address + ">"])
    }

    /// The longest line with an encoded word on it (RFC 2047, 2).
    private static let lineLength = 76

    /// Words with a blank before each, on as few lines as hold them.
    private static func folded(_ name: String, _ words: [String]) -> String {
        var lines = [name + ":"]
        for word in words {
            let line = lines[lines.count - 1]
            if line.count + 1 + word.count <= lineLength || line == name + ":" {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(" " + word)
            }
        }
        return lines.joined(separator: "\r\n") + "\r\n"
    }

    /// A name before an address: atoms as they are, other ASCII in quotes, everything else encoded.
    private static func phrase(_ name: String) -> [String] {
        if name.isEmpty { return [] }
        guard isPlain(name) else { return encodedWords(name) }
        let isAtoms = name.utf8.allSatisfy { byte in
            byte == 0x20 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
                || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
        }
        if isAtoms { return name.split(separator: " ").map(String.init) }
        let escaped = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return ["\"" + escaped + "\""]
    }

    /// Printable ASCII that can't be taken for an encoded word and needs none.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { 0x20...0x7E ~= $0 } && !text.contains("=?")
    }

    /// Encoded words of at most 60 characters, each a whole number of the text's code points; the blanks between them are
    /// not part of the text.
    private static func encodedWords(_ text: String) -> [String] {
        var pieces: [String] = [""]
        for scalar in text.unicodeScalars {
            let character = scalar == "\n" || scalar == "\r" ? " " : String(scalar)
            if pieces[pieces.count - 1].utf8.count + character.utf8.count > 36 { pieces.append("") }
            pieces[pieces.count - 1] += character
        }
        return pieces.map { "=?UTF-8?B?" + Data($0.utf8).base64EncodedString() + "?=" }
    }
}
