/// The words of a query, found without a dictionary: where the script changes, and what is left of the kana between
/// without the endings and particles that any question has.
struct QueryWords {
    /// What a word is written in.
    enum Script: UInt8 {
        case other, latin, katakana, hiragana, kanji
    }

    /// A word and where it stands in the query.
    struct Word: Equatable {
        let units: [UInt16]
        let start: Int
        let script: Script
        /// The kana that a verb of one kanji may go on with; empty for any other word.
        var row: [UInt16] = []
        /// Whether it stands in every other question.
        var isFaint = false
    }

    /// The query as it is folded, without okurigana.
    let units: [UInt16]
    /// What each of its units is written in.
    let scripts: [Script]
    let words: [Word]

    init(_ query: String) {
        let (folded, sources) = TextFolding.standard.foldWithSources(query)
        let kept = folded.indices.filter { !Okurigana.isBetween(folded, at: $0) }
        units = kept.map { folded[$0] }
        var scripts: [Script] = []
        for place in kept {
            scripts.append(Self.script(folded[place], from: sources[place], before: scripts.last ?? .other))
        }
        self.scripts = scripts
        words = Self.words(units, scripts)
    }

    private static func script(_ unit: UInt16, from source: Unicode.Scalar, before: Script) -> Script {
        if Gram.alphanumeric(unit) != 0 || (0xc0..<0x530).contains(unit) { return .latin }
        if Okurigana.isKanji(unit) || (0x3005...0x3007).contains(unit) || (0xd800..<0xe000).contains(unit) {
            return .kanji
        }
        if unit == 0x30fc { return before == .hiragana ? .hiragana : .katakana }
        guard (0x3041...0x309f).contains(unit) else { return .other }
        return isKatakana(source.value) ? .katakana : .hiragana
    }

    private static func isKatakana(_ code: UInt32) -> Bool {
        [0x30a0...0x30ff, 0x31f0...0x31ff, 0x32d0...0x32fe, 0x3300...0x3357, 0xff66...0xff9f].contains {
            $0.contains(code)
        }
    }
}

extension QueryWords {
    private struct Run {
        let script: Script
        let range: Range<Int>
    }

    private static func words(_ units: [UInt16], _ scripts: [Script]) -> [Word] {
        var runs: [Run] = []
        for place in units.indices {
            if let last = runs.last, last.script == scripts[place] {
                runs[runs.count - 1] = Run(script: last.script, range: last.range.lowerBound..<place + 1)
            } else {
                runs.append(Run(script: scripts[place], range: place..<place + 1))
            }
        }
        var words: [Word] = []
        for (number, run) in runs.enumerated() {
            let before = number > 0 ? runs[number - 1].script : .other
            let after = number + 1 < runs.count ? runs[number + 1] : nil
            let part = Array(units[run.range])
            let start = run.range.lowerBound
            switch run.script {
            case .other: break
            case .latin:
                if !StopWords.isEnglish(part) { words.append(Word(units: part, start: start, script: .latin)) }
            case .katakana: words.append(Word(units: part.withoutLongEnd, start: start, script: .katakana))
            case .kanji:
                let row = part.count == 1 && after?.script == .hiragana ? row(units[after?.range ?? 0..<0]) : []
                words.append(
                    Word(units: part, start: start, script: .kanji, row: row, isFaint: StopWords.isFaint(part)))
            case .hiragana:
                if let word = rest(part, start, before: before, isLast: after == nil || after?.script == .other) {
                    words.append(word)
                }
            }
        }
        return words
    }

    /// What a run of hiragana says beside endings and particles.
    private static func rest(_ run: [UInt16], _ start: Int, before: Script, isLast: Bool) -> Word? {
        let followsKanji = before == .kanji
        // A verb goes on with up to two kana of its own.
        if followsKanji, (0...2).contains(where: { $0 <= run.count && StopWords.areEndings(run[$0...]) }) { return nil }
        let lead = before == .other ? 0 : StopWords.endingsBefore(run[...])
        let rest = run[lead...]
        let tail = StopWords.endingsAfter(rest)
        let word = Array(rest.dropLast(tail))
        guard word.count > (followsKanji ? 2 : 1) else { return nil }
        return Word(units: word.withoutLongEnd, start: start + lead, script: .hiragana)
    }

    /// Rows of kana that a verb's stem may end with, in one inflection or another.
    static let verbRows =
        "かきくけこいっ がぎぐげごい さしすせそ たちつてとっ なにぬねのん ばびぶべぼん まみむめもん らりるれろっ わいうえおっ るたてまなよれらせえ"

    private static let rows = verbRows.utf16.split(separator: TextFolding.blank).map(Array.init)

    /// The kana that a verb may have instead of those behind its kanji; empty if a particle is behind it.
    private static func row(_ kana: ArraySlice<UInt16>) -> [UInt16] {
        guard let first = kana.first else { return [] }
        if "はがをにでともへや".utf16.contains(first) || ("のか".utf16.contains(first) && kana.count < 3) { return [] }
        var row: [UInt16] = [first]
        for kana in rows.filter({ $0.contains(first) }).joined() where !row.contains(kana) { row.append(kana) }
        return row
    }
}

extension [UInt16] {
    /// A word of kana without the mark of a long vowel at its end, which many leave out there: サーバー, サーバ. A short
    /// word keeps it, since it would become another: キー, カラー.
    var withoutLongEnd: [UInt16] {
        guard last == 0x30fc else { return self }
        let kana = reversed().prefix { (0x3041...0x309f).contains($0) || $0 == 0x30fc }
        return kana.count > 3 ? Array(dropLast()) : self
    }
}

extension StopWords {
    private static let sets = (
        endings: Set(folded(endings)), faint: Set(folded(faint)), english: Set(folded(english))
    )
    private static let longest = sets.endings.map(\.count).max() ?? 0

    private static func folded(_ words: String) -> [[UInt16]] {
        words.utf16.split(separator: TextFolding.blank).map { Array($0) }
    }

    static func isFaint(_ word: [UInt16]) -> Bool { sets.faint.contains(word) }

    static func isEnglish(_ word: [UInt16]) -> Bool { sets.english.contains(word) }

    /// Whether kana are nothing but endings, one after the other.
    static func areEndings(_ kana: ArraySlice<UInt16>) -> Bool { endingsBefore(kana) == kana.count }

    /// How much of the start of some kana is endings, at most.
    static func endingsBefore(_ kana: ArraySlice<UInt16>) -> Int {
        var reached: Set<Int> = [0]
        for place in 0..<kana.count where reached.contains(place) {
            for length in 1...min(longest, kana.count - place) {
                let start = kana.startIndex + place
                if sets.endings.contains(Array(kana[start..<start + length])) { reached.insert(place + length) }
            }
        }
        return reached.max() ?? 0
    }

    /// How much of the end of some kana is endings, at most.
    static func endingsAfter(_ kana: ArraySlice<UInt16>) -> Int {
        for start in kana.indices where areEndings(kana[start...]) { return kana.endIndex - start }
        return 0
    }
}
