package import ShikiriModel

extension Words {
    func kind(_ kind: TrainingKind) -> String {
        switch kind {
        case .eLearning: pick("eラーニング", "E-learning")
        case .classroom: pick("集合研修", "Classroom")
        case .discussion: pick("職場討議", "Workplace discussion")
        }
    }

    /// A status of somebody's training.
    package func status(_ status: TrainingStatus) -> String {
        switch status {
        case .notAssigned: pick("対象外", "Not assigned")
        case .notOpen: pick("受講開始前", "Not open yet")
        case .notStarted: pick("未受講", "Not started")
        case .inProgress: pick("受講中", "In progress")
        case .completed: pick("修了", "Completed")
        case .completedLate: pick("遅れて修了", "Completed late")
        case .overdue: pick("期限超過", "Overdue")
        case .failed: pick("不合格", "Failed")
        case .exempt: pick("対象外（休職等）", "Exempt")
        case .expired: pick("有効期限切れ", "Expired")
        case .dueAgain: pick("再受講の時期", "Due again")
        }
    }

    func reason(_ reason: LeftOutReason) -> String {
        switch reason {
        case .away: pick("休職・出向中", "away")
        case .cameTooLate: pick("期限後の着任・復帰", "came after the due date")
        case .left: pick("退職", "left the company")
        }
    }

    /// Who is not counted and why.
    func leftOut(_ reasons: [LeftOut]) -> String? {
        let parts = reasons.compactMap { part -> String? in
            switch part.count {
            case .exactly(0): nil
            case .exactly(let number): "\(reason(part.reason)) \(count(number, "人", "person"))"
            case .withheld: "\(reason(part.reason)) \(pick("少数のため秘匿", "too few to show"))"
            }
        }
        return parts.isEmpty ? nil : parts.joined(separator: pick("、", ", "))
    }

    /// A number, or the bounds that it is told with.
    func range(_ numbers: ClosedRange<Int>) -> String {
        numbers.exact.map(grouped) ?? "\(grouped(numbers.lowerBound))\(to)\(grouped(numbers.upperBound))"
    }

    /// How many of some people, or the bounds that it is told with.
    func count(_ numbers: ClosedRange<Int>, of whole: Int) -> String {
        isUnderHalf(numbers, whole) ? pick("半数未満", "under half") : range(numbers)
    }

    /// The same within a sentence.
    func people(_ numbers: ClosedRange<Int>, of whole: Int) -> String {
        isUnderHalf(numbers, whole) ? count(numbers, of: whole) : range(numbers) + pick("人", "")
    }

    /// The share of a whole in per cent, or the bounds that it is told with.
    func percent(_ numbers: ClosedRange<Int>, of whole: Int) -> String {
        if isUnderHalf(numbers, whole) { return pick("50未満", "under 50") }
        let low = percent(numbers.lowerBound, of: whole)
        return numbers.exact == nil ? low + to + percent(numbers.upperBound, of: whole) : low
    }

    private func isUnderHalf(_ numbers: ClosedRange<Int>, _ whole: Int) -> Bool {
        numbers.lowerBound == 0 && numbers.upperBound > 0 && numbers.upperBound == (whole - 1) / 2
    }

    private var to: String { pick("〜", "–") }

    /// A fiscal year.
    package func fiscalYear(_ year: Int) -> String { pick("\(year)年度", "fiscal \(year)") }

    var suppressed: String { pick("秘匿", "withheld") }
}
