import ShikiriModel
import ShikiriPageKit
import ShikiriPeople
import ShikiriWords

/// Whom a manager reminds today: each person once, with the courses that are late or due soon, the most urgent person first.
struct PackReminders {
    /// A person and what they are reminded of, the earliest due date first.
    struct Person {
        /// The position in the roster.
        let position: Position<Employee>
        let reminders: [Reminder]
    }

    /// How many people are in sight before the list has to be opened.
    private static let shown = 8

    let people: [Person]
    private let pack: PackView

    init(_ pack: PackView) {
        self.pack = pack
        let reminders = (pack.overdue + pack.open).compactMap { Reminder($0, on: pack.training.asOf) }
        let own = Dictionary(grouping: reminders, by: \.row.person)
        people = own.map { position, reminders in
            Person(position: position, reminders: reminders.sorted { $0.row.urgency < $1.row.urgency })
        }.sorted { $0.reminders[0].row.urgency < $1.reminders[0].row.urgency }
    }

    /// What the page shows; nil where nobody has to be reminded.
    var view: PackRemindersView? {
        guard !people.isEmpty else { return nil }
        let rest = people.dropFirst(Self.shown)
        return PackRemindersView(
            heading: texts.remind, lead: texts.remindLead(people.count), mails: mailsToAll,
            people: people.prefix(Self.shown).map(view), more: rest.isEmpty ? nil : texts.remindMore(rest.count),
            rest: rest.map(view))
    }

    private var texts: PackTexts { pack.words.pack }

    private func view(_ person: Person) -> PackRemindersView.Person {
        let employee = pack.training.roster.employees[person.position]
        return PackRemindersView.Person(
            name: employee.name, id: employee.id.text, department: pack.sheet.departmentName(of: person.position),
            mail: employee.email.map { address in
                let mail = mail(to: employee.name, person.reminders)
                return PackRemindersView.Mail(
                    link: LinkView(label: texts.mail, href: mail.href(to: [address])),
                    spoken: texts.mailTo(employee.name))
            },
            items: person.reminders.map { reminder in
                let course = pack.training.courses.items[reminder.row.course]
                return PackRemindersView.Item(
                    course: course.title, href: course.url,
                    badge: BadgeView(pack.words.status(reminder.row.status), reminder.row.status.word),
                    why: pack.words.why(reminder.reason), due: DayView(reminder.row.dueOn ?? course.due, pack.words))
            })
    }

    private func mail(to name: String, _ reminders: [Reminder]) -> ReminderMail {
        ReminderMail(
            subject: texts.mailSubject, opening: texts.mailOpening(name),
            lines: reminders.map { line($0.row.course, due: $0.row.dueOn) }, more: texts.mailMore)
    }

    /// One mail to everybody who has an address, or several where the addresses don't fit into one link. Nobody sees in it
    /// who else gets it, nor who is late with what.
    private var mailsToAll: [LinkView] {
        let addresses = people.compactMap { pack.training.roster.employees[$0.position].email }
        guard addresses.count > 1 else { return [] }
        let courses = Set(people.flatMap { $0.reminders.map(\.row.course) }).sorted()
        let mail = ReminderMail(
            subject: texts.mailSubject, opening: texts.mailOpeningAll, lines: courses.map { line($0, due: nil) },
            more: texts.mailMore)
        let groups = mail.groups(addresses)
        var first = 1
        return groups.map { group in
            defer { first += group.count }
            let label =
                groups.count == 1
                ? texts.mailAll(addresses.count) : texts.mailSome(String(first), String(first + group.count - 1))
            return LinkView(label: label, href: mail.href(hidden: group))
        }
    }

    private func line(_ course: Position<Course>, due: CalendarDay?) -> String {
        let course = pack.training.courses.items[course]
        let day = due.map { texts.mailLine(course.title, pack.words.day($0)) } ?? course.title
        return "- " + day + (course.url.map { "\n  " + $0 } ?? "")
    }
}
