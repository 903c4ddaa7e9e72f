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
        commandName: "preview", abstract: "Serve the portal on this machine, and reload it on every change.",
        discussion: """
            Only this machine can reach it. What is published under output/ is not touched. Announcements of later days are \
            shown, and marked.

            The preview is built in a folder for temporary files (TMPDIR) that only you can enter, and that goes with the \
            preview. Pages about people are made only where --audience asks for them, and open only with the address that is \
            then printed.
            """)

    @OptionGroup var input: InputOptions

    @Option(help: ArgumentHelp("The port on loopback.", valueName: "number"))
    var port: UInt16 = 8080

    @Option(help: ArgumentHelp("Whose pages are shown: portal, managers or office.", valueName: "folder"))
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
        let desk = PreviewDesk(place, state, showing: key.map { .all(start: start, key: $0) } ?? .portal)
        let server = PreviewServer(on: loopback, desk)
        Terminal.say("http://localhost:\(loopback.number)/\(key?.query ?? "") shows the portal; end with Ctrl-C")
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
            Terminal.complain(
                "error: port \(port) can't be served: \(String(cString: strerror(error.code)))\n"
                    + "  help: name a free port with --port")
            throw ExitCode(2)
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
            Terminal.say(report.summary[Terminal.language])
            await state.finish(mistakes: nil)
        } catch let rejected as InputRejected {
            let findings = rejected.log.sorted
            Terminal.tell(findings, content: input.content)
            let plain = DiagnosticText(
                colour: .none, lines: InputLines(root: input.content), language: Terminal.language)
            await state.finish(mistakes: plain.render(findings))
        } catch let error as PublishingError {
            Terminal.complain("error: \(error.message)\n  help: \(error.help)")
            await state.finish(mistakes: error.message + "\n" + error.help)
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
