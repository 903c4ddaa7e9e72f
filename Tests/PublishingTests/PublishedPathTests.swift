import ShikiriPublishing
import Testing

@Suite("A path to publish")
struct PublishedPathTests {
    let workshop: Workshop

    init() throws {
        workshop = try Workshop()
    }

    static let refused: [(String, PublishingError.PathFault)] = [
        ("", .emptyName), ("a//b", .emptyName), ("a/", .emptyName),
        ("/a", .absolute), ("/", .absolute),
        (".", .dots), ("..", .dots), ("../a", .dots), ("a/../b", .dots), ("a/.", .dots), ("a/..", .dots),
        ("a\u{0}b", .forbiddenCharacter), ("a\nb", .forbiddenCharacter), ("a\u{7F}", .forbiddenCharacter),
        ("a\\b", .forbiddenCharacter), ("c:/x", .forbiddenCharacter), ("why?.html", .forbiddenCharacter),
        ("a./b", .forbiddenEnd), ("a /b", .forbiddenEnd), ("a/b.", .forbiddenEnd), ("...", .forbiddenEnd),
        (String(repeating: "あ", count: 86), .nameTooLong),
        (".shikiri-manifest.json", .reserved), (".Shikiri-Manifest.json", .reserved), (".shikiri-staging", .reserved),
    ]

    @Test("that not every disk can hold is refused", arguments: refused)
    func refusal(path: String, fault: PublishingError.PathFault) throws {
        let publication = try Publication.begin(at: workshop.output)
        #expect(throws: PublishingError.invalidPath(path: path, fault: fault)) {
            try publication.write(path, bytes: [1], access: .everyone)
        }
    }

    @Test(
        "may hold dots, spaces and any script",
        arguments: [
            "a", "a/b/c.html", ".nojekyll", "a/..b", "a b/c d", "よくある質問/一.html", String(repeating: "あ", count: 85),
        ])
    func acceptance(path: String) throws {
        try workshop.publish([path: "1"])
        #expect(workshop.published() == [path: "1"])
    }

    static let collisions: [(String, String)] = [
        ("a/b", "a/b"), ("a/b", "a/B"), ("a/b", "A/c"), ("a/b", "a/b/c"), ("a/b/c", "a/b"), ("Ä/x", "ä/y"), ("ａ", "Ａ"),
    ]

    @Test("that is taken, or that some disk takes for another, is refused with both", arguments: collisions)
    func collision(first: String, second: String) throws {
        let publication = try Publication.begin(at: workshop.output)
        try publication.write(first, bytes: [1], access: .everyone)
        let error = #expect(throws: PublishingError.self) {
            try publication.write(second, bytes: [1], access: .everyone)
        }
        guard case .collision(let path, let other) = error else {
            Issue.record("not a collision: \(String(describing: error))")
            return
        }
        #expect(path == second)
        #expect(first.hasPrefix(other))
    }

    @Test("for other readers than its neighbours in the top folder is refused with both")
    func mixedAccess() throws {
        let publication = try Publication.begin(at: workshop.output)
        try publication.write("office/a", bytes: [1], access: .ownerOnly)
        #expect(throws: PublishingError.mixedAccess(path: "office/b", with: "office/a")) {
            try publication.write("office/b", bytes: [1], access: .everyone)
        }
    }
}
