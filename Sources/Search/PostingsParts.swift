/// Writes the lists of postings into files, in the order of the grams.
///
/// A file holds one string: a gram, a blank, its postings in ``DenseCode``, a blank, the next gram. A list that is
/// longer than a file should be goes on in files of its own, which all begin with its gram, and each piece counts its
/// entries from the start again.
struct PostingsParts {
    /// A file and the first gram in it.
    struct Part {
        let gram: Gram
        let fingerprint: Substring
    }

    /// What some lists became.
    struct Written {
        var parts: [Part] = []
        var frequent: [Gram] = []
    }

    private(set) var parts: [Part] = []
    /// Grams of lists that are so long that a word is better told by its others.
    private(set) var frequent: [Gram] = []

    /// The length from which on a list is not loaded for a word that has other grams.
    static let frequentLength = 4_000

    private let write: @Sendable (SearchFile) throws -> Void
    private var bytes: [UInt8] = []
    private var first: Gram?
    private var piece: [UInt8] = []

    /// A file is closed when it has reached this size in bytes: a word of four kanji loads three files.
    private static let target = 12_000

    init(write: @escaping @Sendable (SearchFile) throws -> Void) {
        self.write = write
    }

    /// Adds the list of a gram.
    /// - Parameter postings: in the order of the entries.
    mutating func add(_ gram: Gram, _ postings: [Posting]) throws {
        if postings.count > Self.frequentLength { frequent.append(gram) }
        piece.removeAll(keepingCapacity: true)
        var isSplit = false
        var next: UInt32 = 0
        for posting in postings {
            if piece.count >= Self.target {
                try close()
                try appendPiece(of: gram)
                try close()
                isSplit = true
                next = 0
            }
            DenseCode.append(distance: Int(posting.entry - next), posting.occurrence, to: &piece)
            next = posting.entry + 1
        }
        if bytes.count >= Self.target, !isSplit { try close() }
        try appendPiece(of: gram)
    }

    /// Closes the last file.
    mutating func close() throws {
        guard let gram = first else { return }
        let file = SearchFile(.postings, bytes: bytes + "\");\n".utf8)
        try write(file)
        parts.append(Part(gram: gram, fingerprint: file.fingerprint))
        bytes.removeAll(keepingCapacity: true)
        first = nil
    }

    private mutating func appendPiece(of gram: Gram) throws {
        if first == nil {
            first = gram
            bytes += "shikiriSearch(\"".utf8
        } else {
            bytes.append(UInt8(ascii: " "))
        }
        ScriptText.append(units: gram.units, to: &bytes)
        bytes.append(UInt8(ascii: " "))
        bytes += piece
        piece.removeAll(keepingCapacity: true)
    }
}
