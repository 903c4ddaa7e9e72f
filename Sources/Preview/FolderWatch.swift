import Foundation

/// Notices changes in folders by looking at names, sizes and times of their files: it works on every file system, on
/// network shares too.
package struct FolderWatch {
    private let folders: [String]
    private var last: [String: Stamp] = [:]

    private struct Stamp: Equatable {
        let size: Int
        let time: Date
    }

    /// Looks for the first time.
    package init(_ folders: [String]) {
        self.folders = folders
        last = Self.look(at: folders)
    }

    /// Whether anything changed since the last time that this was asked.
    package mutating func hasChanged() -> Bool {
        let now = Self.look(at: folders)
        defer { last = now }
        return now != last
    }

    private static func look(at folders: [String]) -> [String: Stamp] {
        var stamps: [String: Stamp] = [:]
        for folder in folders {
            let files = FileManager.default.enumerator(atPath: folder)
            while let file = files?.nextObject() as? String {
                let path = folder + "/" + file
                guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else { continue }
                stamps[path] = Stamp(
                    size: (attributes[.size] as? NSNumber)?.intValue ?? 0,
                    time: attributes[.modificationDate] as? Date ?? .distantPast)
            }
        }
        return stamps
    }
}
