import ShikiriModel
import ShikiriPageKit
package import ShikiriWords

/// A receipt for people: one sheet to print, with the answer and what it rests on.
package struct ReceiptPage {
    private let receipt: Receipt
    private let words: Words

    /// Shows a receipt in the words of a language.
    package init(_ receipt: Receipt, in words: Words) {
        self.receipt = receipt
        self.words = words
    }

    /// The page as a file that needs no other.
    package var bytes: [UInt8] {
        var writer = HTMLWriter()
        writer.element("html", [("lang", words.language.rawValue)]) { writer in
            writer.element("head") { writer in
                writer.empty("meta", [("charset", "utf-8")])
                writer.element("title", text: title)
                writer.element("style", text: Self.style)
            }
            writer.newline()
            writer.element("body") { writer in
                writer.element("h1", text: title)
                writer.element("p", [("class", "code")], text: receipt.code)
                for line in receipt.lines { writer.element("p", text: line) }
                write(inputs, to: &writer)
                writer.element("p", [("class", "note")], text: note)
            }
        }
        return Array(("<!DOCTYPE html>\n" + writer.html + "\n").utf8)
    }

    private var title: String { words.receipts.title }

    private var inputs: [(name: String, value: String)] {
        let inputs = receipt.inputs
        let posts = inputs.history.map { "\($0.place) \($0.from)–\($0.until ?? "") \($0.title ?? "")" }
        return [
            (words.receipts.employee, receipt.employee ?? ""), (words.receipts.from, inputs.from),
            (words.receipts.to, inputs.to), (words.receipts.on, inputs.on),
            (words.receipts.lastDay, inputs.left), (words.receipts.post, inputs.title ?? ""),
            (words.receipts.postThere, inputs.titleThere ?? ""),
            (words.receipts.history, posts.joined(separator: "; ")),
            (words.receipts.postsBefore, (inputs.posts ?? []).joined(separator: ", ")),
            (words.receipts.asOf, receipt.asOf.description),
            (words.receipts.checksum, receipt.rules.sha256),
        ].filter { !$0.1.isEmpty }
    }

    private var note: String { words.receipts.note }

    private func write(_ rows: [(name: String, value: String)], to writer: inout HTMLWriter) {
        writer.element("table") { writer in
            for row in rows {
                writer.element("tr") { writer in
                    writer.element("th", [("scope", "row")], text: row.name)
                    writer.element("td", text: row.value)
                }
                writer.newline()
            }
        }
    }

    /// Black on white, for any printer.
    private static let style =
        "body { max-width: 42em; margin: 2em auto; padding: 0 1em; font-family: sans-serif; line-height: 1.7; } "
        + ".code { font: 700 1.5em monospace; letter-spacing: .05em; } "
        + "table { border-collapse: collapse; margin-block: 1.5em; } "
        + "th, td { padding: .25em .75em; border: 1px solid; text-align: start; overflow-wrap: anywhere; } "
        + ".note { font-size: .875em; }"
}
