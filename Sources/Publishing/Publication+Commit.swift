extension Publication {
    /// Completes the staging folder, exchanges, and clears what the published folder was before.
    func publish(
        _ progress: inout Progress, _ entry: ChainEntry?
    ) throws(PublishingError) -> PublicationReport {
        try retainAssets(&progress)
        let foreign = try carryForeign(&progress)
        let isMended = foreign?.foundWrongPermissions ?? false
        let changes = try changesAnything(progress, isMended: isMended)
        let hasLink = try entry.map { entry throws(PublishingError) in
            try extendChain(entry, &progress, changes: changes)
        }
        let chain = Set(chainFiles.map(\.path.text))
        let removed = previous.paths.subtracting(progress.manifest.paths.map(\.text))
            .subtracting(entry == nil ? [] : chain)
        func report(remains: PublishingError?) -> PublicationReport {
            PublicationReport(
                added: progress.added.sorted(), changed: progress.changed.sorted(), removed: removed.sorted(),
                unchanged: progress.unchanged, retained: progress.manifest.retained.map(\.text).sorted(),
                kept: (foreign?.paths ?? []).sorted(), remains: remains)
        }

        let isSame =
            entry == nil ? !changes && chain.isSubset(of: progress.manifest.paths.map(\.text)) : hasLink == false
        if isSame {
            clearStaging()
            return report(remains: nil)
        }
        let bytes = try progress.manifest.encoded()
        try keepUnchanged(progress.waiting)
        try completeStaging(manifest: bytes)
        let number = lastLink.map { $0 + 1 }
        let isLinked = number.map { link in progress.manifest.files.contains { $0.text == name(.link, link) } } ?? false
        return report(remains: clear(try takePlace(), isLinked ? entry : nil))
    }

    /// Keeps the assets of the last publication that this one doesn't write, unless they were kept once already.
    private func retainAssets(_ progress: inout Progress) throws(PublishingError) {
        guard let folder = previous.folder else { return }
        let written = progress.manifest.written.union(progress.manifest.retained)
        for asset in previous.manifest.assets where !written.contains(asset) {
            guard let status = try disk.status(of: asset.text, in: folder), status.kind == .file else { continue }
            let access: Access = status.mode & 0o077 == 0 ? .ownerOnly : .everyone
            try progress.ledger.take(asset, access)
            try staging.keep(asset.text, from: folder, access: access)
            progress.retain(asset)
        }
    }

    /// Keeps the files that were found unchanged when nothing had changed yet.
    private func keepUnchanged(_ files: [Progress.Waiting]) throws(PublishingError) {
        guard let folder = previous.folder else { return }
        for file in files {
            try staging.keep(file.path.text, from: folder, access: file.access)
        }
    }

    private func carryForeign(_ progress: inout Progress) throws(PublishingError) -> ForeignFiles? {
        guard let folder = previous.folder else { return nil }
        let ledger = progress.ledger
        let foreign = try ForeignFiles(beside: previous, in: folder, disk: disk) { path in
            ledger.access(ofTopFolderOf: path)
        }
        for path in foreign.paths.sorted() {
            try progress.ledger.takeForeign(path)
        }
        try foreign.carry(into: staging)
        return foreign
    }

    /// From here on the staging folder is a whole portal, and says so.
    private func completeStaging(manifest: [UInt8]) throws(PublishingError) {
        try disk.createFile(Manifest.fileName, in: staging.root, mode: 0o600, bytes: manifest)
        if let folder = previous.folder {
            try disk.setMode(of: staging.root, like: try disk.status(of: folder))
        } else {
            try disk.setMode(of: staging.root, Access.everyone.folderMode)
        }
    }

    /// The one step that readers notice. Returns under which name the old portal lies now, if there was one.
    private func takePlace() throws(PublishingError) -> String? {
        // Before the marker goes: a folder without it has to be whole, whatever a power cut leaves.
        if durability == .powerCut { try disk.synchronize(staging.root) }
        try staging.removeMarker()
        do {
            // The marker's removal too has to be on the medium: with it, the published folder would pass for half-built.
            if durability == .powerCut { try disk.synchronizeNames(in: staging.root) }
            guard previous.folder != nil else {
                try disk.rename(place.staging, in: place.parent, to: place.target, in: place.parent)
                return nil
            }
            return try exchange()
        } catch {
            try? staging.addMarker()
            throw error
        }
    }

    private func exchange() throws(PublishingError) -> String {
        do {
            try disk.exchange(place.staging, with: place.target, in: place.parent)
            return place.staging
        } catch  where error.saysThatExchangeIsUnknown {
            return try renameTwice()
        }
    }

    private func renameTwice() throws(PublishingError) -> String {
        try disk.rename(place.target, in: place.parent, to: place.previous, in: place.parent)
        do {
            try disk.rename(place.staging, in: place.parent, to: place.target, in: place.parent)
        } catch {
            try putBack()
            throw error
        }
        return place.previous
    }

    /// Gives the old portal its name again. Where that fails too, nothing is published, and the error says so.
    private func putBack() throws(PublishingError) {
        do {
            try disk.rename(place.previous, in: place.parent, to: place.target, in: place.parent)
        } catch {
            throw .nothingInPlace(
                path: place.parent.path(of: place.target), previous: place.parent.path(of: place.previous))
        }
    }

    /// Clears the old portal. The new one is published by now, so a failure is reported and not thrown.
    private func clear(_ name: String?, _ entry: ChainEntry?) -> PublishingError? {
        do {
            // Without this a power cut could undo the exchange after the old files have gone.
            if durability == .powerCut { try disk.synchronizeNames(in: place.parent) }
            guard let name else { return nil }
            guard let entry, let last = lastLink else {
                try Clearing.clear(name, in: place.parent, live: staging.root, disk: disk)
                return nil
            }
            try keepPortal(name, as: last, entry)
            return nil
        } catch {
            return error
        }
    }
}
