import ShikiriPageKit
import ShikiriPublishing
import ShikiriSearch

/// A file as it is published.
struct SiteFile: Sendable {
    /// Whom it is for.
    let readers: ReaderFolder
    /// Its path below the folder of its readers.
    let path: String
    let bytes: [UInt8]
    /// How long it stays once publications no longer make it.
    let lifetime: Lifetime

    init(_ readers: ReaderFolder, _ path: String, _ bytes: [UInt8], lifetime: Lifetime = .untilReplaced) {
        self.readers = readers
        self.path = path
        self.bytes = bytes
        self.lifetime = lifetime
    }

    /// A style sheet, a script or a picture; who has opened a page just before a publication still gets them.
    init(_ asset: SiteAssets.Asset, for readers: ReaderFolder) {
        self.init(readers, asset.path, asset.bytes, lifetime: .retainedOnce)
    }

    /// Parts of the search index have hashed names; a reader who searches while a publication happens still gets them.
    init(_ file: SearchFile) {
        self.init(.portal, file.path, file.bytes, lifetime: .retainedOnce)
    }

    /// Only the portal is for everybody: the other folders hold what is about people.
    var access: Access { readers == .portal ? .everyone : .ownerOnly }
}

extension Publication {
    /// Publishes a file of the site.
    func publish(_ file: SiteFile) throws(PublishingError) {
        try write(
            file.readers.rawValue + "/" + file.path, bytes: file.bytes, access: file.access, lifetime: file.lifetime)
    }
}
