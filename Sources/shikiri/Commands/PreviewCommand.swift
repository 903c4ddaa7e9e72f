import ArgumentParser
import Foundation
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriPublishing

/// `shikiri preview`
struct PreviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview", abstract: "Serve the portal on this machine, and reload it on every change.",
        discussion: "Only this machine can reach it. What is published under output/ is not touched.")

    @OptionGroup var input: InputOptions

    @Option(help: ArgumentHelp("The port on loopback.", valueName: "number"))
    var port: UInt16 = 8080

    func run() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("shikiri-preview-\(port)").path
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let state = PreviewState()
        let output = folder + "/output"
        await rebuild(into: output, state)
        let server = PreviewServer(root: output + "/portal", port: port, state: state)
        print("http://localhost:\(port)/ shows the portal; end with Ctrl-C")
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await server.run() }
                group.addTask { try await watch(output, state) }
                try await group.next()
                group.cancelAll()
            }
        } catch is CancellationError {
            return
        } catch {
            Terminal.complain("error: port \(port) can't be served: \(error)\n  help: name a free port with --port")
            throw ExitCode(2)
        }
    }

    private func watch(_ output: String, _ state: PreviewState) async throws {
        var watch = FolderWatch([input.content, input.templates])
        while true {
            try await Task.sleep(for: .milliseconds(300))
            if watch.hasChanged() { await rebuild(into: output, state) }
        }
    }

    private func rebuild(into output: String, _ state: PreviewState) async {
        do {
            let report = try Build(input.build(output: output)).run()
            print(report.summary)
            await state.finish(mistakes: nil)
        } catch let rejected as InputRejected {
            let findings = rejected.log.sorted
            Terminal.tell(findings, content: input.content)
            let plain = DiagnosticText(colour: .none, lines: InputLines(root: input.content))
            await state.finish(mistakes: plain.render(findings))
        } catch let error as PublishingError {
            Terminal.complain("error: \(error.message)\n  help: \(error.help)")
            await state.finish(mistakes: error.message + "\n" + error.help)
        } catch {
            await state.finish(mistakes: "\(error)")
        }
    }
}
