import Crypto
import ShikiriBasics
import ShikiriModel
import ShikiriPageKit
import ShikiriRestrictions
import ShikiriWords

/// The feed of the revisions of the restrictions, as Atom (RFC 4287) and as JSON Feed (version 1.1), which say the same.
///
/// An entry's time says when readers were told of the revision, or of its correction, and never when it takes effect: a
/// reader shows what is newer than what it has seen. That is known from the `history` folder, so that the feed follows from
/// the input alone. Where `portal.yaml` names the portal's address, links are absolute and the feed names itself;
/// without it links are relative to the feed (RFC 4287, 2). Ids are UUIDs made from names (RFC 9562, version 8).
struct RevisionFeed {
    /// The feed's file in the portal.
    static let path = "revisions.xml"
    /// The same as JSON Feed.
    static let jsonPath = "revisions.json"

    let settings: PortalSettings
    let words: Words
    /// The revisions with what they change in words, the newest first.
    let entries: [Entry]

    /// A revision, what it changes in words, and when it was announced.
    struct Entry {
        let revision: Revision
        let change: String?
        let announcement: RevisionAnnouncement
    }

    /// The feed as a file.
    var bytes: [UInt8] {
        var writer = HTMLWriter()
        let name: [(StaticString, String?)] = [
            ("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", settings.language.rawValue),
        ]
        writer.element("feed", name) { feed in
            feed.newline()
            write("title", words.revisionFeed.title(settings.title), &feed)
            write("id", id(of: "revisions"), &feed)
            if let newest = entries.map(\.announcement.updated).max() { write("updated", newest.text, &feed) }
            feed.element("author") { $0.element("name", text: settings.contact.name) }
            feed.newline()
            if settings.url != nil { write("self", "application/atom+xml", Self.path, &feed) }
            write("alternate", "text/html", Address.revisions.path, &feed)
            for entry in entries { write(entry, &feed) }
        }
        return Array(("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + writer.html + "\n").utf8)
    }

    /// The files of the feed, by their paths in the portal.
    var files: [(path: String, bytes: [UInt8])] {
        [(Self.path, bytes), (Self.jsonPath, Array(json.pretty.utf8))]
    }

    /// The feed as JSON Feed.
    private var json: JSONText {
        let address = settings.url.map { [("feed_url", JSONText.text($0 + Self.jsonPath))] } ?? []
        return .object(
            [
                ("version", .text("https://jsonfeed.org/version/1.1")),
                ("title", .text(words.revisionFeed.title(settings.title))),
                ("home_page_url", .text((settings.url ?? "") + Address.revisions.path)),
            ] + address + [
                ("language", .text(settings.language.rawValue)),
                ("authors", .array([.object([("name", .text(settings.contact.name))])])),
                ("items", .array(entries.map(item))),
            ])
    }

    private func item(_ entry: Entry) -> JSONText {
        let (revision, announcement) = (entry.revision, entry.announcement)
        return .object([
            ("id", .text(id(of: "revisions/" + revision.id))),
            ("url", .text((settings.url ?? "") + Address.revision(revision.id).path)),
            ("title", .text(title(of: revision))), ("content_text", .text(summary(of: entry))),
            ("date_published", .text(announcement.published.text)),
            ("date_modified", .text(announcement.updated.text)),
        ])
    }

    private func title(of revision: Revision) -> String { words.day(revision.effective) + " " + revision.title }

    /// What an entry tells: that it is a correction, what its authors say of it, and what it changes.
    private func summary(of entry: Entry) -> String {
        let announcement = entry.announcement
        let correction = announcement.isCorrected ? corrected(announcement.updated.day, words) : ""
        return [correction, entry.revision.summary, entry.change ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private func write(_ entry: Entry, _ writer: inout HTMLWriter) {
        let (revision, announcement) = (entry.revision, entry.announcement)
        writer.element("entry") { element in
            element.newline()
            write("title", title(of: revision), &element)
            write("id", id(of: "revisions/" + revision.id), &element)
            write("published", announcement.published.text, &element)
            write("updated", announcement.updated.text, &element)
            write("alternate", "text/html", Address.revision(revision.id).path, &element)
            let summary = summary(of: entry)
            if !summary.isEmpty { write("summary", summary, &element) }
        }
        writer.newline()
    }

    private func corrected(_ day: CalendarDay, _ words: Words) -> String {
        words.revisionFeed.corrected(words.day(day))
    }

    private func write(_ name: StaticString, _ text: String, _ writer: inout HTMLWriter) {
        writer.element(name, text: text)
        writer.newline()
    }

    private func write(_ relation: String, _ type: String, _ path: String, _ writer: inout HTMLWriter) {
        writer.empty("link", [("rel", relation), ("type", type), ("href", (settings.url ?? "") + path)])
        writer.newline()
    }

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
