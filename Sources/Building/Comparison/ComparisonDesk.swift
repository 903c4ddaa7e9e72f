import Foundation
package import ShikiriDiagnostics

/// Compares two folders, each a publication or a content folder.
package struct ComparisonDesk: Sendable {
    private let options: BuildOptions

    /// - Parameter options: how content folders are read; which ones, is said with the comparison.
    package init(_ options: BuildOptions) {
        self.options = options
    }

    /// Why two folders can't be compared.
    package enum Fault: Error {
        /// There is neither a publication nor a content folder.
        case neither(String)
        /// A page can't be read.
        case unreadable(String, reason: Phrase)
        /// The content has mistakes.
        case rejected(InputRejected, content: String)
    }

    /// Compares two folders.
    ///
    /// - Parameters:
    ///   - old: the older one.
    ///   - new: the newer one.
    package func comparison(of old: String, and new: String) throws(Fault) -> PortalComparison {
        PortalComparison(try side(at: old), try side(at: new))
    }

    private func side(at path: String) throws(Fault) -> ComparedSide {
        let files = FileManager.default
        if files.fileExists(atPath: path + "/portal/index.html") {
            return try ComparedSide.publication(at: path, jobs: options.jobs)
        }
        guard files.fileExists(atPath: path + "/portal.yaml") else { throw .neither(path) }
        var options = options
        options.content = path
        do throws(InputRejected) {
            return ComparedSide(try Build(options).site(), name: path, jobs: options.jobs)
        } catch {
            throw .rejected(error, content: path)
        }
    }
}

extension Build {
    /// Everything but the publication.
    func site() throws(InputRejected) -> Site {
        var run = BuildRun(options)
        let (content, material) = try run.load()
        let portal = try run.model(content)
        let findings = run.evaluate(portal)
        return try run.render(findings, material)
    }

    /// What a build would publish, beside what is published in its output folder; nothing is published.
    ///
    /// - Throws: that the content has mistakes, or that what is published can't be read.
    package func comparison() throws(ComparisonDesk.Fault) -> PortalComparison {
        let site: Site
        do throws(InputRejected) {
            site = try self.site()
        } catch {
            throw .rejected(error, content: options.content)
        }
        let isPublished = FileManager.default.fileExists(atPath: options.output + "/portal/index.html")
        let last =
            isPublished
            ? try ComparedSide.publication(at: options.output, jobs: options.jobs) : .nothing(at: options.output)
        return PortalComparison(last, ComparedSide(site, name: options.content, jobs: options.jobs))
    }
}
