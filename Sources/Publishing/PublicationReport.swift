/// What a publication changed, in paths relative to the output folder, each list sorted.
package struct PublicationReport: Equatable, Sendable {
    /// Files that the last publication didn't have.
    package let added: [String]
    /// Files whose bytes or permissions on the disk were not what they should be: revised, edited by hand, or lost.
    package let changed: [String]
    /// Files of the last publication that are gone.
    package let removed: [String]
    /// How many files are what they were, and so still the same files on the disk.
    package let unchanged: Int
    /// Assets of the last publication that this one doesn't have, kept once more for readers with an open page.
    package let retained: [String]
    /// Files that no publication wrote, left where they are.
    package let kept: [String]
    /// Why the folder of the last publication could not be cleared away, if it couldn't. The new one is published all
    /// the same, and the next build clears it.
    package let remains: PublishingError?
}
