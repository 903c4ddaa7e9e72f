import Foundation
package import ShikiriModel
import ShikiriPages
package import ShikiriPeople

/// The mail with which a manager's pack is sent: a draft a manager, which the office looks at and sends.
package struct PackMail: Sendable {
    private let settings: PortalSettings
    private let roster: Roster
    private let asOf: CalendarDay
    private let date: String

    /// Takes the sender from the portal's contact.
    package init(_ settings: PortalSettings, roster: Roster, asOf: CalendarDay) {
        self.settings = settings
        self.roster = roster
        self.asOf = asOf
        date = Self.date(asOf, in: settings.timeZone)
    }

    /// Whether the portal's contact has an address to send from.
    package var hasSender: Bool { sender != nil }

    /// Whether mail can be sent to the manager at a position of the roster.
    package func reaches(_ manager: Int) -> Bool { receiver(manager) != nil }

    /// The draft with a manager's pack attached; nil where there is no address to send it to or from.
    ///
    /// The text says nothing of what a protected pack holds.
    package func draft(of pack: ManagerPacks.Pack) -> [UInt8]? {
        guard let from = sender, let to = receiver(pack.manager) else { return nil }
        let name = "pack-\(asOf)-\(pack.token.prefix(8))"
        var files = [
            MailDraft.Attachment(name: name + ".html", type: "text/html; charset=utf-8", bytes: pack.page)
        ]
        if let table = pack.table {
            files.append(MailDraft.Attachment(name: name + ".csv", type: "text/csv; charset=utf-8", bytes: table))
        }
        return MailDraft(
            from: from, to: to, subject: subject, date: date,
            text: text(to: to.name, isProtected: pack.table == nil), attachments: files
        ).bytes
    }

    private var sender: Mailbox? {
        settings.contact.email.flatMap { Mailbox(name: settings.contact.name, address: $0) }
    }

    private func receiver(_ manager: Int) -> Mailbox? {
        let employee = roster.employees[manager]
        return employee.email.flatMap { Mailbox(name: employee.name, address: $0) }
    }

    private func pick(_ japanese: String, _ english: String) -> String {
        Words(settings.language).pick(japanese, english)
    }

    private var day: String { Words(settings.language).day(asOf) }

    private var subject: String {
        pick("【行為規制】担当する方々の受講状況（\(day)現在）", "Code of conduct: training of your people on \(day)")
    }

    private func text(to name: String, isProtected: Bool) -> String {
        let opening = pick(
            """
            \(name) 様

            あなたの担当する方々の、\(day)現在の受講状況をお送りします。
            添付のファイルをパソコンに保存し、保存したファイルをブラウザーで開いてください。
            """,
            """
            Dear \(name),

            Attached is the training of the people in your line on \(day).
            Save the file on your computer and open the saved file in a browser.
            """)
        let secret = pick(
            "ファイルは暗号化されています。パスフレーズは、このメールとは別の方法でお届けします。",
            "The file is encrypted. Its passphrase comes to you by another way than this mail.")
        let care = pick("個人情報を含みます。転送しないでください。", "It holds personal data. Please do not forward it.")
        let contact = settings.contact
        let signature = [contact.name, contact.email, contact.phone].compactMap { $0 }.joined(separator: "\n")
        return [opening, isProtected ? secret : nil, care, "\n-- \n" + signature].compactMap { $0 }
            .joined(separator: "\n") + "\n"
    }

    /// Nine in the morning of the day: the same input gives the same draft, and mail programs put the time of sending.
    private static func date(_ day: CalendarDay, in zone: String) -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(identifier: zone) ?? .gmt
        formatter.dateFormat = "yyyy-MM-dd HH:mm"
        let morning = formatter.date(from: "\(day) 09:00") ?? Date(timeIntervalSince1970: 0)
        formatter.dateFormat = "EEE, d MMM yyyy HH:mm:ss Z"
        return formatter.string(from: morning)
    }
}
