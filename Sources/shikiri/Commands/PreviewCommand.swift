import ArgumentParser
import Foundation
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriPreview
import ShikiriPublishing
import Synchronization

/// `shikiri preview`
struct PreviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: Phrase(
            en: "Serve the portal on this machine, and reload it on every change.", ja: "この端末でポータルを見せ、変更のたびに読み込み直します。"),
        discussion: Phrase(
            en: """
                Only this machine can reach it. What is published under output/ is not touched. Announcements of later days are \
                shown, and marked.

                The preview is built in a folder for temporary files (TMPDIR) that only you can enter, and that goes with the \
                preview. Pages about people are made only where --audience asks for them, and open only with the address that is \
                then printed.
                """,
            ja: """
                この端末からだけ見られます。output/ に公開したものには触れません。後の日のお知らせも、印を付けて表示します。

                プレビューは、あなただけが入れる一時ファイルのフォルダ（TMPDIR）に作られ、終わるとなくなります。人についてのページは --audience で\
                求めたときだけ作られ、そのとき表示されるアドレスでだけ開けます。
                """))

    @OptionGroup var input: InputOptions

    @Option(help: ArgumentHelp(en: "The port on loopback.", ja: "この端末のポート番号。", valueName: "number"))
    var port: UInt16 = 8080

    @Option(
        help: ArgumentHelp(
            en: "Whose pages are shown: portal, managers or office.", ja: "だれ向けのページを見せるか（portal、managers、office）。",
            valueName: "folder"))
    var audience = ReaderFolder.portal

    func run() async throws {
        let loopback = try takePort()
        let keeper = PreviewKeeper()
        // Signals are waited for before there is a folder: one that comes at once must not leave it behind.
        let end = ProcessEnd { keeper.remove() }
        let place = try Terminal.placing { () throws(PublishingError) in
            try keeper.make(in: FileManager.default.temporaryDirectory.path)
        }
        defer { withExtendedLifetime(end) { keeper.remove() } }
        let state = PreviewState()
        let key = audience == .portal ? nil : PreviewKey()
        let desk = PreviewDesk(
            place, state, showing: key.map { .all(start: start, key: $0) } ?? .portal,
            in: Terminal.language)
        let server = PreviewServer(on: loopback, desk)
        Terminal.say(.previewAt("http://localhost:\(loopback.number)/\(key?.query ?? "")"))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            group.addTask { try await watch(place.path + "/" + PreviewDesk.output, state) }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    /// The page to begin with, where all folders are shown.
    private var start: String { audience == .office ? "office/index.html" : "portal/index.html" }

    private func takePort() throws -> LoopbackPort {
        do throws(LoopbackPort.Unavailable) {
            return try LoopbackPort(port)
        } catch {
            throw Terminal.refusal(.portTaken(port, .reason(error.code)))
        }
    }

    private func watch(_ output: String, _ state: PreviewState) async throws {
        var watch = FolderWatch([input.content, input.look])
        await rebuild(into: output, state)
        while true {
            try await Task.sleep(for: .milliseconds(300))
            if watch.hasChanged() { await rebuild(into: output, state) }
        }
    }

    private func rebuild(into output: String, _ state: PreviewState) async {
        var options = input.build(output: output)
        options.purpose = .preview([.portal, audience])
        do {
            let report = try Build(options).run()
            Terminal.say(report.summary)
            await state.finish(mistakes: nil)
        } catch let rejected as InputRejected {
            let findings = rejected.log.sorted
            Terminal.tell(findings, content: input.content)
            let plain = DiagnosticText(
                colour: .none, lines: InputLines(root: input.content), language: Terminal.language)
            await state.finish(mistakes: plain.render(findings))
        } catch let error as PublishingError {
            Terminal.fail(error.said)
            await state.finish(mistakes: error.said.lines[Terminal.language])
        } catch {
            await state.finish(mistakes: "\(error)")
        }
    }
}

extension ReaderFolder: ExpressibleByArgument {}

/// Makes the preview's folder and takes it away, whichever thread asks for which first.
private final class PreviewKeeper: Sendable {
    private let folder = Mutex<ScratchFolder?>(nil)

    func make(in parent: String) throws(PublishingError) -> ScratchFolder {
        try folder.withLock { (kept) throws(PublishingError) in
            let made = try ScratchFolder(named: "shikiri-preview-", in: parent)
            kept = made
            return made
        }
    }

    func remove() { folder.withLock { $0?.remove() } }
}
