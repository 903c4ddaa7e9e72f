/// How strongly an operation of the grid company handles a category of information: the rows of the matrix.
package enum HandlingLevel: String, CaseIterable, Sendable {
    /// It is part of the daily work (常時).
    case constant
    /// It happens, for instance while backing up a place that handles it constantly (例外的).
    case exceptional
    /// Not at all.
    case none
}

/// How usable a category of information is to an operation of the affiliate: the columns of the matrix.
package enum Usability: String, CaseIterable, Sendable {
    /// The operation itself could use it (直接).
    case direct
    /// It shares its mission with one that could use it, and so has a reason to pass it on (間接).
    case indirect
    /// Not usable.
    case none
}
