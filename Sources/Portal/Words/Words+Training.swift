import ShikiriModel
import ShikiriWords

extension Words {
    func kind(_ kind: TrainingKind) -> String {
        switch kind {
        case .eLearning: kindsOfTraining.eLearning
        case .classroom: kindsOfTraining.classroom
        case .discussion: kindsOfTraining.discussion
        }
    }

    func reason(_ reason: LeftOutReason) -> String {
        switch reason {
        case .away: leftOutReasons.away
        case .cameTooLate: leftOutReasons.cameTooLate
        case .left: leftOutReasons.left
        }
    }

    /// Who is not counted and why.
    func leftOut(_ reasons: [LeftOut]) -> String? {
        let parts = reasons.compactMap { part -> String? in
            switch part.count {
            case .exactly(0): nil
            case .exactly(let number): "\(reason(part.reason)) \(counts.people(number))"
            case .withheld: "\(reason(part.reason)) \(figures.tooFew)"
            }
        }
        return parts.isEmpty ? nil : parts.joined(separator: lists.comma)
    }

    /// A number, or the bounds that it is told with.
    func range(_ numbers: ClosedRange<Int>) -> String {
        numbers.exact.map(grouped) ?? "\(grouped(numbers.lowerBound))\(figures.to)\(grouped(numbers.upperBound))"
    }

    /// How many of some people, or the bounds that it is told with.
    func count(_ numbers: ClosedRange<Int>, of whole: Int) -> String {
        isUnderHalf(numbers, whole) ? figures.underHalf : range(numbers)
    }

    /// The same within a sentence.
    func people(_ numbers: ClosedRange<Int>, of whole: Int) -> String {
        isUnderHalf(numbers, whole) ? count(numbers, of: whole) : figures.people(range(numbers))
    }

    /// The share of a whole in per cent, or the bounds that it is told with.
    func percent(_ numbers: ClosedRange<Int>, of whole: Int) -> String {
        if isUnderHalf(numbers, whole) { return figures.underFifty }
        let low = percent(numbers.lowerBound, of: whole)
        return numbers.exact == nil ? low + figures.to + percent(numbers.upperBound, of: whole) : low
    }

    private func isUnderHalf(_ numbers: ClosedRange<Int>, _ whole: Int) -> Bool {
        numbers.lowerBound == 0 && numbers.upperBound > 0 && numbers.upperBound == (whole - 1) / 2
    }
}
