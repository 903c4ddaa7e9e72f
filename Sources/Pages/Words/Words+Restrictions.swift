import ShikiriModel
import ShikiriRestrictions

// Words of the restrictions on transfers: verdicts, levels, states, periods.
extension Words {
    func word(_ measure: Measure) -> String { measure.word(language) }

    /// A verdict with the class that gives it its shape and colour.
    func verdict(_ measure: Measure) -> BadgeView { BadgeView(word(measure), measure.rawValue) }

    func word(_ level: HandlingLevel) -> String {
        switch level {
        case .constant: pick("常時取り扱う", "Handles constantly")
        case .exceptional: pick("例外的に取り扱う", "Handles exceptionally")
        case .none: pick("取り扱わない", "Doesn't handle")
        }
    }

    func meaning(of level: HandlingLevel) -> String {
        switch level {
        case .constant: pick("日々の業務で情報に触れる", "meets the information in daily work")
        case .exceptional: pick("応援や交替のときなどに触れる", "meets it while backing others up, for instance")
        case .none: pick("情報に触れない", "doesn't meet the information")
        }
    }

    func word(_ level: Usability) -> String {
        switch level {
        case .direct: pick("直接活用できる", "Can use directly")
        case .indirect: pick("間接的に活用できる", "Can use indirectly")
        case .none: pick("活用できない", "Can't use")
        }
    }

    func meaning(of level: Usability) -> String {
        switch level {
        case .direct: pick("業務に直接役立てられる", "could use the information in its own work")
        case .indirect: pick("活用できる部署と目標を共にする", "shares its mission with one that could")
        case .none: pick("業務に役立てられない", "has no use for the information")
        }
    }

    func word(_ state: CellState) -> String { state.word(language) }

    /// A move's two ends, such as `みなと電力送配電株式会社からみなと電力株式会社へ`.
    func way(from origin: String, to destination: String) -> String {
        pick("\(origin)から\(destination)へ", "From \(origin) to \(destination)")
    }

    func rule(of pledge: PledgeRule) -> String {
        switch pledge {
        case .required: pick("会社間のすべての異動で必要", "needed for every move between the companies")
        case .none: pick("不要", "not needed")
        }
    }

    func coolingPeriod(_ period: CalendarPeriod) -> String {
        guard !period.isZero else { return pick("なし（直接の異動は期限なく制限）", "none (no time permits a direct move)") }
        return self.period(period)
    }

    /// From which day somebody may move who leaves now, by all rules that are known.
    func time(_ outlook: Outlook) -> String {
        guard outlook.answer.verdict != .allowed else { return time(outlook.answer) }
        guard let day = outlook.firstPermitted else {
            return pick("異動できる日は決まっていません", "No date is known")
        }
        return pick("いま離れた人は\(self.day(day))から", "Leaving now: from \(self.day(day))")
    }

    /// When a transfer becomes possible by the rules of one day, told without a date of leaving.
    func time(_ answer: StandingAnswer) -> String {
        guard answer.verdict != .allowed else { return pick("いつでも", "At any time") }
        guard let period = answer.period else {
            return answer.verdict == .approval
                ? pick("承認の日から", "From the day of approval")
                : pick("直接の異動は期間を問わず不可", "Never directly, whatever the time")
        }
        let length = self.period(period)
        return answer.verdict == .approval
            ? pick(
                "承認の日から。業務を離れた日の翌日から\(length)後は承認なしに",
                "From the day of approval; \(length) after the day that follows the last day without it")
            : pick("業務を離れた日の翌日から\(length)後", "\(length) after the day that follows the last day")
    }

    /// From when an answer is another one, and which.
    func change(_ change: Outlook.Change, from answer: StandingAnswer) -> String {
        let day = self.day(change.from)
        guard change.answer.verdict == answer.verdict else {
            let verdict = word(change.answer.verdict)
            return pick("\(day)に「\(verdict)」に変わります", "Changes to “\(verdict)” on \(day)")
        }
        guard change.answer.period != answer.period else {
            let rule = rule(of: change.answer.pledge)
            return pick("\(day)に誓約書が「\(rule)」に変わります", "The pledge changes on \(day): \(rule)")
        }
        let length = change.answer.period.map(period) ?? pick("期限なし", "no end")
        return pick("\(day)に期間が\(length)に変わります", "The period changes to \(length) on \(day)")
    }

    func remark(on verdict: Measure) -> String {
        switch verdict {
        case .prohibited:
            pick("直接の異動はできません。期間が過ぎると異動できます。", "No direct move; possible once the period is over.")
        case .approval: pick("行為規制担当が一件ずつ判断します。", "The compliance office decides case by case.")
        case .allowed: pick("異動できます。", "The move is possible.")
        }
    }

    /// Names one after the other.
    func list(_ names: [String]) -> String { names.joined(separator: pick("、", ", ")) }

    func departments(_ number: Int) -> String { count(number, "部署", "department") }

    func operations(_ number: Int) -> String { count(number, "業務", "operation") }

    func pairs(_ number: Int) -> String { count(number, "組", "pair") }

    var restrictions: String { part(.restrictions) }
    var destination: String { pick("異動先", "To") }
    var origin: String { pick("異動元", "From") }
    var verdict: String { pick("判定", "Verdict") }
    var permittedTime: String { pick("異動できる時期", "When") }
    var alsoNeeded: String { pick("必要なもの", "Also needed") }
    var why: String { pick("理由", "Why") }
    var operation: String { pick("業務", "Operation") }
    var department: String { pick("部署", "Department") }
    var handling: String { pick("取扱い", "Handling") }
    var usability: String { pick("活用のしやすさ", "Usability") }
}
