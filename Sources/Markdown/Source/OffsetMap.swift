/// The way from a text that the renderer made back to the text that it was made of.
struct OffsetMap {
    /// `length` bytes of the made text from `start` on are the bytes from `origin` on. Between two pieces lies what
    /// the renderer put in; it counts as standing where the piece before it ends, or at the beginning.
    private struct Piece {
        let start: Int
        let origin: Int
        let length: Int
    }

    private var pieces: [Piece] = []

    /// Says that the next bytes of the made text, from `start` on, were copied from `origins`. Pieces come in order.
    mutating func add(_ start: Int, from origins: Range<Int>) {
        guard !origins.isEmpty else { return }
        pieces.append(Piece(start: start, origin: origins.lowerBound, length: origins.count))
    }

    /// The place in the older text of the byte at `offset` in the made one.
    func origin(of offset: Int) -> Int {
        let next = firstPiece(after: offset)
        guard next > 0 else { return 0 }
        let piece = pieces[next - 1]
        return piece.origin + min(offset - piece.start, piece.length)
    }

    /// The map that leads through this one and then through `older`.
    func through(_ older: OffsetMap?) -> OffsetMap {
        guard let older else { return self }
        var joined = OffsetMap()
        for piece in pieces {
            var done = 0
            while done < piece.length {
                let place = piece.origin + done
                let run = older.run(from: place, atMost: piece.length - done)
                let origin = older.origin(of: place)
                joined.add(piece.start + done, from: origin..<origin + (run.isCopy ? run.length : 0))
                done += run.length
            }
        }
        return joined
    }

    /// How far the made text goes on from `offset` as a copy, or as something put in.
    private func run(from offset: Int, atMost limit: Int) -> (length: Int, isCopy: Bool) {
        let next = firstPiece(after: offset)
        if next > 0 {
            let end = pieces[next - 1].start + pieces[next - 1].length
            if offset < end { return (min(limit, end - offset), true) }
        }
        let end = next < pieces.count ? pieces[next].start : offset + limit
        return (min(limit, end - offset), false)
    }

    private func firstPiece(after offset: Int) -> Int {
        var low = 0
        var high = pieces.count
        while low < high {
            let middle = (low + high) / 2
            if pieces[middle].start <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
