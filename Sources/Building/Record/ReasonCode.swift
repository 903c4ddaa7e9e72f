import ShikiriDiagnostics
import ShikiriModel
import ShikiriRestrictions

extension Reason {
    /// The reason as a line of a table: what it rests on, and where that is written. It has no words of any language, so it
    /// reads the same for as long as a record is kept.
    ///
    /// `cell contract constant/direct prohibited in_force P1Y rules/transfers/2024-04-01.yaml:9`
    var code: String {
        let place = basis.location.map { "\($0.file):\($0.line)" }
        let period = cooling.map(\.period.description)
        return ([basis.name] + subject + [measure.rawValue] + standing + [period, place].compactMap { $0 })
            .joined(separator: " ")
    }

    /// What it is about, beside the rule itself.
    private var subject: [String] {
        switch basis {
        case .cell(let information, let place, _, _):
            [information.text, "\(place.handling.rawValue)/\(place.usability.rawValue)"]
        case .concurrent(let information, _), .unclassified(let information): [information.text]
        case .exception(let exception): ["\(exception.from.text)/\(exception.to.text)"]
        case .noOperations(let department): [department.text]
        case .wrongOrigin(let posts): posts.map(\.text)
        case .before, .after, .unrestricted, .openDirection, .noRevision, .withinCompany: []
        }
    }

    private var standing: [String] {
        guard case .cell(_, _, let standing, _) = basis else { return [] }
        return [standing.state.rawValue]
    }
}
