import ShikiriPublishing
import ShikiriReports

extension Publication {
    /// Takes over the packs of the last publication, with their drafts; those of people who lead nobody any more go.
    ///
    /// - Parameters:
    ///   - record: what the last distribution wrote.
    ///   - managers: the ids of everybody who has a line.
    /// - Returns: what lies there then.
    func keepPacks(_ record: DistributionRecord, of managers: Set<String>) throws -> DistributionRecord {
        guard var list = try PackList(in: self) else {
            // Nothing tells whose they are; the next distribution makes all of them anew.
            try keep(where: PackPaths.areOurs)
            return record
        }
        list.keep(managers)
        let kept = DistributionRecord(asOf: record.asOf, isProtected: record.isProtected, packs: list.count)
        try write(PackPaths.list, bytes: list.bytes, access: .ownerOnly)
        try write(PackPaths.record, bytes: kept.bytes, access: .ownerOnly)
        let tokens = list.tokens(besides: [])
        try keep { path in
            PackPaths.areOurs(path) && PackPaths.token(of: path).map(tokens.contains) ?? false
        }
        return kept
    }
}
