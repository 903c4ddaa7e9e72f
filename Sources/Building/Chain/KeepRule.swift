package import ShikiriModel
import ShikiriPublishing

/// How long the portals of earlier publications stay, so that one can be brought back.
package enum KeepRule: Sendable, Equatable {
    /// None does.
    case nothing
    /// The last one does.
    case last
    /// The last one does, and each that was still the portal so long ago.
    case period(CalendarPeriod)

    /// Reads `none`, or a period such as `P90D`.
    package init?(_ text: String) {
        if text == "none" {
            self = .nothing
        } else if let period = CalendarPeriod(text) {
            self = .period(period)
        } else {
            return nil
        }
    }

    /// Whether the portal of a publication is still kept on a day.
    ///
    /// - Parameters:
    ///   - end: the publication that took its place.
    ///   - isLast: whether that one is being made now.
    func keeps(until end: String, isLast: Bool, on day: CalendarDay) -> Bool {
        switch self {
        case .nothing: return false
        case .last: return isLast
        case .period(let period):
            guard let end = CalendarDay(end) else { return isLast }
            return isLast || end.firstDay(after: period) > day
        }
    }
}

extension ChainEntry {
    /// A publication of a site.
    init(_ site: Site, _ options: BuildOptions, action: ChainLink.Action) {
        let rule = options.keep ?? site.keep.map(KeepRule.period) ?? .last
        let day = site.asOf
        let rules = site.summary.revisions + (site.summary.coming ?? [])
        self.init(
            asOf: day.description, action: action,
            rules: Dictionary(rules.map { ($0.file, $0.sha256) }) { first, _ in first },
            key: options.signingKey,
            keeps: { link, isLast in rule.keeps(until: link.asOf, isLast: isLast, on: day) })
    }
}
