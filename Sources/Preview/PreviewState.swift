/// The newest build: its number, and its mistakes if it has any.
package actor PreviewState {
    /// How many builds have ended.
    private(set) var build = 0
    /// What is wrong with the newest; nil: nothing.
    private(set) var mistakes: String?

    /// No build has ended yet.
    package init() {}

    /// Takes over the result of a build; nil: it can be seen.
    package func finish(mistakes: String?) {
        build += 1
        self.mistakes = mistakes
    }

    /// The number of a build that isn't the known one, as soon as there is one.
    func build(after known: Int) async throws -> Int {
        while build == known { try await Task.sleep(for: .milliseconds(25)) }
        return build
    }
}
