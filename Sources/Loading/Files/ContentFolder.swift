import Foundation
package import ShikiriDiagnostics

/// The content folder as a list of files, each named by its path below the folder.
///
/// Hidden files are left out. A symbolic link is followed only within the folder: what a portal is made of lies in it.
package struct ContentFolder: Sendable {
    /// The folder as the command named it.
    package let root: String
    /// All files, sorted by their bytes, so that nothing depends on the order in which a disk lists them.
    ///
    /// Names are in the composed form (NFC), however the disk writes them.
    package let files: [String]
    /// What was found while its files were listed: entries that nothing is read from.
    package let findings: DiagnosticLog
    /// The names on the disk of files whose names there are written otherwise.
    private let namesOnDisk: [String: String]

    /// Lists a folder.
    ///
    /// - Parameter option: the option of the command line that names such a folder, for the help where it is missing.
    /// - Throws: `InputRejected` where the folder is missing, is no folder, or can't be read.
    package static func open(_ root: String, option: String = "--content") throws(InputRejected) -> ContentFolder {
        var log = DiagnosticLog()
        var walk = FolderWalk(root: root, option: option)
        walk.run(log: &log)
        var names: [String: String] = [:]
        for name in walk.files {
            let composed = name.utf8.allSatisfy { $0 < 0x80 } ? name : name.precomposedStringWithCanonicalMapping
            guard let other = names.updateValue(name, forKey: composed) else { continue }
            log.report(
                .duplicateAddress, .sameNameTwice(composed, other.utf8.count, name.utf8.count),
                at: SourceLocation(file: composed))
        }
        guard !log.hasErrors else { throw InputRejected(log) }
        return ContentFolder(
            root: root, files: names.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
            findings: log, namesOnDisk: names.filter { !$0.key.utf8.elementsEqual($0.value.utf8) })
    }

    /// Where a file lies on the disk.
    package func path(of file: String) -> String { root + "/" + (namesOnDisk[file] ?? file) }

    /// The files below a folder of the content that end in `.ext`, sorted.
    package func files(under folder: String, ext: String) -> [String] {
        files.filter { $0.hasPrefix(folder + "/") && $0.hasSuffix("." + ext) }
    }

    /// Whether the content has a file.
    package func has(_ file: String) -> Bool {
        var low = 0
        var high = files.count
        while low < high {
            let middle = (low + high) / 2
            if files[middle] == file { return true }
            if files[middle].utf8.lexicographicallyPrecedes(file.utf8) { low = middle + 1 } else { high = middle }
        }
        return false
    }

    /// The bytes of a file of the content; one that can't be read, or is too large to be read whole, is reported.
    ///
    /// - Parameter wanted: how many bytes are wanted at most; nil for all.
    package func bytes(of file: String, most wanted: Int? = nil, log: inout DiagnosticLog) -> [UInt8]? {
        guard let opened = open(file, log: &log) else { return nil }
        let most = Limit.fileSize.most
        guard opened.size <= most << 20 else {
            log.report(.limitReached, .largeFile(file, most: most), at: SourceLocation(file: file))
            return nil
        }
        return reported(FileBytes.read(opened, most: wanted), file, &log)
    }

    /// A file of the content, opened to be read piece by piece; one that can't be opened is reported.
    package func open(_ file: String, log: inout DiagnosticLog) -> OpenFile? {
        reported(OpenFile.open(path(of: file)), file, &log)
    }

    private func reported<Value>(
        _ result: Result<Value, FileBytes.Failure>, _ file: String, _ log: inout DiagnosticLog
    ) -> Value? {
        switch result {
        case .success(let value): return value
        case .failure(let failure):
            log.report(
                failure.isMissing ? .missingFile : .unreadableFile, .unreadable(file, reason: failure.reason),
                at: SourceLocation(file: file))
            return nil
        }
    }

    /// The text of a file of the content in UTF-8, without a byte-order mark.
    package func text(of file: String, log: inout DiagnosticLog) -> SourceText? {
        bytes(of: file, log: &log).flatMap { SourceText(file: file, bytes: $0, log: &log) }
    }
}
