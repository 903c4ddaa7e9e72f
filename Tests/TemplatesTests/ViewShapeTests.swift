import ShikiriTemplates
import Testing

@Suite("A value and its shape")
struct ViewShapeTests {
    static let shape: ViewShape = ["a": .text, "b": ["c": .flag, "d": .list(["e": .markup])]]

    static let agreeing: [ViewValue] = [
        .object(["a": .text("x"), "b": .object(["c": .flag(true), "d": .list([.object(["e": .markup("x")])])])]),
        .object(["a": .absent, "b": .absent]),
        .object(["a": .text(""), "b": .object(["c": .absent, "d": .list([])])]),
    ]

    @Test("agree, and anything may be absent", arguments: agreeing)
    func agreement(value: ViewValue) {
        #expect(Self.shape.differences(from: value) == [])
    }

    static let differing: [(ViewValue, [String])] = [
        (.object([:]), ["a: missing", "b: missing"]),
        (.object(["a": .text("x"), "b": .absent, "z": .absent]), ["z: not declared"]),
        (
            .object(["a": .markup("x"), "b": .list([])]),
            ["a: markup where text belongs", "b: a list where an object belongs"]
        ),
        (
            .object(["a": .flag(true), "b": .object(["c": .flag(true), "d": .list([.object([:]), .text("x")])])]),
            ["a: a flag where text belongs", "b.d[0].e: missing", "b.d[1]: text where an object belongs"]
        ),
        (.text("x"), ["the page: text where an object belongs"]),
    ]

    @Test("differ, and every difference has its path", arguments: differing)
    func differences(value: ViewValue, expected: [String]) {
        #expect(Self.shape.differences(from: value) == expected)
    }

    @Test("grow by members, of which the last wins")
    func adding() {
        let expected: ViewShape = ["a": .flag, "b": .text]
        #expect(ViewShape.texts(["a", "b"]).adding(["a": .flag]) == expected)
        #expect(ViewShape.flag.adding(["a": .flag]) == .flag)
    }
}
