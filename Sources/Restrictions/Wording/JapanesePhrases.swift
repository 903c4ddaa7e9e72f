import ShikiriModel

/// Decisions in Japanese.
struct JapanesePhrases: DecisionPhrases {
    let separator = " / "
    let pledge = "異動の前に、行為規制遵守にかかる誓約書の提出と、貸与品の返却が必要です。"
    let unrestricted = "どの区分の情報についても、この異動を制限する定めはありません。"
    let openDirection = "この方向の異動を制限する定めはありません。"
    let noRevision = "この日に施行されている人事交流の制限はありません。"
    let withinCompany = "同じ会社の中の異動は、人事交流の制限の対象ではありません。"

    func headline(from origin: String, to destination: String, on day: CalendarDay, _ decision: Decision) -> String {
        let move = "「\(origin)」から「\(destination)」への\(name(of: day))付の異動"
        let until = decision.permittedUntil.map { "ただし、定めの変更により、異動できるのは\(name(of: $0))までです。" } ?? ""
        guard decision.verdict != .allowed else { return move + "は、できます。" + until }
        let first = decision.firstPermitted.map { "異動できるのは\(name(of: $0))からです。" }
        guard decision.verdict == .prohibited else {
            let free = decision.firstPermitted.map { "承認なしに異動できるのは\(name(of: $0))からです。" }
            return move + "には、行為規制の担当部署の承認が必要です。" + (free ?? "") + until
        }
        return move + "は、できません。" + (first ?? "異動できる日は決まっていません。") + until
    }

    func coming(_ coming: ComingAnswer, pledge: PledgeRule) -> String {
        var text = "定めの変更により、\(name(of: coming.from))からは「\(name(of: coming.answer.verdict))」となります"
        if let permitted = coming.answer.permittedFrom { text += "（異動できるのは\(name(of: permitted))から）" }
        if coming.answer.pledge != pledge {
            text += coming.answer.pledge == .required ? "。誓約書が必要になります" : "。誓約書は不要になります"
        }
        return text + "。"
    }

    func joined(_ sentences: [String]) -> String { sentences.joined() }

    func list(_ names: [String]) -> String {
        guard names.count > 3 else { return names.map { "「\($0)」" }.joined(separator: "、") }
        return names.prefix(3).map { "「\($0)」" }.joined(separator: "、") + "ほか\(names.count - 3)業務"
    }

    func source(file: String, line: Int) -> String { "［\(file):\(line)］" }

    func cell(
        _ information: String, _ place: CellPlace, _ standing: CellStanding, measure: Measure, direction: Direction,
        origins: String, destinations: String
    ) -> String {
        let origin = origins.isEmpty ? "の部署" : "の\(origins)"
        let destination = destinations.isEmpty ? "の部署" : "の\(destinations)"
        let sides =
            direction == .outward
            ? "異動元\(origin)が\(Self.connective(place.handling))、異動先\(destination)が\(Self.final(place.usability))"
            : "異動元\(origin)が\(Self.connective(place.usability))、異動先\(destination)が\(Self.final(place.handling))"
        return "\(information)を、\(sides)。この組合せは\(demand(measure))（\(standingText(standing))）。"
    }

    func exception(_ exception: RestrictionException, from origin: String, to destination: String) -> String {
        var text = "「\(origin)」から「\(destination)」への特例により、\(demand(exception.measure))。"
        if !exception.reason.isEmpty { text += "理由: \(Self.sentence(exception.reason))" }
        if let approver = exception.approvedBy { text += "承認: \(approver)。" }
        if let expires = exception.expires { text += "特例の期限: \(name(of: expires))。" }
        return text
    }

    func before(_ personClass: PersonClass, roles: String) -> String {
        "\(Self.people(personClass, roles))に就く前に、相手会社の職を離れてから期間を置く必要があります。" + Self.reason(personClass)
    }

    func after(_ personClass: PersonClass, roles: String) -> String {
        "\(Self.people(personClass, roles))を離れた後は、期間を置くまで相手会社の職に就けません。" + Self.reason(personClass)
    }

