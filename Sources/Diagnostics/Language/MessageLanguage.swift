/// A language in which the program speaks to those who write a portal: in findings, help and reports.
///
/// The languages of the portal's pages are the portal's own matter.
package enum MessageLanguage: String, CaseIterable, Sendable {
    /// Japanese.
    case ja
    /// English.
    case en

    /// What the environment of a process asks for; English where it asks for nothing that is known.
    ///
    /// - Parameter environment: the variables; the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that says anything decides
    ///   (POSIX, 8.2).
    package init(environment: [String: String]) {
        let written = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
        self = written.first { !$0.isEmpty }?.hasPrefix("ja") == true ? .ja : .en
    }

    /// What is written between the items of a list.
    package var comma: String { self == .ja ? "、" : ", " }
}
