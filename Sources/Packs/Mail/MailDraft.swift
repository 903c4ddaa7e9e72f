import Foundation

/// A mail that waits to be sent: one RFC 5322 message with a text and attachments (RFC 2045), which a mail program opens
/// for editing.
struct MailDraft {
    /// A file that goes with the mail.
    struct Attachment {
        /// Its name in ASCII, which gives away nothing.
        let name: String
        /// Its type, such as `text/html; charset=utf-8`.
        let type: String
        let bytes: [UInt8]
    }

    let from: Mailbox
    let to: Mailbox
    let subject: String
    /// The date in the form of RFC 5322, 3.3.
    let date: String
    let text: String
    let attachments: [Attachment]

    /// No base64 line can hold this.
    private static let boundary = "=_part"

    /// The message. `X-Unsent` makes mail programs that know it open the message for sending.
    var bytes: [UInt8] {
        var message =
            MailHeader.field("From", mailbox: from) + MailHeader.field("To", mailbox: to)
            + MailHeader.field("Subject", text: subject) + "Date: \(date)\r\nX-Unsent: 1\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/mixed; boundary=\"\(Self.boundary)\"\r\n\r\n"
        let lines = text.replacing("\n", with: "\r\n")
        message += part(type: "text/plain; charset=utf-8", disposition: "inline", Array(lines.utf8))
        for file in attachments {
            message += part(type: file.type, disposition: "attachment; filename=\"\(file.name)\"", file.bytes)
        }
        return Array((message + "--\(Self.boundary)--\r\n").utf8)
    }

    private func part(type: String, disposition: String, _ bytes: [UInt8]) -> String {
        let body = Data(bytes).base64EncodedString(options: [
            .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ])
        return "--\(Self.boundary)\r\nContent-Type: \(type)\r\nContent-Transfer-Encoding: base64\r\n"
            + "Content-Disposition: \(disposition)\r\n\r\n\(body)\r\n"
    }
}
