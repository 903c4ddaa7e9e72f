/// What a build is made for.
package enum Purpose: Sendable, Equatable {
    /// To be read by others: all three folders, on the medium before anybody sees them.
    case publication
    /// To be looked at while it is written: announcements of later days too, marked, and only these folders.
    case preview(Set<ReaderFolder>)

    /// The folders that are made.
    var folders: Set<ReaderFolder> {
        switch self {
        case .publication: Set(ReaderFolder.allCases)
        case .preview(let folders): folders
        }
    }
}

/// The folders of the output, one an audience, that never mix.
package enum ReaderFolder: String, Sendable, CaseIterable {
    /// For everybody in the company; no person is in it.
    case portal
    /// One pack a manager.
    case managers
    /// For the compliance office, HR and audit.
    case office
}
