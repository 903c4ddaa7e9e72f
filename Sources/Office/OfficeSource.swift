package import ShikiriModel
package import ShikiriPageKit
package import ShikiriPeople
import ShikiriRestrictions
import ShikiriWords

/// Everything that the reports for the office are made of.
package struct OfficeSource: Sendable {
    let portal: Portal
    let asOf: CalendarDay
    let people: PeopleFindings
    /// What each coming revision means, earliest first.
    let meanings: [RevisionMeaning]
    let look: SiteLook

    /// Joins what was evaluated with the looks of the pages.
    package init(portal: Portal, asOf: CalendarDay, people: PeopleFindings, meanings: [RevisionMeaning], look: SiteLook)
    {
        self.portal = portal
        self.asOf = asOf
        self.people = people
        self.meanings = meanings
        self.look = look
    }

    var training: TrainingEvaluation { people.training }
    var plan: TransferPlan { people.plan }
    var pledges: PledgeRegister { people.pledges }
    var moves: MoveRegister { people.moves }
    var access: AccessReview { people.access }
    var exceptions: ExceptionRegister { people.exceptions }
    var language: Language { portal.settings.language }
    var words: Words { look.vocabulary[language] }
    var roster: Roster { training.roster }

    /// A person as a table names them: the name, and the id under it.
    func person(_ position: Position<Employee>?, _ id: EmployeeID) -> TableCell {
        TableCell { writer in
            writer.text(position.map { roster.employees[$0].name } ?? id.text)
            writer.element("span", [("class", "where")], text: id.text)
        }
    }

    func day(_ day: CalendarDay?) -> TableCell {
        .day(day?.description, day.map { words.day($0) } ?? "–")
    }

    func name(_ place: Place) -> String { portal.rulebook.name(of: place) }
}
