import Foundation
package import ShikiriModel

/// A small portal that builds, with every kind of input, for somebody who begins: what `shikiri new` writes.
package struct StartingPortal {
    /// Why a starting portal can't be written.
    package enum Obstacle: Error, Sendable {
        /// The folder exists and isn't empty.
        case notEmpty(String)
        /// The templates to begin with aren't there.
        case noTemplates(String)
        /// The disk refuses.
        case disk(String)
    }

    /// The folder to make.
    private let folder: String
    /// The templates to begin with; nil where the program's are used.
    private let templates: String?

    /// Plans a portal in a folder, with a copy of templates unless the program's own are to be used.
    package init(in folder: String, templates: String?) {
        self.folder = folder
        self.templates = templates
    }

    /// Writes the portal.
    ///
    /// - Parameters:
    ///   - today: the day that its first announcement carries.
    ///   - language: the language of its pages and comments.
    ///   - given: files of other systems to begin with.
    /// - Throws: `Obstacle`; nothing that exists is overwritten.
    package func write(today: CalendarDay, in language: Language, with given: SystemFiles? = nil) throws(Obstacle) {
        let files = FileManager.default
        if let found = try? files.contentsOfDirectory(atPath: folder), !found.isEmpty { throw .notEmpty(folder) }
        if let templates, !files.fileExists(atPath: templates + "/pages") { throw .noTemplates(templates) }
        do {
            try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
            if let templates { try files.copyItem(atPath: templates, toPath: folder + "/templates") }
            let content = StartingContent(
                in: language, today: today, roster: given?.roster, exports: given?.exports ?? [])
            for (path, text) in content.files + content.export { try write(Data(text.utf8), to: "content/" + path) }
            if let roster = given?.roster {
                try write(Data(roster.bytes), to: "content/" + ContentFile.employees.rawValue)
            }
            for export in given?.exports ?? [] {
                try write(Data(export.bytes), to: "content/training/records/" + export.file)
            }
            var chance = SystemRandomNumberGenerator()
            let key = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &chance) }
            try write(Data(key), to: "content/" + ContentFile.packNames.rawValue)
        } catch {
            throw .disk(error.localizedDescription)
        }
    }

    private func write(_ data: Data, to path: String) throws {
        let url = URL(fileURLWithPath: folder + "/" + path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url)
    }
}
