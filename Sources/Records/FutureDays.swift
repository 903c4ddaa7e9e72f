import ShikiriDiagnostics
import ShikiriModel

/// The dates of an export that lie after the day of the portal. They are not known yet; those that lie far behind all others
/// of the file are mistyped.
struct FutureDays: Sendable {
    private struct Found: Sendable {
        var count: Int
        var places: [SourceLocation]
    }

    /// The newest date up to the day of the portal.
    private var newestKnown: CalendarDay?
    private var later: [CalendarDay: Found] = [:]
    private static let placesKept = 5
    /// So far behind the others of its file a date may lie.
    private static let reach = 31

    /// Takes a date in.
    @inline(__always)
    mutating func take(_ day: CalendarDay, asOf: CalendarDay, at place: () -> SourceLocation) {
        guard day > asOf else {
            if day > newestKnown ?? .distantPast { newestKnown = day }
            return
        }
        add(day, at: place)
    }

    private mutating func add(_ day: CalendarDay, at place: () -> SourceLocation) {
        var found = later[day] ?? Found(count: 0, places: [])
        found.count += 1
        if found.places.count < Self.placesKept { found.places.append(place()) }
        later[day] = found
    }

    /// Takes in the dates of the part of the file that follows.
    mutating func join(_ other: FutureDays, movedBy lines: Int) {
        if let day = other.newestKnown, day > newestKnown ?? .distantPast { newestKnown = day }
        for (day, found) in other.later {
            var known = later[day] ?? Found(count: 0, places: [])
            known.count += found.count
            known.places = Array((known.places + found.places.map { $0.moved(by: lines) }).prefix(Self.placesKept))
            later[day] = known
        }
    }

    /// Tells the dates that are far behind the newest other one of the file.
    ///
    /// What lies behind such a date is as far from the others as it is, even if the two are near each other.
    func report(asOf: CalendarDay, into log: inout DiagnosticLog) {
        let days = later.keys.sorted()
        guard let first = days.first else { return }
        // A file of one date has no other one to be compared with but that of the portal.
        let isAlone = days.count == 1 && later[first]?.count == 1
        var newest = newestKnown ?? (isAlone ? asOf : first)
        guard
            let start = days.firstIndex(where: { day in
                defer { newest = day }
                return Int(day.daysSinceEpoch - newest.daysSinceEpoch) > Self.reach
            })
        else { return }
        let found = days[start...].compactMap { later[$0] }
        let places = found.flatMap(\.places).sorted()
        guard let place = places.first else { return }
        let count = found.reduce(0) { $0 + $1.count }
        log.report(
            Diagnostic(
                .futureDate, .futureDate(days[start], count: count), at: place,
                otherPlaces: Array(places.dropFirst().prefix(Self.placesKept - 1)), count: count))
    }
}

extension CalendarDay {
    fileprivate static let distantPast = CalendarDay(daysSinceEpoch: .min)
}
