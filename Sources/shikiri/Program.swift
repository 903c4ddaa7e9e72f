import Foundation
import ShikiriBuilding
import Stamp

/// The program itself: its version, and what lies beside it on the disk.
enum Program {
    /// The version of the program. A change that a portal could notice raises it.
    static let version = "1.1.0"

    /// What `--version` says: the version, the commit it was built from, and the library that reads its Markdown.
    static var description: String {
        "shikiri \(version) (commit \(String(cString: shikiri_commit())), \(Build.markdownLibrary))"
    }

    /// The templates that came with the program: beside it, or where a system keeps what programs share. None in a build
    /// folder, where the project's own folder is named instead.
    static let templates: String? = {
        guard let program = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return nil }
        let folder = program.deletingLastPathComponent()
        let places = [
            folder.appendingPathComponent("templates"),
            folder.deletingLastPathComponent().appendingPathComponent("share/shikiri/templates"),
        ]
        return places.map(\.path).first { FileManager.default.fileExists(atPath: $0 + "/pages") }
    }()

    /// The folder of templates that a command works with: the one that was named, else `templates` where a portal has one
    /// of its own, else those that came with the program.
    static func look(_ named: String?) -> String {
        if let named { return named }
        return FileManager.default.fileExists(atPath: "templates") ? "templates" : templates ?? "templates"
    }
}
