import ShikiriPageKit

/// A page of the office below the page of a report. What it shows is made when it is written: a large company has
/// thousands of them.
struct OfficePage: Sendable {
    /// Where it lies.
    let address: Address
    /// Its title.
    let title: String
    /// What it is about, in a sentence.
    let lead: String
    /// The pages above it, from the report's on, with the words of the links that lead to them.
    let above: [(label: String, address: Address)]
    /// Makes what it shows.
    let content: @Sendable () -> OfficeContent
}
