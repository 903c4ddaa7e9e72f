import Crypto
import ShikiriModel

/// The Atom feed (RFC 4287) of the revisions of the restrictions.
///
/// An entry's time is the beginning of its effective date; nothing in the feed depends on when it is made. The
/// portal doesn't know its own address, so links are relative to the feed and ids are UUIDs made from names (RFC 9562,
/// version 8).
struct RevisionFeed {
    /// The feed's file in the portal.
    static let path = "revisions.xml"

    let settings: PortalSettings
    /// The revisions with what they change in words, the newest first.
    let entries: [(revision: Revision, change: String?)]

    /// The feed as a file.
    var bytes: [UInt8] {
        let words = Words(settings.language)
        var writer = HTMLWriter()
        let name: [(StaticString, String?)] = [
            ("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", settings.language.rawValue),
        ]
        writer.element("feed", name) { feed in
            feed.newline()
            write("title", settings.title + words.pick(" 異動制限の改定", ": revisions of the transfer rules"), &feed)
            write("id", id(of: "revisions"), &feed)
            write("updated", time(entries.map(\.revision.effective).max()), &feed)
            feed.element("author") { $0.element("name", text: settings.contact.name) }
            feed.newline()
            write("self", "application/atom+xml", Self.path, &feed)
            write("alternate", "text/html", Address.revisions.path, &feed)
            for entry in entries { write(entry.revision, entry.change, &feed) }
        }
        return Array(("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + writer.html + "\n").utf8)
    }

    private func write(_ revision: Revision, _ change: String?, _ writer: inout HTMLWriter) {
        let words = Words(settings.language)
        writer.element("entry") { entry in
            entry.newline()
            write("title", words.day(revision.effective) + " " + revision.title, &entry)
            write("id", id(of: "revisions/" + revision.id), &entry)
            write("updated", time(revision.effective), &entry)
            write("alternate", "text/html", Address.revision(revision.id).path, &entry)
            let summary = [revision.summary, change ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
            if !summary.isEmpty { write("summary", summary, &entry) }
        }
        writer.newline()
    }

    private func write(_ name: StaticString, _ text: String, _ writer: inout HTMLWriter) {
        writer.element(name, text: text)
        writer.newline()
    }

    private func write(_ relation: String, _ type: String, _ href: String, _ writer: inout HTMLWriter) {
        writer.empty("link", [("rel", relation), ("type", type), ("href", href)])
        writer.newline()
    }

    private func time(_ day: CalendarDay?) -> String { "\(day ?? CalendarDay(daysSinceEpoch: 0))T00:00:00Z" }

    /// An id that stays the same as long as the company and what is named do.
    private func id(of name: String) -> String {
        var bytes = Array(SHA256.hash(data: Array((settings.name(of: .grid) + "\n" + name).utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        var text = "urn:uuid:"
        for (place, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(place) { text += "-" }
            text += Hexadecimal.digits(of: CollectionOfOne(byte))
        }
        return text
    }
}
