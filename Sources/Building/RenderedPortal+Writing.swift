import ShikiriDiagnostics
import ShikiriLoading
import ShikiriPages
import ShikiriPublishing

extension RenderedPortal {
    /// Renders all pages, several at the same time, and hands each to the publication as soon as it is done, so that
    /// the portal's bytes are never in memory together.
    func write(to publication: Publication, jobs: Int) throws {
        let files = publicFiles
        let failures = ParallelMap.map(Array(files.indices), jobs: jobs) { index -> (any Error)? in
            do {
                let file = files[index]
                try publication.write(
                    "portal/" + file.path, bytes: try file.bytes(), access: .everyone, lifetime: file.lifetime)
                return nil
            } catch {
                return error
            }
        }
        if let failure = failures.compactMap({ $0 }).first { throw failure }
    }

    private struct File: Sendable {
        let path: String
        var lifetime = Lifetime.untilReplaced
        let bytes: @Sendable () throws -> [UInt8]
    }

    private var publicFiles: [File] {
        let site = site
        let loaded = evaluated.modelled.loaded
        let pages = site.pages.map { page in File(path: page.address.path) { site.render(page) } }
        let assets = loaded.look.assets.all.map { asset in
            File(path: asset.path, lifetime: .retainedOnce) { asset.bytes }
        }
        let attachments = loaded.draft.attachments.map { file in
            File(path: file) { try FileBytes.read(loaded.folder.root + "/" + file).get() }
        }
        return pages + assets + attachments
    }
}
