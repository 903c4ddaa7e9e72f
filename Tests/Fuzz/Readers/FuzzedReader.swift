/// The readers of bytes that a portal is made of. Each target takes any bytes, reads them as the program does, and
/// holds what came out against what must always be true.
enum FuzzedReader: String, CaseIterable {
    /// A Markdown file divided into front matter and body.
    case frontMatter = "front-matter"
    /// A YAML file.
    case yaml
    /// A table of the content.
    case table
    /// An export as CSV in UTF-8, CP932 or UTF-16; the first byte says which.
    case export
    /// A completion report of Moodle.
    case moodle
    /// Statements of a learning record store.
    case statements
    /// The mapping in `training/sources.yaml`, over an export that stays the same.
    case sources
    /// A page's Markdown.
    case markdown
    /// A page with a partial and a layout, divided by zero bytes.
    case templates
    /// A table of passphrases.
    case passphrases
    /// One file of a small portal; the first byte says which.
    case portal
    /// Not a reader: it ends at the word `CRASH`, to show that the harness finds what it is for.
    case planted

    /// What is called with each input.
    func makeTarget() -> @Sendable ([UInt8]) -> Void {
        switch self {
        case .frontMatter: TextTargets.frontMatter
        case .yaml: TextTargets.yaml
        case .table: TextTargets.table
        case .export: RecordTargets.export
        case .moodle: RecordTargets.moodle
        case .statements: RecordTargets.statements
        case .sources: RecordTargets.sources
        case .markdown: TextTargets.markdown
        case .templates: TemplateTargets.templates
        case .passphrases: PortalTargets.passphrases
        case .portal: PortalTargets.portal
        case .planted: Self.plantedCrash
        }
    }

    /// A reader with a mistake that no seed shows: it takes the length of a word from the input. Each letter is a branch
    /// of its own, as in a reader's own code, for the fuzzer learns from branches.
    private static let plantedCrash: @Sendable ([UInt8]) -> Void = { bytes in
        guard bytes.count > 5 else { return }
        guard bytes[0] == UInt8(ascii: "C") else { return }
        guard bytes[1] == UInt8(ascii: "R") else { return }
        guard bytes[2] == UInt8(ascii: "A") else { return }
        guard bytes[3] == UInt8(ascii: "S") else { return }
        guard bytes[4] == UInt8(ascii: "H") else { return }
        let word = Array("word".utf8)
        precondition(word[..<Int(bytes[5])].count <= word.count)
    }
}
