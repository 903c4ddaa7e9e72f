import ShikiriDiagnostics

extension TrainingStatus {
    /// What the word says.
    var meaning: Meaning {
        switch self {
        case .notAssigned: Meaning(ja: "対象でない", en: "not asked to take the course")
        case .notOpen: Meaning(ja: "まだ始まっていない", en: "the course hasn't opened yet")
        case .notStarted: Meaning(ja: "未受講", en: "nothing has happened yet")
        case .inProgress: Meaning(ja: "受講中", en: "begun and not finished")
        case .completed: Meaning(ja: "期限までに修了", en: "passed in time")
        case .completedLate: Meaning(ja: "期限のあとに修了", en: "passed after the due date")
        case .overdue: Meaning(ja: "期限を過ぎて未修了", en: "not passed, and the due date is over")
        case .failed: Meaning(ja: "不合格で、期限はまだ先", en: "not passed, and the due date is still to come")
        case .exempt: Meaning(ja: "休職や出向で免除", en: "away, and not asked for now")
        case .expired: Meaning(ja: "修了の効き目が切れた", en: "passed once; the validity is over")
        case .dueAgain: Meaning(ja: "もうすぐ受け直す", en: "passed, and the validity is over soon")
        }
    }
}

extension Form where Value == Located<TrainingStatus>? {
    /// A status with a course, by its word of the contract.
    static var trainingStatus: Form {
        let words = TrainingStatus.allCases.map { WordOutline(word: $0.word, otherWords: [], meaning: $0.meaning) }
        return Form(.word(words)) { written, reading in
            if let status = TrainingStatus.allCases.first(where: { $0.word == written.value }) {
                return Located(status, at: written.location)
            }
            reading.report(
                .badValue,
                .notAWord(
                    reading.name, written.value, help: Suggestion.help(for: written.value, among: words.map(\.word))),
                at: written.location)
            return nil
        }
    }
}
