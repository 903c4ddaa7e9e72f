package import ShikiriBasics
package import ShikiriDiagnostics

/// The things of one kind by their ids, in the order written, with references to them checked.
package struct Register<Item: Sendable>: Sendable {
    /// All things in the order written.
    package private(set) var items: [Item] = []
    /// What one of the things is called in messages.
    package let kindInWords: Phrase
    private var places: [Identifier<Item>: Position<Item>] = [:]
    /// The ids as other systems' files are compared with them: two that differ only in width and case are one there.
    private var folded: Set<String> = []
    private var leftOut: ToldElsewhere
    private var suggestions = LazySuggestions()

    /// An empty register.
    ///
    /// - Parameter isWhole: whether the file that it is read from could be read as a whole.
    package init(of kindInWords: Phrase, isWhole: Bool = true) {
        self.kindInWords = kindInWords
        leftOut = ToldElsewhere(of: isWhole)
    }

    /// Notes a thing that can't be added because of mistakes that are told, so that references to it aren't told too.
    package mutating func leaveOut(_ id: Located<Identifier<Item>>?) {
        leftOut.add(id?.value.text)
    }

    /// Whether a reference to an id leads nowhere, and that is a mistake of its own.
    package func lacks(_ id: Identifier<Item>) -> Bool {
        places[id] == nil && !leftOut.mayHold(id.text)
    }

    /// Adds a thing; one with an id that is taken is reported and left out.
    package mutating func add(_ item: Item, id: Located<Identifier<Item>>, log: inout DiagnosticLog) {
        guard folded.insert(IdentifierFolding.folded(id.value.text)).inserted else {
            log.report(.duplicateID, .taken(id.value, by: kindInWords), at: id.location)
            return
        }
        places[id.value] = Position(items.count)
        items.append(item)
        if suggestions.isMade { suggestions = LazySuggestions() }
    }

    /// The thing with an id.
    package subscript(id: Identifier<Item>) -> Item? {
        places[id].map { items[$0] }
    }

    /// The position of a thing in the order written.
    package func position(of id: Identifier<Item>) -> Position<Item>? {
        places[id]
    }

    /// All ids, sorted.
    package var ids: [Identifier<Item>] { places.keys.sorted() }

    /// The id, if something has it; otherwise reports where it was written, with the one probably meant.
    package func resolve(_ id: Located<Identifier<Item>>, log: inout DiagnosticLog) -> Identifier<Item>? {
        if places[id.value] != nil { return id.value }
        guard lacks(id.value) else { return nil }
        log.report(
            .unknownReference, .lacking(id.value, kindInWords, help: known.help(for: id.value.text)), at: id.location)
        return nil
    }

    /// All ids, for what to say of one that nothing has.
    package var known: SuggestionIndex { suggestions.index { places.keys.map(\.text) } }
}
