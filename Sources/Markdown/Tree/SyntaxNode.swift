import CMark

/// One node of a ``SyntaxTree``, typed. Its kind is libcmark's own enumeration, so that a `switch` over it is a table.
///
/// Invariant: used only as long as its tree lives.
struct SyntaxNode: Hashable {
    typealias Kind = cmark_node_type

    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
    }

    private init?(_ pointer: OpaquePointer?) {
        guard let pointer else { return nil }
        self.pointer = pointer
    }

    var kind: Kind { cmark_node_get_type(pointer) }

    // MARK: Neighbours

    var parent: SyntaxNode? { SyntaxNode(cmark_node_parent(pointer)) }
    var next: SyntaxNode? { SyntaxNode(cmark_node_next(pointer)) }
    var previous: SyntaxNode? { SyntaxNode(cmark_node_previous(pointer)) }
    var firstChild: SyntaxNode? { SyntaxNode(cmark_node_first_child(pointer)) }
    var lastChild: SyntaxNode? { SyntaxNode(cmark_node_last_child(pointer)) }

    // MARK: Content

    /// The text of a text, code or HTML node, block or inline.
    var literal: ByteView { ByteView(cmark_node_get_literal(pointer)) }
    /// The destination of a link or image, with entities and backslashes resolved.
    var destination: ByteView { ByteView(cmark_node_get_url(pointer)) }
    /// The title of a link or image.
    var title: ByteView { ByteView(cmark_node_get_title(pointer)) }
    /// What stands after the fence of a code block.
    var fenceInfo: ByteView { ByteView(cmark_node_get_fence_info(pointer)) }
    /// 1 to 6.
    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    /// Whether the items of a list show without paragraphs.
    var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }
    var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var listStart: Int { Int(cmark_node_get_list_start(pointer)) }

    // MARK: Position in the text that libcmark read

    /// From 1, as are all of these. Columns count bytes.
    var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
    var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }

    // MARK: Change

    /// Takes the node, with what is in it, out of its place. It lives on as long as its tree.
    func unlink() {
        cmark_node_unlink(pointer)
    }
}
