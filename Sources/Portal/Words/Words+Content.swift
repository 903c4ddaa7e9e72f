import ShikiriModel
import ShikiriWords

extension Words {
    func kind(_ kind: RuleKind) -> String {
        switch kind {
        case .statute: ruleKinds.statute
        case .guideline: ruleKinds.guideline
        case .ownRule: ruleKinds.ownRule
        }
    }

    func company(_ company: Company, in settings: PortalSettings) -> String { settings.name(of: company) }

    func part(_ part: NavigationPart) -> String {
        switch part {
        case .rules: parts.rules
        case .faq: parts.faq
        case .restrictions: parts.restrictions
        case .training: parts.training
        case .controls: parts.controls
        case .news: parts.news
        }
    }

    func year(_ year: Int) -> String { calendar.year(String(year)) }
}
