import Foundation
import ShikiriDiagnostics
import ShikiriPageKit

/// The pages that the preview makes itself.
enum PreviewPage {
    /// What stands in the place of every page while the input has mistakes.
    static func mistakes(_ mistakes: String, build: Int, in language: MessageLanguage) -> PreviewResponse {
        page(.contentHasMistakes, build: build, in: language) { writer in
            writer.element("p", text: Phrase.comesBack[language])
            writer.element("pre", [("tabindex", "0")], text: mistakes)
        }
    }

    /// What stands there until the first build has ended.
    static func building(in language: MessageLanguage) -> PreviewResponse {
        page(.portalIsBuilt, status: "503 Service Unavailable", build: 0, in: language) { writer in
            writer.element("p", text: Phrase.pageFollows[language])
        }
    }

    /// The way into a preview of more folders than the portal.
    static func entrance(
        packs: [String], start: String, build: Int, in language: MessageLanguage
    ) -> PreviewResponse {
        page(.preview, build: build, in: language) { writer in
            writer.element("ul") { writer in
                for path in [start] + packs.map({ "managers/\($0)/index.html" }) {
                    writer.element("li") { $0.element("a", [("href", "/" + path)], text: path) }
                }
            }
        }
    }

    private static func page(
        _ title: Phrase, status: String = "200 OK", build: Int, in language: MessageLanguage,
        _ body: (inout HTMLWriter) -> Void
    ) -> PreviewResponse {
        var writer = HTMLWriter()
        writer.element("html", [("lang", language.rawValue)]) { writer in
            writer.element("head") { writer in
                writer.empty("meta", [("charset", "utf-8")])
                writer.element("title", text: title[language])
                PreviewScript.add(to: &writer, build: build)
            }
            writer.element("body") { writer in
                writer.element("h1", text: title[language])
                body(&writer)
            }
        }
        return PreviewResponse(
            status: status, type: PreviewPath("/").type, body: Data(("<!DOCTYPE html>\n" + writer.html).utf8))
    }
}

/// The script that waits for the next build. Published pages don't have it.
enum PreviewScript {
    static let path = "/-/preview.js"
    static let waitingPath = "/-/wait"

    static let source = """
        const build = document.currentScript.dataset.build;
        async function wait() {
          for (;;) {
            try {
              const answer = await fetch(`\(waitingPath)?build=${build}`);
              if (answer.ok && (await answer.text()).trim() !== build) return location.reload();
              if (!answer.ok) throw answer.status;
            } catch { await new Promise(done => setTimeout(done, 1000)); }
          }
        }
        wait();
        """

    /// A page with the script in its head, and leave in its policy to ask the preview.
    static func added(to html: [UInt8], build: Int) -> Data {
        var writer = HTMLWriter()
        add(to: &writer, build: build)
        let page = String(decoding: html, as: UTF8.self).replacing(
            "default-src 'none';", with: "default-src 'none'; connect-src 'self';", maxReplacements: 1
        ).replacing("</head>", with: writer.html + "</head>", maxReplacements: 1)
        return Data(page.utf8)
    }

    static func add(to writer: inout HTMLWriter, build: Int) {
        writer.element("script", [("src", path), ("data-build", String(build)), ("defer", "")])
    }
}
