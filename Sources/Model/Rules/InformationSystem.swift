package import ShikiriDiagnostics

/// The id of an information system.
package typealias SystemID = Identifier<InformationSystem>

/// An information system, the information that it holds, and the operations that can't do without access to it.
package struct InformationSystem: Sendable {
    /// Its id.
    package let id: SystemID
    /// Its name as readers know it.
    package let name: String
    /// What it is for; empty where the author wrote nothing.
    package let description: String
    /// The categories of information that it holds.
    package let information: [InformationID]
    /// The operations that need access.
    package let operations: [OperationID]
    /// Where it was written.
    package let location: SourceLocation
}
