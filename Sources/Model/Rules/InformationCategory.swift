package import ShikiriDiagnostics

/// The id of a category of information.
package typealias InformationID = Identifier<InformationCategory>

/// A category of information that would harm competition in the hands of the affiliate (競争阻害情報).
package struct InformationCategory: Sendable {
    /// Its id.
    package let id: InformationID
    /// Its name as readers know it.
    package let name: String
    /// What belongs to it; empty where the author wrote nothing.
    package let description: String
    /// Examples that make it recognisable.
    package let examples: [String]
    /// Where it was written.
    package let location: SourceLocation
}
