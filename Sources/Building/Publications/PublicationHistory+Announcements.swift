import Foundation
import ShikiriModel
import ShikiriRestrictions

extension PublicationHistory {
    /// When each revision was announced, by its id, as far as earlier publications know it.
    func announcements(_ modelled: ModelledPortal) -> [String: RevisionAnnouncement] {
        let checksums = Dictionary(modelled.ruleFiles.map { ($0.effective, $0.sha256) }) { first, _ in first }
        let zone = TimeZone(identifier: modelled.portal.settings.timeZone) ?? .gmt
        var announcements: [String: RevisionAnnouncement] = [:]
        for revision in modelled.portal.rulebook.revisions {
            let known = checksums[revision.id].map { trace(of: revision.id, $0, asOf: modelled.asOf) }
            announcements[revision.id] = RevisionAnnouncement(
                of: revision, asOf: modelled.asOf, trace: known ?? RevisionAnnouncement.Trace(),
                minutesFromUTC: { day in zone.minutesFromUTC(on: day) })
        }
        return announcements
    }

    /// What the publications up to a day say of a revision that has a checksum now.
    ///
    /// The oldest of them found everything that it has there already, so it doesn't know when that was published.
    private func trace(of revision: String, _ checksum: String, asOf: CalendarDay) -> RevisionAnnouncement.Trace {
        let known = summaries.filter { $0.asOf <= asOf.description && $0.coming != nil }
        let texts = known.map { summary in
            (summary.revisions + (summary.coming ?? [])).first { $0.effective == revision }?.sha256
        }
        guard !texts.isEmpty else { return RevisionAnnouncement.Trace() }
        func day(_ place: Int?) -> CalendarDay? {
            guard let place else { return asOf }
            return place == 0 ? nil : CalendarDay(known[place].asOf)
        }
        let first = texts.firstIndex { $0 != nil }
        // Behind the last publication that had another text, or none.
        let last = texts.lastIndex { $0 != checksum }.map { $0 + 1 } ?? 0
        return RevisionAnnouncement.Trace(published: day(first), updated: day(last < texts.count ? last : nil))
    }
}

extension TimeZone {
    /// How far its clocks are before UTC when a day begins.
    fileprivate func minutesFromUTC(on day: CalendarDay) -> Int {
        let midnight = TimeInterval(day.daysSinceEpoch) * 86_400
        let near = secondsFromGMT(for: Date(timeIntervalSince1970: midnight))
        return secondsFromGMT(for: Date(timeIntervalSince1970: midnight - TimeInterval(near))) / 60
    }
}
