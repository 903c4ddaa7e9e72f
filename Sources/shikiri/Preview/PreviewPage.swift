import ShikiriPages

/// The page that stands in the place of every page while the input has mistakes.
enum PreviewPage {
    static func html(_ mistakes: String, build: Int) -> String {
        var writer = HTMLWriter()
        writer.element("html", [("lang", "en")]) { writer in
            writer.element("head") { writer in
                writer.empty("meta", [("charset", "utf-8")])
                writer.element("title", text: "Mistakes in the content")
                writer.element("script", [("src", PreviewScript.path), ("data-build", String(build)), ("defer", "")])
            }
            writer.element("body") { writer in
                writer.element("h1", text: "The content has mistakes")
                writer.element(
                    "p", text: "The portal comes back as soon as they are mended. Save a file, and this page follows.")
                writer.element("pre", [("tabindex", "0")], text: mistakes)
            }
        }
        return "<!DOCTYPE html>\n" + writer.html
    }
}

/// The script that waits for the next build.
enum PreviewScript {
    static let path = "/-/preview.js"

    static let source = """
        const build = document.currentScript.dataset.build;
        async function wait() {
          for (;;) {
            try {
              const answer = await (await fetch(`/-/wait?build=${build}`)).text();
              if (answer !== build) return location.reload();
            } catch { await new Promise(done => setTimeout(done, 1000)); }
          }
        }
        wait();
        """

    /// A page with the script in its head, and leave in its policy to ask the preview.
    static func added(to html: String, build: Int) -> String {
        var writer = HTMLWriter()
        writer.element("script", [("src", path), ("data-build", String(build)), ("defer", "")])
        return html.replacing(
            "default-src 'none';", with: "default-src 'none'; connect-src 'self';", maxReplacements: 1
        )
        .replacing("</head>", with: writer.html + "</head>", maxReplacements: 1)
    }
}
