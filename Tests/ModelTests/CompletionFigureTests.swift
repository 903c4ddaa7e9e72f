import ShikiriModel
import Testing

@Suite("People of a group counted by their status")
struct CompletionCountTests {
    @Test("are asked, done and late as their statuses say, alone and together")
    func counts() {
        var one = CompletionCounts()
        for (count, status) in zip(
            [1, 2, 4, 8, 16, 32],
            [
                TrainingStatus.completed, .completedLate, .dueAgain, .overdue, .expired, .notStarted,
            ])
        { one.add(count, status) }
        one.add(100, .exempt)
        one.add(100, .notAssigned)
        #expect([one.asked, one.done, one.late, one[.overdue], one[.exempt]] == [63, 7, 24, 8, 0])
        var both = one
        both += one
        #expect([both.asked, both.done, both.late, both[.overdue]] == [126, 14, 48, 16])
        #expect(CompletionFigures(one) == CompletionFigures(asked: 63, done: 7...7, late: 24...24, onTime: 5...5))
        #expect(one.onTime == 5)
    }
}

@Suite("Figures of two courses together")
struct CompletionFigureTests {
    private static let some = CompletionFigures(asked: 10, done: 2...4, late: 1...3, onTime: 1...3)
    private static let others = CompletionFigures(asked: 20, done: 5...9, late: 0...6, onTime: 5...5)

    @Test("are the sums of the numbers, and of both ends of what is told as a range")
    func sums() {
        #expect(
            Self.some + Self.others == CompletionFigures(asked: 30, done: 7...13, late: 1...9, onTime: 6...8))
    }

    @Test("leave open who has not passed, with both ends of a range exchanged")
    func open() {
        #expect(Self.some.open == 6...8)
        #expect(Self.others.open == 11...15)
    }

    @Test("are exact where both numbers are")
    func exact() {
        let exact = CompletionFigures(asked: 3, done: 2...2, late: 1...1, onTime: 2...2)
        #expect(exact.exactlyDone == 2 && exact.exactlyLate == 1 && exact.isExact)
        let half = CompletionFigures(asked: 3, done: 2...2, late: 0...1, onTime: 2...2)
        #expect(half.exactlyDone == 2 && half.exactlyLate == nil && !half.isExact)
        #expect(Self.some.exactlyDone == nil)
        #expect(CompletionFigures.none.isExact && CompletionFigures.none.asked == 0)
    }
}
