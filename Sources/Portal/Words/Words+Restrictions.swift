import ShikiriModel
import ShikiriPageKit
import ShikiriRestrictions
import ShikiriWords

// Words of the restrictions on transfers: verdicts, levels, states, periods.
extension Words {
    /// A verdict with the class that gives it its shape and colour.
    func verdict(_ measure: Measure) -> BadgeView { BadgeView(word(measure), measure.rawValue) }

    func word(_ level: HandlingLevel) -> String {
        switch level {
        case .constant: levels.handlesConstantly
        case .exceptional: levels.handlesExceptionally
        case .none: levels.handlesNot
        }
    }

    func meaning(of level: HandlingLevel) -> String {
        switch level {
        case .constant: levels.constantMeaning
        case .exceptional: levels.exceptionalMeaning
        case .none: levels.noHandlingMeaning
        }
    }

    func word(_ level: Usability) -> String {
        switch level {
        case .direct: levels.usesDirectly
        case .indirect: levels.usesIndirectly
        case .none: levels.usesNot
        }
    }

    func meaning(of level: Usability) -> String {
        switch level {
        case .direct: levels.directMeaning
        case .indirect: levels.indirectMeaning
        case .none: levels.noUseMeaning
        }
    }

    /// A move's two ends, such as `みなと電力送配電株式会社からみなと電力株式会社へ`.
    func way(from origin: String, to destination: String) -> String {
        answers.way(origin, destination)
    }

    func rule(of pledge: PledgeRule) -> String {
        switch pledge {
        case .required: answers.pledgeForEveryMove
        case .none: answers.notNeeded
        }
    }

    func coolingPeriod(_ period: CalendarPeriod) -> String {
        guard !period.isZero else { return answers.noPeriod }
        return self.period(period)
    }

    /// From which day somebody may move who leaves now, by all rules that are known.
    func time(_ outlook: Outlook) -> String {
        guard outlook.answer.verdict != .allowed else { return time(outlook.answer) }
        guard let day = outlook.firstPermitted else {
            return answers.noDate
        }
        return answers.leavingNow(self.day(day))
    }

    /// When a transfer becomes possible by the rules of one day, told without a date of leaving.
    func time(_ answer: StandingAnswer) -> String {
        guard answer.verdict != .allowed else { return answers.anyTime }
        guard let period = answer.period else {
            return answer.verdict == .approval
                ? answers.fromApproval
                : answers.never
        }
        let length = self.period(period)
        return answer.verdict == .approval
            ? answers.withoutApproval(length)
            : answers.afterPeriod(length)
    }

    /// From when an answer is another one, and which.
    func change(_ change: Outlook.Change, from answer: StandingAnswer) -> String {
        let day = self.day(change.from)
        guard change.answer.verdict == answer.verdict else {
            let verdict = word(change.answer.verdict)
            return answers.changesTo(day, verdict)
        }
        guard change.answer.period != answer.period else {
            let rule = rule(of: change.answer.pledge)
            return answers.pledgeChanges(day, rule)
        }
        let length = change.answer.period.map(period) ?? decisions.noEnd
        return answers.periodChanges(day, length)
    }

    func remark(on verdict: Measure) -> String {
        switch verdict {
        case .prohibited:
            answers.prohibitedRemark
        case .approval: answers.approvalRemark
        case .allowed: answers.allowedRemark
        }
    }
}
