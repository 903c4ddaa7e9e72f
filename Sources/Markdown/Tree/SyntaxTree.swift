import CMark

/// libcmark's tree of one text, in memory of its own.
///
/// Invariants: `arena` is freed once, when the tree ends, and with it every ``SyntaxNode`` of the tree, whether still in
/// its place or taken out of it; no function of libcmark that makes, frees or fills a node is called (`arena.h` says why).
struct SyntaxTree: ~Copyable {
    let root: SyntaxNode
    private let arena: UnsafeMutablePointer<shikiri_arena>

    /// The tree of `text`; nil if libcmark can't make one.
    init?(parsing text: [UInt8]) {
        let arena = UnsafeMutablePointer<shikiri_arena>.allocate(capacity: 1)
        arena.initialize(to: shikiri_arena())
        let document = text.withUnsafeBytes { buffer in
            guard let start = buffer.baseAddress else {
                return shikiri_arena_parse(arena, "", 0, CMARK_OPT_SOURCEPOS)
            }
            let bytes = start.assumingMemoryBound(to: CChar.self)
            return shikiri_arena_parse(arena, bytes, buffer.count, CMARK_OPT_SOURCEPOS)
        }
        guard let document else {
            Self.free(arena)
            return nil
        }
        self.arena = arena
        root = SyntaxNode(document)
    }

    deinit {
        Self.free(arena)
    }

    private static func free(_ arena: UnsafeMutablePointer<shikiri_arena>) {
        shikiri_arena_free(arena)
        arena.deallocate()
    }
}
