#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Where something private is made: under a name that nobody can guess, beside the one that it will have.
struct PrivatePlace {
    /// The folder that holds it, held open.
    let parent: OpenFolder
    /// The name that it will have.
    let name: String
    /// The name that it has until it is complete.
    let fresh: String

    /// Finds the place of a path, through symbolic links.
    init(_ path: String, outside output: String?, disk: Disk) throws(PublishingError) {
        let real = try disk.realPath(path) ?? path
        guard let (folder, name) = PublicationPlace.split(real) else { throw .targetHasNoParent(path: path) }
        guard let realFolder = try disk.realPath(folder) else {
            throw .disk(DiskFailure(call: .openFolder, path: folder, code: ENOENT))
        }
        if let output, let published = try disk.realPath(output),
            realFolder == published || realFolder.hasPrefix(published + "/")
        {
            throw .insideOutput(path: path, output: output)
        }
        parent = try disk.openFolder(realFolder)
        self.name = name
        var generator = SystemRandomNumberGenerator()
        fresh = ".shikiri-" + String(generator.next() as UInt64, radix: 36)
    }
}
