import ShikiriModel
import ShikiriPageKit
import ShikiriWords

/// What a move needs besides the verdict, as links to the form and the list. Where the move has to wait, it is told as
/// what comes after.
struct MoveNeeds {
    private let answer: StandingAnswer
    private let pledge: PledgeForm.Links?

    init(_ answer: StandingAnswer, pledge: PledgeForm.Links?) {
        self.answer = answer
        self.pledge = pledge
    }

    func cell(_ words: Words) -> TableCell {
        TableCell { writer in
            let needs = needs(words)
            guard !needs.isEmpty else { return writer.text(words.answers.nothingNeeded) }
            if answer.verdict == .prohibited { writer.text(words.answers.afterwards) }
            for (position, need) in needs.enumerated() {
                if position > 0 { writer.text(words.lists.comma) }
                guard let href = need.href else {
                    writer.text(need.name)
                    continue
                }
                writer.element("a", [("href", href)], text: need.name)
            }
        }
    }

    private func needs(_ words: Words) -> [(name: String, href: String?)] {
        var needs: [(String, String?)] = []
        if answer.verdict == .approval {
            needs.append((words.answers.approvalNeeded, nil))
        }
        if answer.pledge == .required {
            needs.append((words.answers.pledgeNeeded, pledge?.form))
            needs.append((words.answers.returnNeeded, pledge?.items))
        }
        return needs
    }
}
