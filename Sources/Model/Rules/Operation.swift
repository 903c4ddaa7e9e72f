package import ShikiriDiagnostics

/// The id of an operation.
package typealias OperationID = Identifier<Operation>

/// An operation (業務) that a department performs, with what it has to do with each category of information.
///
/// An operation of the grid company handles information; one of the affiliate could use it. Categories that it neither
/// names nor covers with `otherwise: none` are unclassified: any level could be theirs.
package struct Operation: Sendable {
    /// Its id; never also the id of a department, so that a question or an exception can name either.
    package let id: OperationID
    /// Its name as readers know it.
    package let name: String
    /// What is done in it; empty where the author wrote nothing.
    package let description: String
    /// The department that performs it.
    package let department: DepartmentID
    /// The company of that department.
    package let company: Company
    /// How strongly it handles each category, without those that it doesn't handle; empty in the affiliate.
    package let handles: [InformationID: HandlingLevel]
    /// How usable each category is to it, without those that it can't use; empty in the grid company.
    package let uses: [InformationID: Usability]
    /// The categories for which it says no level, in the order of the rulebook.
    package let unclassified: [InformationID]
    /// Where it was written.
    package let location: SourceLocation

    /// How strongly it handles a category; `none` also for one that is unclassified.
    package func handling(of information: InformationID) -> HandlingLevel { handles[information] ?? .none }

    /// How usable a category is to it; `none` also for one that is unclassified.
    package func usability(of information: InformationID) -> Usability { uses[information] ?? .none }
}
