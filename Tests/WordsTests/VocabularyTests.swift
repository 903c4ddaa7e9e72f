import Foundation
import ProjectWords
import ShikiriDiagnostics
import ShikiriModel
import ShikiriWords
import Testing

@Suite("The words of the product")
struct VocabularyTests {
    @Test("are complete")
    func complete() throws {
        #expect(try ProjectWords.vocabulary().findings.isEmpty)
    }

    @Test("that are declared are found missing when any is taken out of its file", arguments: Language.allCases)
    func everyWord(_ language: Language) throws {
        let lines = try String(contentsOfFile: "\(ProjectWords.folder)/\(language.rawValue).yaml", encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false)
        let words = lines.indices.filter { lines[$0].hasPrefix("  ") }
        #expect(words.count > 300)
        // Some of each group show it without reading the files a thousand times.
        for index in words where index % 23 == 0 {
            let found = try ProjectWords.vocabulary { own, text in
                guard own == language else { return text }
                var rest = lines
                rest.remove(at: index)
                return rest.joined(separator: "\n")
            }.findings
            #expect(found.contains { $0.code == .missingString }, "\(lines[index])")
        }
    }

    @Test("that nothing declares are told, each where it stands")
    func unused() throws {
        let vocabulary = try ProjectWords.vocabulary { $1 + "\nspare: x\nextra:\n  word: y\n" }.vocabulary
        let found = vocabulary.unused(besides: vocabulary.labels["ja"].map { Set($0.keys) } ?? [])
        #expect(found.map(\.message) == ["nothing shows `extra.word`", "nothing shows `extra.word`"])
        #expect(Set(found.map(\.location.file)) == ["ja.yaml", "en.yaml"])
        #expect(vocabulary.unused(besides: []).contains { $0.message == "nothing shows `spare`" })
    }

    @Test("agree with numbers")
    func plurals() throws {
        let words = try ProjectWords.vocabulary().vocabulary[.en]
        #expect(words.counts.departments(1) == "1 department")
        #expect(words.counts.departments(0) == "0 departments")
        #expect(words.counts.people(1_200) == "1,200 people")
        #expect(words.desk.figure(1) == "is overdue")
        #expect(words.pack.late(1, 2) == "1 person is late with 2 courses.")
    }

    @Test("tell days and lengths of time")
    func calendar() throws {
        let vocabulary = try ProjectWords.vocabulary().vocabulary
        let day = try #require(CalendarDay("2026-04-01"))
        #expect(vocabulary[.ja].day(day) == "2026年4月1日")
        #expect(vocabulary[.en].day(day) == "1 April 2026")
        #expect(vocabulary[.ja].shortDay(day) == "4月1日")
        #expect(vocabulary[.en].shortDay(day) == "1 Apr")
        let period = try #require(CalendarPeriod("P1Y6M"))
        #expect(vocabulary[.ja].period(period) == "1年6か月")
        #expect(vocabulary[.en].period(period) == "1 year 6 months")
    }

    @Test("hold no value in one language alone")
    func places() throws {
        let found = try ProjectWords.vocabulary { language, text in
            language == .en
                ? text.replacing("way: From {origin} to {destination}", with: "way: To {destination}") : text
        }.findings
        #expect(found.map(\.code) == [.stringPlace])
        #expect(found.first?.message == "`answers.way` has no `{origin}`")
    }
}
