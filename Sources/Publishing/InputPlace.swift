/// The folder that a portal is made from, where nothing may be written: the next build would read it as input, and name in its
/// findings what nobody is to guess.
package struct InputPlace {
    private let folder: String
    private let real: String?

    /// Finds a content folder, through symbolic links.
    package init(_ folder: String) throws(PublishingError) {
        self.folder = folder
        real = try Disk().realPath(folder)
    }

    /// Refuses a file or folder, there or not yet, that is the content folder or lies in it.
    package func refuse(_ path: String) throws(PublishingError) {
        guard let real, let place = try Self.place(of: path) else { return }
        guard place == real || place.hasPrefix(real + "/") else { return }
        throw .insideContent(path: path, content: folder)
    }

    private static func place(of path: String) throws(PublishingError) -> String? {
        if let there = try Disk().realPath(path) { return there }
        guard let (parent, name) = PublicationPlace.split(path) else { return nil }
        return try Disk().realPath(parent).map { $0 + "/" + name }
    }
}
