package import ShikiriModel

// The one word for each verdict, state and kind of change, on pages and on the command line alike.

extension Measure {
    /// The verdict in a word.
    package func word(_ language: Language) -> String {
        switch (self, language) {
        case (.allowed, .ja): "可"
        case (.allowed, .en): "Allowed"
        case (.approval, .ja): "要相談"
        case (.approval, .en): "Ask first"
        case (.prohibited, .ja): "不可"
        case (.prohibited, .en): "Not allowed"
        }
    }
}

extension CellState {
    /// How far a cell is, in a word.
    package func word(_ language: Language) -> String {
        switch (self, language) {
        case (.inForce, .ja): "実施中"
        case (.inForce, .en): "In force"
        case (.tightening, .ja): "強化予定"
        case (.tightening, .en): "To be tightened"
        case (.planned, .ja): "予定"
        case (.planned, .en): "Planned"
        case (.added, .ja): "追加"
        case (.added, .en): "Added"
        }
    }
}

extension PairChange.Kind {
    /// How a pair changes, in words.
    package func word(_ language: Language) -> String {
        switch (self, language) {
        case (.stricter, .ja): "厳しくなる"
        case (.stricter, .en): "Stricter"
        case (.newlyApproval, .ja): "新たに承認が必要"
        case (.newlyApproval, .en): "Approval newly needed"
        case (.looser, .ja): "緩くなる"
        case (.looser, .en): "Looser"
        }
    }
}
