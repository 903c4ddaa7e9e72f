package import ShikiriDiagnostics

/// The id of a department.
package typealias DepartmentID = Identifier<Department>

/// A department (部署) of one of the companies. Who leads it is personal data and is kept elsewhere.
package struct Department: Sendable {
    /// Its id, which is also a part of its pages' addresses.
    package let id: DepartmentID
    /// Its name as readers know it.
    package let name: String
    /// The company that it belongs to.
    package let company: Company
    /// The department above it; nil at the top.
    package let parent: DepartmentID?
    /// Where it was written.
    package let location: SourceLocation
}
