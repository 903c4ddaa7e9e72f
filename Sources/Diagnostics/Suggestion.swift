import ShikiriBasics

/// Finds the word that an author probably meant, among words that are asked about once. Where many misspelt words may
/// ask for the same ones, a ``SuggestionIndex`` is kept for them.
///
/// The distance counts insertions, deletions, substitutions and swaps of neighbours (optimal string alignment), after
/// folding case; a suggestion is made only within a third of the word's length, so that far-fetched ones stay unsaid.
package enum Suggestion {
    /// The candidate nearest to `word`, or nil where none is near; ties go to the first in alphabetical order.
    package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        SuggestionIndex(candidates).nearest(to: word)
    }

    /// A help sentence: the nearest candidate, or all of them where they are few.
    package static func help(for word: String, among candidates: some Sequence<String>) -> Phrase? {
        SuggestionIndex(candidates).help(for: word)
    }
}
