import Foundation
package import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPacks
import ShikiriPeople
import ShikiriPublishing

/// The managers' packs made for handing out: protected by passphrases, with mail drafts, or only one of them. Nothing
/// else that is published is touched.
package struct Distribution: Sendable {
    /// What the command line says about the input and the output.
    package let options: BuildOptions
    /// The file with the managers' passphrases; nil makes packs that open without.
    package let passphrases: String?
    /// Whether a mail draft is made with each pack.
    package let makesDrafts: Bool
    /// The id of the one manager whose pack is made; nil makes all.
    package let only: String?
    /// The file that the letters with the passphrases are written to; nil writes none.
    package let letters: String?
    /// Whether open packs may take the place of protected ones.
    package let opensProtected: Bool

    /// Why there is nothing to make.
    package enum Obstacle: Error, Equatable, Sendable {
        /// Nobody in the roster has the id of `--only`.
        case unknownManager
        /// The person of `--only` has nobody in their line.
        case notAManager
        /// Packs that would be replaced are protected, and the new ones would not be.
        case protectedPacks
        /// The list of the packs that stay isn't as it was written.
        case damagedList
    }

    /// Prepares a distribution.
    package init(
        _ options: BuildOptions, passphrases: String? = nil, makesDrafts: Bool = false, only: String? = nil,
        letters: String? = nil, opensProtected: Bool = false
    ) {
        self.options = options
        self.letters = letters
        self.passphrases = passphrases
        self.makesDrafts = makesDrafts
        self.only = only
        self.opensProtected = opensProtected
    }

    /// Makes the packs and publishes them.
    ///
    /// - Throws: `InputRejected` where the content or the passphrases have mistakes, ``Obstacle``, and `PublishingError`
    ///   where the disk refuses. What was published before is then as it was.
    package func run() throws -> DistributionReport {
        let desk = try PackDesk(options)
        let positions = try desk.positions(only: only)
        let order = try desk.order(positions, passphrases: passphrases, makesDrafts: makesDrafts)
        let publication = try Publication.begin(at: options.output, isChained: true)
        var list = try listToRenew(in: publication, desk, making: positions)
        let made = try order.make(jobs: options.jobs) { pack, draft in
            for file in PackPaths.files(of: pack) { try publication.publish(file) }
            if let draft { try publication.publish(PackPaths.draft(draft, of: pack)) }
        }
        let renewed = Set(made.map(\.entry.manager))
        let others = list.tokens { !renewed.contains($0) }
        for pack in made { list.put(pack.entry) }
        try publication.publish(SiteFile(.office, PackPaths.listName, list.bytes))
        try publication.keep { path in
            guard PackPaths.areOurs(path) else { return true }
            return PackPaths.token(of: path).map(others.contains) ?? false
        }
        if let letters, let list = order.passphrases {
            // Before the exchange: packs that nobody can open would be of no use.
            let page = desk.packs.letters(to: positions, list)
            try PrivateFile.replace(letters, with: page, outside: options.output)
        }
        return DistributionReport(
            asOf: desk.asOf, packs: list.count,
            protectedPacks: others.intersection(publication.protectedPacks).count
                + (passphrases == nil ? 0 : made.count),
            areProtected: passphrases != nil, made: made.count, drafts: made.count { $0.hasDraft },
            output: options.output,
            changes: try publication.commit(try entry(desk, after: publication)), warnings: order.warnings)
    }
}

extension Distribution {
    /// What the chain says of it: the portal and its rules stay as they are.
    private func entry(_ desk: PackDesk, after publication: Publication) throws(PublishingError) -> ChainEntry {
        let last = try publication.lastLink.flatMap(publication.link)
        return ChainEntry(
            asOf: desk.asOf.description, action: .distribute, rules: last?.rules ?? [:],
            key: options.signingKey, keeps: { _, _ in true })
    }

    /// The list that the new packs are put into: empty where all are made, else with the packs of everybody who still
    /// has a line.
    private func listToRenew(
        in publication: Publication, _ desk: PackDesk, making positions: [Position<ManagerLine>]
    ) throws -> PackList {
        let mayOpen = opensProtected || passphrases != nil
        guard only != nil else {
            if !mayOpen, !publication.protectedPacks.isEmpty { throw Obstacle.protectedPacks }
            return PackList()
        }
        guard var list = try PackList(in: publication) else { throw Obstacle.damagedList }
        list.keep(desk.packs.ids)
        let replaced = Set(positions.map(desk.packs.id))
        let old = list.tokens { replaced.contains($0) }
        if !mayOpen, !publication.protectedPacks.isDisjoint(with: old) { throw Obstacle.protectedPacks }
        return list
    }

    /// A file of passphrases with one added for each manager who has none. The passphrases are the one thing that the
    /// program makes by chance.
    ///
    /// - Parameter file: the file; it may be missing.
    /// - Returns: all bytes of the completed file, and how many passphrases were added.
    /// - Throws: `InputRejected` where the content, or the file as it is, has mistakes.
    package static func completedPassphrases(
        _ file: String, _ options: BuildOptions
    ) throws(InputRejected) -> (bytes: [UInt8], added: Int) {
        let isThere = FileManager.default.fileExists(atPath: file)
        return try PackDesk(options).passphrases(addedTo: isThere ? file : nil)
    }
}
