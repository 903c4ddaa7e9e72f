package import ShikiriBasics
import Synchronization

/// An index of words that is made when the first misspelt one asks for it, and kept for the others: most portals need
/// none, and one with a thousand broken links needs one.
package final class LazySuggestions: Sendable {
    private let made = Mutex<SuggestionIndex?>(nil)

    /// No index yet.
    package init() {}

    /// Whether the words have been asked for.
    package var isMade: Bool { made.withLock { $0 != nil } }

    /// The index of `words`, which are the same at every call.
    package func index(of words: () -> some Sequence<String>) -> SuggestionIndex {
        made.withLock { made in
            if let made { return made }
            let index = SuggestionIndex(words())
            made = index
            return index
        }
    }
}
