/// What an admonition is for. The first line of its block quote is the keyword in brackets: `> [!NOTE]`.
package enum AdmonitionKind: String, Sendable, Hashable, CaseIterable {
    case note = "NOTE"
    case tip = "TIP"
    case important = "IMPORTANT"
    case warning = "WARNING"
    case caution = "CAUTION"
    /// Desirable conduct (望ましい行為), as the guideline on proper electric power trade calls it.
    case desirable = "DESIRABLE"
    /// Conduct that is a problem (問題となる行為), as the same guideline calls it.
    case problematic = "PROBLEMATIC"

    /// The keyword between `[!` and `]`, in any case.
    init?(keyword: String) {
        self.init(rawValue: keyword.uppercased())
    }

    /// The class that the admonition's element has beside `admonition`.
    var cssClass: String { rawValue.lowercased() }

    /// Whether the kind is a worked case, which shows its kind beside its title.
    var isCase: Bool { self == .desirable || self == .problematic }

    /// The kind whose keyword is nearest to `keyword`, at most two letters away.
    static func nearest(to keyword: String) -> AdmonitionKind? {
        let wanted = Array(keyword.uppercased())
        let distances = allCases.map { (kind: $0, distance: editDistance(wanted, Array($0.rawValue))) }
        return distances.filter { $0.distance <= 2 }.min { $0.distance < $1.distance }?.kind
    }

    private static func editDistance(_ first: [Character], _ second: [Character]) -> Int {
        var row = Array(0...second.count)
        for (i, a) in first.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in second.enumerated() {
                let substituted = diagonal + (a == b ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(substituted, row[j] + 1, diagonal + 1)
            }
        }
        return row[second.count]
    }
}
