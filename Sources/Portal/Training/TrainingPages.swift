import ShikiriModel
import ShikiriPageKit
import ShikiriSearch
import ShikiriWords

/// Makes the dashboards of training from figures that everybody may see.
struct TrainingPages: Sendable {
    let progress: TrainingProgress
    let portal: Portal
    let words: Words

    var organization: Organization { portal.organization }
    var year: Int { progress.asOf.fiscalYear(startingInMonth: portal.settings.fiscalYearStart) }

    /// The courses of the current fiscal year.
    var currentCourses: [Course] {
        progress.courses.items.filter { $0.fiscalYear == year }
    }

    /// The company's dashboard, one for each department, one for each course.
    func pages(discussions: DiscussionTables) -> [PageView] {
        guard !progress.courses.items.isEmpty else { return [] }
        return [index(discussions)]
            + organization.departments.items.map { department($0, discussions) }
            + progress.courses.items.map { course($0, discussions) }
    }

    var trail: [PageLink] {
        [PageLink(words.parts.home, .home), PageLink(words.part(.training), .training)]
    }

    private func index(_ discussions: DiscussionTables) -> PageView {
        PageView(
            address: .training, language: words.language, part: .training,
            title: words.part(.training),
            description: words.training.description(words.fiscalYear(year)),
            trail: [PageLink(words.parts.home, .home)]
        ) {
            let here = Address.training
            return TrainingIndexPage(training: board(.everybody, discussions, from: here))
        }
        .found(as: SearchTopic(.progress))
    }

    private func department(_ department: Department, _ discussions: DiscussionTables) -> PageView {
        let above = organization.ancestors(of: department.id).compactMap { organization.departments[$0] }
        let links = above.map { PageLink($0.name, .trainingDepartment($0.id.text)) }
        return PageView(
            address: .trainingDepartment(department.id.text),
            language: words.language, part: .training,
            title: words.training.departmentTitle(department.name), trail: trail + links
        ) {
            let here = Address.trainingDepartment(department.id.text)
            let place = [portal.settings.name(of: department.company)] + above.map(\.name)
            return TrainingDepartmentPage(
                training: DepartmentBoardView(
                    board: board(.department(department.id), discussions, from: here),
                    place: place.joined(separator: " / ")))
        }
        .found(as: SearchTopic(.progress))
    }
}
