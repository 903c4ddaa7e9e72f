import Foundation
package import ShikiriModel
package import ShikiriPeople
package import ShikiriWords

/// The mail with which a manager's pack is sent: a draft a manager, which the office looks at and sends.
package struct PackMail: Sendable {
    private let settings: PortalSettings
    private let words: Words
    private let roster: Roster
    private let asOf: CalendarDay
    private let date: String

    /// Takes the sender from the portal's contact.
    package init(_ settings: PortalSettings, _ words: Words, roster: Roster, asOf: CalendarDay) {
        self.settings = settings
        self.words = words
        self.roster = roster
        self.asOf = asOf
        date = Self.date(asOf, in: settings.timeZone)
    }

    /// Whether the portal's contact has an address to send from.
    package var hasSender: Bool { sender != nil }

    /// Whether mail can be sent to the manager at a position of the roster.
    package func reaches(_ manager: Position<Employee>) -> Bool { receiver(manager) != nil }

    /// The draft with a manager's pack attached; nil where there is no address to send it to or from.
    ///
    /// The text says nothing of what a protected pack holds.
    package func draft(of pack: ManagerPacks.Pack) -> [UInt8]? {
        guard let from = sender, let to = receiver(pack.manager) else { return nil }
        let name = "pack-\(asOf)-\(pack.token.prefix(8))"
        let page = MailDraft.Attachment(name: name + ".html", type: "text/html; charset=utf-8", bytes: pack.page)
        let files = pack.files.map { file in
            let ending = file.name.drop { $0 != "." }
            return MailDraft.Attachment(name: name + ending, type: file.type, bytes: file.bytes)
        }
        return MailDraft(
            from: from, to: to, subject: subject, date: date,
            text: text(to: to.name, isProtected: pack.files.isEmpty), attachments: [page] + files
        ).bytes
    }

    private var sender: Mailbox? {
        settings.contact.email.flatMap { Mailbox(name: settings.contact.name, address: $0) }
    }

    private func receiver(_ manager: Position<Employee>) -> Mailbox? {
        let employee = roster.employees[manager]
        return employee.email.flatMap { Mailbox(name: employee.name, address: $0) }
    }

    private var day: String { words.day(asOf) }

    private var subject: String {
        words.mail.subject(day)
    }

    private func text(to name: String, isProtected: Bool) -> String {
        let opening = words.mail.opening(name, day)
        let secret = words.mail.secret
        let care = words.mail.care
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