    func concurrent(_ information: String, measure: Measure, origins: String, destinations: String) -> String {
        let rule = measure == .prohibited ? "できません" : "承認なしにはできません"
        return "\(information)を扱い、または役立てられる\(origins)を続けたまま、\(destinations)を兼ねることは\(rule)。"
    }

    func noOperations(_ department: String) -> String {
        "「\(department)」には業務が登録されておらず、情報の取扱いが分からないため、承認を要します。"
    }

    func unclassified(_ information: String, origins: String, destinations: String) -> String {
        "\(information)について、\(origins)と\(destinations)の区分がすべては書かれておらず、制限に当たる区分もありうるため、承認を要します。"
    }

    func wrongOrigin(_ posts: String) -> String {
        guard !posts.isEmpty else { return "異動の前日の職が分からないため、承認を要します。" }
        return "書かれた異動元は、異動の前日の職と違います。\(posts)からの異動としても判定し、厳しい方の答えをとります。"
    }

    func term(_ cooling: Reason.Cooling, measure: Measure) -> String? {
        let last = "最終日は\(name(of: cooling.lastDay))"
        guard let permitted = cooling.permittedFrom else {
            return cooling.isOver ? "\(last)で、直接の異動には当たりません。" : "\(last)で、期限はありません。"
        }
        let period = cooling.personClass == nil ? "クーリング期間" : "役職によるクーリング期間"
        let end = name(of: permitted.adding(days: -1))
        return "\(last)、\(period)は\(name(of: cooling.period))で、\(end)に\(cooling.isOver ? "終わりました" : "終わります")。"
    }

    func overlapEnds(_ day: CalendarDay) -> String { "兼務は\(name(of: day.adding(days: -1)))に終わります。" }

    func name(of measure: Measure) -> String { measure.word(.ja) }

    func name(of period: CalendarPeriod) -> String {
        let (years, months, days) = period.parts
        let units = [(years, "年"), (months, "か月"), (days, "日")].filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }
        return units.isEmpty ? "期限なし" : units.joined()
    }

    func name(of day: CalendarDay) -> String {
        let parts = day.components
        return "\(parts.year)年\(parts.month)月\(parts.day)日"
    }

    private func demand(_ measure: Measure) -> String {
        switch measure {
        case .allowed: "異動できます"
        case .approval: "承認を要します"
        case .prohibited: "直接の異動を禁止しています"
        }
    }

    private func standingText(_ standing: CellStanding) -> String {
        var text = standing.state.word(.ja)
        if let since = standing.since { text += "、\(name(of: since))から" }
        if let until = standing.until { text += "、\(name(of: until))に変更" }
        return text
    }

    private static func people(_ personClass: PersonClass, _ roles: String) -> String {
        let titles = personClass.titles.joined(separator: "、")
        return [titles, roles].filter { !$0.isEmpty }.joined(separator: "、")
    }

    private static func reason(_ personClass: PersonClass) -> String {
        personClass.reason.isEmpty ? "" : "理由: \(sentence(personClass.reason))"
    }

    private static func sentence(_ text: String) -> String { text.hasSuffix("。") ? text : text + "。" }

    private static func connective(_ level: HandlingLevel) -> String {
        switch level {
        case .constant: "常時扱い"
        case .exceptional: "例外的に扱い"
        case .none: "扱わず"
        }
    }

    private static func final(_ level: HandlingLevel) -> String {
        switch level {
        case .constant: "常時扱います"
        case .exceptional: "例外的に扱います"
        case .none: "扱いません"
        }
    }

    private static func connective(_ level: Usability) -> String {
        switch level {
        case .direct: "直接に役立てられ"
        case .indirect: "間接に役立てられ"
        case .none: "役立てられず"
        }
    }

    private static func final(_ level: Usability) -> String {
        switch level {
        case .direct: "直接に役立てられます"
        case .indirect: "間接に役立てられます"
        case .none: "役立てられません"
        }
    }
}
