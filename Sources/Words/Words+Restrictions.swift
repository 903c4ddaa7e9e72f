package import ShikiriModel
package import ShikiriRestrictions

// The one word for each verdict, state and kind of change, on pages and on the command line alike.
extension Words {
    /// A verdict.
    package func word(_ measure: Measure) -> String {
        switch measure {
        case .allowed: allowed
        case .approval: approval
        case .prohibited: prohibited
        }
    }

    /// How far a cell of the matrix is.
    package func word(_ state: CellState) -> String {
        switch state {
        case .inForce: stateInForce
        case .tightening: stateTightening
        case .planned: statePlanned
        case .added: stateAdded
        }
    }

    /// How a revision changes a pair of departments.
    package func word(_ kind: PairChange.Kind) -> String {
        switch kind {
        case .stricter: revisions.stricter
        case .newlyApproval: revisions.newlyApproval
        case .looser: revisions.looser
        }
    }
}
