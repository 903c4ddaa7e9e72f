import ShikiriDiagnostics
import ShikiriLoading

/// The files of the templates: those that a portal changes, over those that came with the program.
struct TemplateLayers {
    /// A file, and the folder that it is taken from.
    struct File {
        let path: String
        let folder: ContentFolder

        /// How findings name it.
        var place: String { folder.root + "/" + path }
    }

    /// The portal's own folder first, then the program's, where that is another.
    private let folders: [ContentFolder]
    /// What was found while the portal's own folder was listed.
    let findings: DiagnosticLog

    /// Lists both folders.
    ///
    /// - Parameters:
    ///   - own: the portal's folder.
    ///   - program: the folder that came with the program; nil where the program stands alone, as in a build folder.
    /// - Throws: `InputRejected` where one of them can't be listed.
    init(_ own: String, over program: String?) throws(InputRejected) {
        let own = try ContentFolder.open(own, option: "--templates")
        findings = own.findings
        guard let program, program != own.root else {
            folders = [own]
            return
        }
        folders = [own, try ContentFolder.open(program, option: "--templates")]
    }

    /// The portal's folder, as findings name it.
    var root: String { folders[0].root }

    /// Every file once, sorted by its path: the portal's own where it has one of that path.
    var files: [File] {
        var files: [String: File] = [:]
        for folder in folders.reversed() {
            for path in folder.files { files[path] = File(path: path, folder: folder) }
        }
        return files.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// The files of one path, the program's first: of texts that are taken key by key, the later ones win.
    func layers(of path: String) -> [File] {
        folders.reversed().filter { $0.has(path) }.map { File(path: path, folder: $0) }
    }

    /// Whether a finding is about the program's templates, of which a portal need not use all.
    func isProgram(_ finding: Diagnostic) -> Bool {
        folders.dropFirst().contains { finding.location.file.hasPrefix($0.root + "/") }
    }
}
