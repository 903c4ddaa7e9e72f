import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import Testing

@Suite("YAML")
struct YAMLReaderTests {
    @Test("keeps the place of every key and value, counted in characters")
    func places() throws {
        let draft = try #require(Self.read("題: 値\nlist:\n  - あ\n  - {鍵: い, k: \"う\"}\n").draft)
        #expect(
            Self.lines(draft) == [
                "1:1 題", "1:4 = 値", "2:1 list", "3:5 = あ", "4:6 鍵", "4:9 = い", "4:12 k", "4:15 = う",
            ])
    }

    @Test("behind other lines of its file counts them too")
    func offset() throws {
        var log = DiagnosticLog()
        let draft = try #require(YAMLReader.read("a: b\n", file: "a.md", lineOffset: 4, log: &log))
        #expect(Self.lines(draft) == ["5:1 a", "5:4 = b"])
    }

    @Test("of a file that says nothing is nothing", arguments: ["", "# a remark\n"])
    func nothing(_ text: String) { #expect(Self.read(text).draft == nil) }

    @Test(
        "keeps the author's spelling of a value",
        arguments: [
            ("a: 0123", "0123"), ("a: yes", "yes"), ("a: 2024-04-01", "2024-04-01"), ("a: 1.0", "1.0"),
            ("a: \"null\"", "null"), ("a: '~'", "~"), ("a: \"\\u3042\"", "あ"), ("a: |\n  一\n  二\n", "一\n二\n"),
        ])
    func spelling(_ text: String, _ value: String) throws {
        #expect(try #require(Self.read(text).draft).text(of: "a") == value)
    }

    @Test("knows a key without a value", arguments: ["a:", "a: ~", "a: null"])
    func null(_ text: String) throws {
        let draft = try #require(Self.read(text).draft)
        guard case .mapping(let members) = draft.content else { return #expect(Bool(false)) }
        #expect(members.map(\.key.value) == ["a"])
        #expect(draft.text(of: "a") == nil)
    }

    @Test(
        "that can't be read is told where",
        arguments: [
            ("a: b\n\tc: d\n", "yaml-tab", 2, 1), ("a:\n  - b\n \t- c\n", "yaml-tab", 3, 2),
            ("a: b: c\n", "yaml-syntax", 1, 5), ("a: [b\n", "yaml-syntax", 2, 1), ("a: 'b\n", "yaml-syntax", 2, 1),
            ("a: 1\nb: 2\na: 3\n", "duplicate-key", 1, 1),
        ])
    func faults(_ text: String, _ code: String, _ line: Int, _ column: Int) {
        let (draft, log) = Self.read(text)
        #expect(draft == nil)
        #expect(log.findings.map(\.code.name) == [code])
        let place = ShikiriDiagnostics.SourceLocation(file: "a.yaml", line: line, column: column)
        #expect(log.findings.first?.location == place)
    }

    @Test(
        "resolves aliases as YAML says",
        arguments: [
            ("a: &x 1\nb: *x\n", "1"), ("a: &x 1\nc: &x 2\nb: *x\n", "2"), ("a: &x k\n*x : 1\nb: 3\n", "3"),
            ("a: &x 1\nb: \"2 *x\"\n", "2 *x"), ("a: &x 1\nb: 2 *x\n", "2 *x"), ("a: &x 1\nb: |\n  *x\n", "*x\n"),
            ("a: A & B\nb: '*x'\n", "*x"),
        ])
    func aliases(_ text: String, _ value: String) throws {
        #expect(try #require(Self.read(text).draft).text(of: "b") == value)
    }

    @Test(
        "refuses aliases that it can't follow, and what is nested too deep",
        arguments: [
            ("a: &x 1\nb: *y\n", "yaml-syntax"), ("a: &x 1\nb: *x y\n", "yaml-syntax"),
            ("a: &x 1\nb: *重要\n", "yaml-syntax"), ("a: &x b\nb: 1\n*x : 2\n", "duplicate-key"),
            ("a: &x [1]\n*x : 2\n", "yaml-syntax"),
            (String(repeating: "[", count: 65) + String(repeating: "]", count: 65), "limit-reached"),
            (String(repeating: "[", count: 5000), "limit-reached"),
            (
                "a: &x \(String(repeating: "[", count: 40))\(String(repeating: "]", count: 40))\n"
                    + "b: \(String(repeating: "[", count: 40))*x\(String(repeating: "]", count: 40))\n", "limit-reached"
            ),
        ])
    func refused(_ text: String, _ code: String) {
        let (draft, log) = Self.read(text)
        #expect(draft == nil)
        #expect(log.findings.map(\.code.name) == [code])
    }

    @Test("takes values that lie as deep as the limit says")
    func deepest() {
        let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        #expect(Self.read(deep).log.findings.isEmpty)
    }

    private static func read(_ text: String) -> (draft: Draft?, log: DiagnosticLog) {
        var log = DiagnosticLog()
        let draft = YAMLReader.read(text, file: "a.yaml", log: &log)
        return (draft, log)
    }

    /// A draft as `line:column key` and `line:column = value`, in the order written.
    private static func lines(_ draft: Draft) -> [String] {
        let place = "\(draft.location.line):\(draft.location.column)"
        return switch draft.content {
        case .scalar(let text): ["\(place) = \(text)"]
        case .null, .unreadable: ["\(place) nothing"]
        case .sequence(let items): items.flatMap(lines)
        case .mapping(let members):
            members.flatMap { member in
                ["\(member.key.location.line):\(member.key.location.column) \(member.key.value)"] + lines(member.value)
            }
        }
    }
}
