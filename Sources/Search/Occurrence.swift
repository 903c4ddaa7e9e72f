/// How a gram occurs in an entry: enough to order results before any text is loaded.
enum Occurrence: UInt8 {
    /// Only in the title of the page that the entry is a section of.
    case context = 0
    case once
    case several
    /// Inside the heading, or inside the title if the entry stands for its page.
    case heading
    case headingStart
    case headingEnd
    /// The heading starts with the gram and ends with it.
    case wholeHeading

    /// An occurrence in a heading at the given end or ends of it.
    init(inHeadingAtStart isStart: UInt8, atEnd isEnd: UInt8) {
        self = Self(rawValue: Self.heading.rawValue + isStart + 2 * isEnd) ?? .heading
    }

    /// The two occurrences of one gram in one entry as one.
    func joined(with other: Occurrence) -> Occurrence {
        let (lower, higher) = rawValue < other.rawValue ? (self, other) : (other, self)
        if lower.rawValue >= Self.heading.rawValue {
            let ends = (lower.rawValue - Self.heading.rawValue) | (higher.rawValue - Self.heading.rawValue)
            return Self(rawValue: Self.heading.rawValue + ends) ?? .heading
        }
        return lower == .once && higher == .once ? .several : higher
    }

    /// The occurrence of the shorter gram that this gram starts with: it does not reach the end of the heading.
    var ofPrefix: Occurrence {
        switch self {
        case .headingEnd: .heading
        case .wholeHeading: .headingStart
        default: self
        }
    }
}
