import ShikiriDiagnostics

/// The pieces of a template, line by line: tags of structure that have a line to themselves take the line with them.
///
/// A line is no line of the page if it has nothing but white space and one tag that shows nothing by itself, or several
/// that open and close layouts and their blocks.
struct TemplateLines {
    /// A piece with its place in the line.
    struct Piece {
        let content: TemplateReader.Piece
        let startsLine: Bool
        let place: TagPlace
    }

    private(set) var pieces: [Piece] = []

    init(_ all: [TemplateReader.Piece]) {
        var closesLayout = Self.layoutEnds(of: all)[...]
        var line: [TemplateReader.Piece] = []
        for piece in all {
            line.append(piece)
            guard piece.endsLine else { continue }
            add(line, closesLayout: &closesLayout)
            line = []
        }
        add(line, closesLayout: &closesLayout)
    }

    private mutating func add(_ line: [TemplateReader.Piece], closesLayout: inout ArraySlice<Bool>) {
        let tags = line.compactMap(\.tag)
        let framesLayout = tags.map { tag in
            tag.kind == .layout || (tag.kind == .end && closesLayout.popFirst() == true)
        }
        let isStandalone =
            line.allSatisfy { $0.isBlank || $0.tag?.kind.showsNothing == true }
            && (tags.count == 1
                || (framesLayout.contains(true) && tags.allSatisfy { [.layout, .block, .end].contains($0.kind) }))
        var lead: String? = ""
        for (index, piece) in line.enumerated() {
            switch piece {
            case .text(let text, _):
                if index == 0, piece.isBlank { lead = text } else { lead = nil }
                if isStandalone { continue }
                pieces.append(
                    Piece(content: piece, startsLine: index == 0, place: TagPlace(lead: "", isStandalone: false)))
            case .tag, .openBraces:
                let place = TagPlace(lead: lead ?? "", isStandalone: isStandalone)
                pieces.append(Piece(content: piece, startsLine: index == 0 && !isStandalone, place: place))
                lead = nil
            }
        }
    }

    /// For each end tag, in order, whether it closes a layout.
    private static func layoutEnds(of pieces: [TemplateReader.Piece]) -> [Bool] {
        var open: [TemplateTag.Kind] = []
        var ends: [Bool] = []
        for tag in pieces.compactMap(\.tag) {
            switch tag.kind {
            case .section, .inverted, .block, .layout: open.append(tag.kind)
            case .end: ends.append(open.popLast() == .layout)
            default: break
            }
        }
        return ends
    }
}

extension TemplateReader.Piece {
    fileprivate var tag: TemplateTag? {
        if case .tag(let tag) = self { tag } else { nil }
    }

    fileprivate var isBlank: Bool {
        if case .text(_, firstWord: nil) = self { true } else { false }
    }

    fileprivate var endsLine: Bool {
        if case .text(let text, _) = self { text.utf8.last == UInt8(ascii: "\n") } else { false }
    }
}

extension TemplateTag.Kind {
    /// Whether it puts nothing of its own into the page.
    fileprivate var showsNothing: Bool {
        switch self {
        case .variable, .braces, .ampersand: false
        case .section, .inverted, .end, .block, .partial, .layout, .comment, .delimiters, .pragma: true
        }
    }
}
