package import ShikiriModel
package import ShikiriPages
package import ShikiriPeople
import ShikiriRestrictions
package import ShikiriTemplates
package import ShikiriWords

/// Everything that the reports for the office are made of.
package struct OfficeSource: Sendable {
    let portal: Portal
    let asOf: CalendarDay
    /// Everybody's status with every course.
    package let training: TrainingEvaluation
    let plan: TransferPlan
    let pledges: PledgeRegister
    /// All moves between the companies.
    package let moves: MoveRegister
    let access: AccessReview
    let exceptions: ExceptionRegister
    let vocabulary: Vocabulary
    let assets: SiteAssets
    let templates: TemplateSet

    /// Joins registers, statuses and the looks of the pages.
    package init(
        portal: Portal, asOf: CalendarDay, training: TrainingEvaluation, plan: TransferPlan, pledges: PledgeRegister,
        moves: MoveRegister, access: AccessReview, exceptions: ExceptionRegister, vocabulary: Vocabulary,
        assets: SiteAssets, templates: TemplateSet
    ) {
        self.portal = portal
        self.asOf = asOf
        self.training = training
        self.plan = plan
        self.pledges = pledges
        self.moves = moves
        self.access = access
        self.exceptions = exceptions
        self.vocabulary = vocabulary
        self.assets = assets
        self.templates = templates
    }

    /// How many pledges are neither signed nor settled.
    package var openPledges: Int { pledges.entries.count { $0.status == .missing || $0.status == .itemsOpen } }

    var language: Language { portal.settings.language }
    var words: Words { vocabulary[language] }
    var roster: Roster { training.roster }

    /// A person as a table names them: the name, and the id under it.
    func person(_ position: Int?, _ id: EmployeeID) -> DataTable.Cell {
        DataTable.Cell { writer in
            writer.text(position.map { roster.employees[$0].name } ?? id.text)
            writer.element("span", [("class", "where")], text: id.text)
        }
    }

    func day(_ day: CalendarDay?) -> DataTable.Cell {
        .day(day?.description, day.map { words.day($0) } ?? "–")
    }

    func name(_ place: Place) -> String { portal.rulebook.name(of: place) }
}
