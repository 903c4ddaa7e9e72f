/// The footnotes of a page, numbered in the order in which the text first refers to them.
struct FootnoteLedger {
    /// A footnote that the text refers to.
    struct Entry {
        let definition: FootnoteDefinition
        /// How often the text refers to it.
        var references = 0
    }

    /// Whether there is anything to look for in the text.
    let isUsed: Bool
    /// Whether the page itself is being written, and not its footnotes.
    var isWritingPage = true
    /// The footnotes referred to so far; the first has the number 1.
    private(set) var entries: [Entry] = []
    private let definitions: [FootnoteLabel: FootnoteDefinition]
    private var numbers: [FootnoteLabel: Int] = [:]
    /// Definitions whose label an earlier one has.
    let duplicates: [FootnoteDefinition]

    init(_ definitions: [FootnoteDefinition], isUsed: Bool) {
        self.isUsed = isUsed
        var first: [FootnoteLabel: FootnoteDefinition] = [:]
        var duplicates: [FootnoteDefinition] = []
        for definition in definitions {
            if first[definition.label] == nil {
                first[definition.label] = definition
            } else {
                duplicates.append(definition)
            }
        }
        self.definitions = first
        self.duplicates = duplicates
    }

    /// Counts a reference; the footnote's number and the reference's, both from 1, or nil if nothing defines it.
    mutating func refer(to label: FootnoteLabel) -> (number: Int, reference: Int)? {
        guard let definition = definitions[label] else { return nil }
        let number = numbers[label] ?? entries.count + 1
        if number > entries.count {
            numbers[label] = number
            entries.append(Entry(definition: definition))
        }
        entries[number - 1].references += 1
        return (number, entries[number - 1].references)
    }

    /// The definitions that nothing refers to, in the order of the text.
    var unused: [FootnoteDefinition] {
        definitions.values.filter { numbers[$0.label] == nil }.sorted { $0.origin < $1.origin }
    }
}
