/// A group of people that figures are about.
package enum TrainingGroup: Hashable, Sendable {
    /// Both companies together.
    case everybody
    /// All of a company.
    case company(Company)
    /// A department with all below it.
    case department(DepartmentID)
}
