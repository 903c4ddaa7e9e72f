package import ShikiriDiagnostics
import ShikiriMarkdown
import ShikiriModel
import ShikiriPublishing
import ShikiriRecords

/// One build, from the content folder to the published folder.
package struct Build: Sendable {
    /// What the command line says.
    package let options: BuildOptions

    /// The library that reads Markdown, and its version.
    package static var markdownLibrary: String { MarkdownLibrary.description }

    /// Prepares a build.
    package init(_ options: BuildOptions) {
        self.options = options
    }

    /// Builds and publishes the portal.
    ///
    /// - Throws: `InputRejected` where the input has mistakes, `PublishingError` where the disk refuses. What was
    ///   published before is then as it was.
    ///
    /// - Parameter tell: is given all warnings before anything is published.
    package func run(tell: ([Diagnostic]) -> Void = { _ in }) throws -> BuildReport {
        var run = BuildRun(options)
        let (content, material) = try run.load()
        // What a stage has done with isn't held while the next ones need room.
        let portal = try run.model(consume content)
        let findings = run.evaluate(consume portal)
        let site = try run.render(findings, material)
        return try run.publish(site, tell: tell)
    }

    /// Does everything but publish, and gives all that was found; a build that can't begin gives what stopped it.
    package func check() -> DiagnosticLog { examine().log }

    /// The same, with what the data leave open.
    package func examine() -> (log: DiagnosticLog, open: OpenPoints) {
        var run = BuildRun(options)
        var rows: RecordsReport?
        do throws(InputRejected) {
            let (content, material) = try run.load()
            let portal = try run.model(content)
            rows = portal.workforce.records
            let findings = run.evaluate(portal)
            let site = try run.render(findings, material)
            run.trySearch(site)
            run.findGoneAddresses(site)
        } catch {
            return (error.log, run.openPoints(rows))
        }
        return (run.log, run.openPoints(rows))
    }
}
