import ShikiriModel

/// Days for a calendar program (iCalendar, RFC 5545): the same days give the same bytes, and a day that is taken in
/// again replaces itself.
struct CalendarFile {
    /// Something on a day.
    struct Entry {
        /// What tells it from every other entry, whenever the file is made.
        let id: String
        let day: CalendarDay
        let title: String
        /// A link that belongs to it.
        let url: String?
    }

    /// Who made the file, in the form that the standard asks for.
    private static let product = "-//shikiri//due dates//EN"

    let name: String
    /// The day as of which the file is made; it stands for the time of its making.
    let asOf: CalendarDay
    let entries: [Entry]

    var bytes: [UInt8] {
        let head = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:\(Self.product)", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            "X-WR-CALNAME:" + Self.escaped(name),
        ]
        let lines = head + entries.flatMap(lines) + ["END:VCALENDAR"]
        return Array(lines.map(Self.folded).joined().utf8)
    }

    private func lines(_ entry: Entry) -> [String] {
        [
            "BEGIN:VEVENT", "UID:" + Self.escaped(entry.id), "DTSTAMP:\(Self.digits(asOf))T000000Z",
            "DTSTART;VALUE=DATE:" + Self.digits(entry.day),
            "DTEND;VALUE=DATE:" + Self.digits(entry.day.adding(days: 1)), "SUMMARY:" + Self.escaped(entry.title),
        ] + (entry.url.map { ["URL:" + $0] } ?? []) + ["TRANSP:TRANSPARENT", "END:VEVENT"]
    }

    private static func digits(_ day: CalendarDay) -> String { day.description.replacing("-", with: "") }

    /// A text with what has a meaning in the format escaped (RFC 5545, 3.3.11).
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped += "\\" + String(scalar)
            case "\n": escaped += "\\n"
            case "\u{0}"..<"\u{20}", "\u{7F}": break
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// A line of at most 75 bytes each, the rest on lines that begin with a blank (RFC 5545, 3.1).
    private static func folded(_ line: String) -> String {
        var (folded, width) = ("", 0)
        for scalar in line.unicodeScalars {
            let length = UTF8.width(scalar)
            if width + length > 75 {
                folded += "\r\n "
                width = 1
            }
            folded.unicodeScalars.append(scalar)
            width += length
        }
        return folded + "\r\n"
    }
}
