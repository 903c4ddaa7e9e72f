package import ShikiriBasics

extension SuggestionIndex {
    /// A help sentence: the nearest word, or all of them where they are few.
    package func help(for written: String) -> Phrase? {
        if let nearest = nearest(to: written) { return .didYouMean(nearest) }
        return listed.isEmpty ? nil : .known(listed)
    }
}
