/// Says what a decision rests on, for the cells of a spreadsheet. The words are those of whoever asks.
package protocol DecisionTeller {
    /// All reasons in one text.
    func reasons(_ decision: Decision) -> String
    /// The coming answers in one text.
    func coming(_ decision: Decision) -> String
    /// The ways to a permitted move in one text; empty for a move that is allowed as it is.
    func ways(_ ways: PermittedWays?, _ question: TransferQuestion) -> String
}
