/// Numbers and occurrences as printable ASCII that a JavaScript string holds without an escape.
///
/// A number is some digits of base 28 (`]` to `x`) and one last digit of base 57 (`#` to `[`); leading digits count
/// from one, so that every string of digits is a different number: 57 numbers take one byte, 1,596 more take two.
/// The marks `y` to `~` are left for the occurrences that are not the most frequent one.
/// `search.js` reads this code in `numbers` and `postings`.
enum DenseCode {
    private static let lastDigits = 57
    private static let leadingDigits = 28
    private static let firstLastDigit: UInt8 = 0x23
    private static let firstLeadingDigit: UInt8 = 0x5d
    private static let firstMark: UInt8 = 0x79

    /// Appends a number that is not negative.
    @inline(__always)
    static func append(_ number: Int, to bytes: inout [UInt8]) {
        if number < lastDigits {
            bytes.append(firstLastDigit + UInt8(truncatingIfNeeded: number))
        } else {
            appendLong(number, to: &bytes)
        }
    }

    private static func appendLong(_ number: Int, to bytes: inout [UInt8]) {
        let start = bytes.count
        bytes.append(firstLastDigit + UInt8(number % lastDigits))
        var rest = number / lastDigits
        while rest > 0 {
            rest -= 1
            bytes.append(firstLeadingDigit + UInt8(rest % leadingDigits))
            rest /= leadingDigits
        }
        bytes[start...].reverse()
    }

    /// Appends the distance from the posting before and how the gram occurs.
    @inline(__always)
    static func append(distance: Int, _ occurrence: Occurrence, to bytes: inout [UInt8]) {
        if let mark = occurrence.mark {
            bytes.append(firstMark + mark)
        }
        append(distance, to: &bytes)
    }
}

extension DenseCode {
    /// A number from 0 to 90 as one character.
    static func character(_ number: UInt8) -> UInt8 {
        let byte = firstLastDigit + number
        return byte < 0x5c ? byte : byte + 1
    }
}

extension Occurrence {
    /// The rank of the mark that stands before a posting of this kind; the most frequent kind needs none.
    fileprivate var mark: UInt8? {
        switch self {
        case .context: 0
        case .once: nil
        case .several: 1
        case .heading: 2
        case .headingStart: 3
        case .headingEnd: 4
        case .wholeHeading: 5
        }
    }
}
