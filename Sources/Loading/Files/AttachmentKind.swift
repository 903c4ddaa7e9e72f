/// The kinds of file that pages may link to and show beside them. None of them can do anything in a reader's browser:
/// scripts, pages and documents that carry them have no kind here and are not published.
enum AttachmentKind: String, CaseIterable {
    case png, jpg, jpeg, gif, webp, pdf, xlsx, docx, svg

    /// The kind of a file by the ending of its name; nil for a file that is none.
    init?(_ file: String) {
        guard let dot = file.lastIndex(of: ".") else { return nil }
        self.init(rawValue: file[file.index(after: dot)...].lowercased())
    }

    /// How many bytes tell a kind but a drawing.
    static let beginning = 12

    /// Whether bytes begin as every file of this kind does. A page that is called a picture is one to a browser or a
    /// server that looks into it.
    func begins(_ bytes: [UInt8]) -> Bool {
        switch self {
        case .png: bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        case .jpg, .jpeg: bytes.starts(with: [0xFF, 0xD8, 0xFF])
        case .gif: bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8)
        case .webp: bytes.starts(with: "RIFF".utf8) && bytes.dropFirst(8).starts(with: "WEBP".utf8)
        case .pdf: bytes.starts(with: "%PDF-".utf8)
        case .xlsx, .docx: bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
        case .svg: true
        }
    }
}
