import Foundation
package import ShikiriDiagnostics
package import ShikiriPublishing

/// Answers requests from the newest build, and with its mistakes in the place of every page while there are any.
package struct PreviewDesk: Sendable {
    /// What is shown.
    package enum Shown: Sendable {
        /// The portal for everybody, alone.
        case portal
        /// All folders that were made, to whoever has the key. The first page is in `start`.
        case all(start: String, key: PreviewKey)
    }

    /// The folder of the builds, in which ``output`` is the portal.
    private let place: ScratchFolder
    private let state: PreviewState
    private let shown: Shown
    /// The language of what the preview itself says.
    let language: MessageLanguage

    /// The name of the output folder in the preview's own.
    package static let output = "output"

    /// Prepares to answer.
    package init(
        _ place: ScratchFolder, _ state: PreviewState, showing shown: Shown, in language: MessageLanguage = .en
    ) {
        self.place = place
        self.state = state
        self.shown = shown
        self.language = language
    }

    /// The answer to a request; nil for one that waits for the next build.
    func answer(_ request: PreviewRequest, port: UInt16) async -> PreviewResponse? {
        if case .all(_, let key) = shown {
            guard key.opens(request, port: port) else { return PreviewRefusal.keyMissing.response(in: language) }
            if request.query["key"] != nil {
                var way = PreviewResponse.way(to: "/")
                way.headers.append(key.header(port: port))
                return way
            }
        }
        switch request.path {
        case PreviewScript.waitingPath: return nil
        case PreviewScript.path: return .file(Data(PreviewScript.source.utf8), PreviewPath(request.path))
        default: return await page(PreviewPath(request.path), isEntrance: request.path == "/")
        }
    }

    /// The number of the build after the one that a page knows.
    func newerBuild(than request: PreviewRequest) async throws -> PreviewResponse {
        let known = request.query["build"].flatMap { Int($0) } ?? 0
        return .text("200 OK", String(try await state.build(after: known)))
    }

    private func page(_ path: PreviewPath, isEntrance: Bool) async -> PreviewResponse {
        let build = await state.build
        if path.isPage || isEntrance {
            if build == 0 { return PreviewPage.building(in: language) }
            if let mistakes = await state.mistakes {
                return PreviewPage.mistakes(mistakes, build: build, in: language)
            }
        }
        if isEntrance, case .all(let start, _) = shown { return entrance(start, build: build) }
        guard let file = path.file else { return missing(build) }
        do throws(PublishingError) {
            guard let bytes = try contents(of: file) else { return missing(build) }
            return .file(path.isPage ? PreviewScript.added(to: bytes, build: build) : Data(bytes), path)
        } catch {
            return .text("500 Internal Server Error", Phrase.fileUnreadable[language])
        }
    }

    private func entrance(_ start: String, build: Int) -> PreviewResponse {
        let packs = (try? place.folders(in: "\(Self.output)/managers")) ?? []
        return PreviewPage.entrance(packs: packs, start: start, build: build, in: language)
    }

    private func missing(_ build: Int) -> PreviewResponse {
        guard let page = try? place.contents(of: "\(Self.output)/portal/404.html") else {
            return .text("404 Not Found", Phrase.notFound[language])
        }
        return PreviewResponse(
            status: "404 Not Found", type: PreviewPath("/404.html").type,
            body: PreviewScript.added(to: page, build: build))
    }

    /// A file of the newest build. Where it is missing it is looked for again: the folders may just change places.
    private func contents(of file: String) throws(PublishingError) -> [UInt8]? {
        let path =
            switch shown {
            case .portal: "\(Self.output)/portal/\(file)"
            case .all: "\(Self.output)/\(file)"
            }
        for _ in 0..<3 {
            if let bytes = try place.contents(of: path) { return bytes }
        }
        return nil
    }
}

extension PreviewResponse {
    fileprivate static func file(_ bytes: Data, _ path: PreviewPath) -> PreviewResponse {
        PreviewResponse(status: "200 OK", type: path.type, body: bytes)
    }
}
