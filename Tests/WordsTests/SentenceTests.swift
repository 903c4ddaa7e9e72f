import ShikiriModel
import Testing

@testable import ShikiriWords

/// A text of a language file, and what it says with values in its places, or what is wrong with it.
struct SentenceCase: CustomTestStringConvertible, Sendable {
    let text: String
    var language = Language.en
    var name = "Aoi"
    var count = 2
    let says: String?
    var fault: SentenceReader.Fault?

    init(_ text: String, _ language: Language = .en, name: String = "Aoi", count: Int = 2, says: String) {
        (self.text, self.language, self.name, self.count, self.says) = (text, language, name, count, says)
    }

    init(_ text: String, _ language: Language = .en, fault: SentenceReader.Fault) {
        (self.text, self.language, self.fault) = (text, language, fault)
        says = nil
    }

    var testDescription: String { "\(language.rawValue): \(text)" }
}

@Suite("A sentence of a language file")
struct SentenceTests {
    static let places = [
        SentenceReader.Place(name: "name", isNumber: false), SentenceReader.Place(name: "count", isNumber: true),
    ]

    static let said = [
        SentenceCase("", says: ""),
        SentenceCase("No place at all.", says: "No place at all."),
        SentenceCase("{name}", says: "Aoi"),
        SentenceCase("{ name }!", says: "Aoi!"),
        SentenceCase("To {name}, from {name}.", says: "To Aoi, from Aoi."),
        SentenceCase("{count} of {name}", count: 1_234_567, says: "1,234,567 of Aoi"),
        SentenceCase("{name}の{count}件", .ja, count: 1000, says: "Aoiの1,000件"),
        // What stands in a place is text, whatever it looks like.
        SentenceCase("{name}", name: "{count} <b>#</b>", says: "{count} <b>#</b>"),
        SentenceCase("{count, plural, one {# day} other {# days}}", count: 1, says: "1 day"),
        SentenceCase("{count, plural, one {# day} other {# days}}", count: 0, says: "0 days"),
        SentenceCase("{count, plural, one {# day} other {# days}}", count: 21, says: "21 days"),
        SentenceCase("{count, plural, other {#日}}", .ja, count: 1, says: "1日"),
        SentenceCase("{count,plural,one{a}other{b}}", count: 1, says: "a"),
        SentenceCase(
            "{count, plural, one {{name} is} other {{name} and # more are}} late", says: "Aoi and 2 more are late"),
        SentenceCase("#1: {name}", says: "#1: Aoi"),
    ]

    static let faulty = [
        SentenceCase("{", fault: .brace),
        SentenceCase("}", fault: .brace),
        SentenceCase("{name", fault: .brace),
        SentenceCase("{}", fault: .brace),
        SentenceCase("{name}}", fault: .brace),
        SentenceCase("{nmae}", fault: .unknown("nmae")),
        SentenceCase("{Name}", fault: .unknown("Name")),
        SentenceCase("{name, plural, one {#} other {#}}", fault: .notANumber("name")),
        SentenceCase("{count, select, a {b}}", fault: .form("count")),
        SentenceCase("{count, plural, few {#} other {#}}", fault: .form("count")),
        SentenceCase("{count, plural, one {#} one {#} other {#}}", fault: .form("count")),
        SentenceCase("{count, plural, other {# days}}", fault: .forms([.one, .other])),
        SentenceCase("{count, plural, one {# day}}", fault: .forms([.one, .other])),
        SentenceCase("{count, plural, one {#日} other {#日}}", .ja, fault: .forms([.other])),
        SentenceCase("{count, plural, one {# day other {# days}}", fault: .brace),
    ]

    @Test("says its values", arguments: said)
    func says(_ given: SentenceCase) throws {
        var reader = SentenceReader(given.text, places: Self.places, language: given.language)
        let sentence = SentenceParts(parts: try reader.parts(), language: given.language)
        let values = [
            FilledPlace(text: given.name), FilledPlace(text: given.count.grouped, number: given.count),
        ]
        #expect(sentence.with(values) == given.says)
    }

    @Test("is refused where its braces mean nothing", arguments: faulty)
    func refused(_ given: SentenceCase) throws {
        var reader = SentenceReader(given.text, places: Self.places, language: given.language)
        let fault = try #require(given.fault)
        #expect(throws: fault) { try reader.parts() }
    }

    @Test(
        "has keys like its declarations", arguments: [("inForce", "in_force"), ("eLearning", "e_learning"), ("x", "x")])
    func keys(_ name: String, _ key: String) {
        #expect(WordKey.written(name) == key)
    }
}
