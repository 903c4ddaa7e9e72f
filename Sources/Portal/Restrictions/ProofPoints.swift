import ShikiriModel
import ShikiriRestrictions
import ShikiriWords

extension RevisionView.Proof {
    /// The proof as a page shows it.
    init(_ proof: RevisionProof, _ words: Words, rulebook: Rulebook) {
        let text = ProofWording(words, rulebook: rulebook).text(proof)
        self.init(
            heading: words.proofs.title, examined: text.examined,
            items: text.points.map { point in
                RevisionView.Point(css: point.standing.rawValue, word: words.word(point.standing), text: point.text)
            })
    }
}
