package import ShikiriModel
import ShikiriPages

/// A receipt for people: one sheet to print, with the answer and what it rests on.
package struct ReceiptPage {
    private let receipt: Receipt
    private let words: Words

    /// Shows a receipt in a language.
    package init(_ receipt: Receipt, in language: Language) {
        self.receipt = receipt
        words = Words(language)
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

    private var title: String { words.pick("異動の照合の控え", "Receipt of a transfer check") }

    private var inputs: [(name: String, value: String)] {
        let inputs = receipt.inputs
        let posts = inputs.history.map { "\($0.place) \($0.from)–\($0.until ?? "") \($0.title ?? "")" }
        return [
            (words.pick("社員", "Employee"), receipt.employee ?? ""), (words.pick("異動元", "From"), inputs.from),
            (words.pick("異動先", "To"), inputs.to), (words.pick("異動日", "On"), inputs.on),
            (words.pick("最後の日", "Last day"), inputs.left), (words.pick("役職", "Title"), inputs.title ?? ""),
            (words.pick("異動先の役職", "Title there"), inputs.titleThere ?? ""),
            (words.pick("それまでの業務", "Posts until then"), posts.joined(separator: "; ")),
            (words.pick("前日の職", "Posts on the day before"), (inputs.posts ?? []).joined(separator: ", ")),
            (words.pick("照合した日", "As of"), receipt.asOf.description),
            (words.pick("定めの照合値（SHA-256）", "Checksum of the rules (SHA-256)"), receipt.rules.sha256),
        ].filter { !$0.1.isEmpty }
    }

    private var note: String {
        words.pick(
            "この控えには個人の情報があります。内容は shikiri verify で確かめられます。同じ名前の JSON ファイルが要ります。",
            "This receipt holds personal data. `shikiri verify` checks it, with the JSON file of the same name.")
    }

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
