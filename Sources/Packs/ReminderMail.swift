import ShikiriBasics

/// A mail that a link opens in the reader's own mail program, ready to be sent (RFC 6068).
///
/// Mail programs cut links that are longer than about two thousand signs, and a Japanese sign takes nine of them: what doesn't
/// fit is left out, and said.
struct ReminderMail {
    /// How long a link may be.
    static let longest = 1_900

    let subject: String
    let opening: String
    /// What is due, a line each.
    let lines: [String]
    /// What stands in the place of lines that don't fit.
    let more: String

    /// The link to a mail to addresses that everybody sees.
    func href(to addresses: [String]) -> String { href(addresses.map(MailLink.encoded).joined(separator: ","), nil) }

    /// The link to a mail to addresses that nobody sees.
    func href(hidden addresses: [String]) -> String { href("", addresses.map(MailLink.encoded).joined(separator: ",")) }

    /// Addresses in groups whose links are short enough; each has at least one.
    func groups(_ addresses: [String]) -> [[String]] {
        // Half of a link is for the text, at most.
        let room = Self.longest / 2
        var groups: [[String]] = [[]]
        var length = 0
        for address in addresses {
            let own = MailLink.encoded(address).count + 1
            if length + own > room, groups[groups.count - 1].isEmpty == false {
                groups.append([])
                length = 0
            }
            groups[groups.count - 1].append(address)
            length += own
        }
        return groups
    }

    private func href(_ to: String, _ hidden: String?) -> String {
        let head = "mailto:\(to)?" + (hidden.map { "bcc=\($0)&" } ?? "") + "subject=\(MailLink.encoded(subject))&body="
        for count in stride(from: lines.count, through: 0, by: -1) {
            let rest = count < lines.count ? [more] : []
            let text = ([opening] + lines.prefix(count) + rest).joined(separator: "\n")
            let link = head + MailLink.encoded(text)
            if link.count <= Self.longest || count == 0 { return link }
        }
        return head
    }
}
