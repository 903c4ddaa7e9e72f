import Testing

@testable import ShikiriLoading

@Suite("A file beside the pages")
struct AttachmentTests {
    private static func svg(_ inner: String, _ attributes: String = "") -> String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" \(attributes)>\(inner)</svg>"
    }

    static let drawings = [
        svg("<title>図 &amp; 表</title><g fill='none'><path d=\"M0 0L1 1\"/></g><!-- <script> -->"),
        svg("<defs><linearGradient id=\"a\"><stop offset=\"0\"/></linearGradient></defs><rect fill=\"url(#a)\"/>"),
        svg("<style>.a { fill: url( '#b' ); }</style><use href=\"#a\"/><use xlink:href='#a'/>"),
        svg("", "style=\"color: red\" viewBox=\"0 0 1 1\"\n"), "\u{FEFF}<svg/>",
    ]

    @Test("is taken as a drawing", arguments: drawings)
    func drawing(_ text: String) { #expect(SVGDrawing.fault(in: Array(text.utf8)) == nil) }

    static let more = [
        svg("<script>alert(1)</script>"), svg("<SCRIPT/>"), svg("<svg:script/>"), svg("<x:script xmlns:x=\"a\"/>"),
        svg("", "onload=\"alert(1)\""), svg("", "ONLOAD='x'"), svg("<rect\nonclick = \"x\"/>"),
        svg("<rect/onclick=\"x\"/>"),
        svg("<a href=\"javascript:alert(1)\"><text>x</text></a>"), svg("<use href=\"b.svg#x\"/>"),
        svg("<use href=\"&#106;avascript:x\"/>"), svg("<use xlink:href=\"data:image/svg+xml,x\"/>"),
        svg("<foreignObject><body/></foreignObject>"), svg("<iframe src=\"x\"/>"), svg("<image href=\"https://x\"/>"),
        svg("<animate attributeName=\"href\" to=\"x\"/>"), svg("<set attributeName=\"onclick\" to=\"x\"/>"),
        svg("<handler/>"), svg("<style>@import 'x';</style>"), svg("<style>a{fill:url(//x)}</style>"),
        svg("<style>a{fill:u\\72l(x)}</style>"), svg("<rect style=\"fill:&#117;rl(//x)\"/>"),
        svg("<style><script/></style>"), svg("<style><![CDATA[</x><!-- ]]><script>1</script><![CDATA[ --> ]]></style>"),
        svg("<style><![CDATA[</x><rect a=\"]]><script>1</script><![CDATA[\"/>]]></style>"),
        svg("<rect style='background:url(\"x\")'/>"), svg("<rect fill=url(x) />"),
        "<!DOCTYPE svg [<!ENTITY x \"<script>\">]><svg>&x;</svg>", "<?xml-stylesheet href=\"x\"?><svg/>",
        "<?xml version=\"1.0\" encoding=\"utf-7\"?><svg/>", svg("<![CDATA[<script>]]>"), "<html><svg/></html>",
        "<svg", "<svg a=\"x", "<!-- never ends <svg/>", "", "plain text", svg("<text>a\u{0}b</text>"), svg("<é/>"),
    ]

    @Test("is refused as more than a drawing", arguments: more)
    func notADrawing(_ text: String) { #expect(SVGDrawing.fault(in: Array(text.utf8)) != nil) }

    @Test("is refused as a drawing in another encoding than UTF-8")
    func encodings() {
        let text = Array("<svg/>".utf8)
        #expect(SVGDrawing.fault(in: text.flatMap { [$0, 0] }) != nil)
        #expect(SVGDrawing.fault(in: [0xFF, 0xFE] + text) != nil)
    }

    static let kinds: [(String, AttachmentKind?)] = [
        ("guidance/a.png", .png), ("a.JPG", .jpg), ("図.webp", .webp), ("a.svg", .svg), ("a.svg.png", .png),
        ("a.html", nil), ("a.htm", nil), ("a.xhtml", nil), ("a.xml", nil), ("a.js", nil), ("a.mjs", nil),
        ("a.swf", nil),
        ("a.mht", nil), ("a.mhtml", nil), ("a.svgz", nil), ("a.hta", nil), ("a.xsl", nil), ("a.docm", nil),
        ("a.exe", nil),
        ("a.wasm", nil), ("png", nil), ("a.", nil), ("a", nil),
    ]

    @Test("has a kind by its name, if it is one that can't run", arguments: kinds)
    func kind(_ file: String, _ kind: AttachmentKind?) { #expect(AttachmentKind(file) == kind) }

    @Test("isn't what its name says if it begins otherwise", arguments: AttachmentKind.allCases)
    func beginnings(_ kind: AttachmentKind) {
        let starts: [AttachmentKind: [UInt8]] = [
            .png: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], .jpg: [0xFF, 0xD8, 0xFF, 0xE0],
            .jpeg: [0xFF, 0xD8, 0xFF, 0xE1], .gif: Array("GIF89a".utf8), .webp: Array("RIFF0000WEBP".utf8),
            .pdf: Array("%PDF-1.7".utf8), .xlsx: [0x50, 0x4B, 3, 4], .docx: [0x50, 0x4B, 3, 4],
            .svg: Array("<svg/>".utf8),
        ]
        #expect(kind.begins(starts[kind] ?? []))
        guard kind != .svg else { return }
        for text in ["<!DOCTYPE html>", "<svg/>", "", "GIF", "\n%PDF-", "<?xml"] {
            #expect(!kind.begins(Array(text.utf8)))
        }
    }
}
