/// The file that the client loads first. It says how text is folded, and which part holds what.
struct SearchManifest {
    let entryCount: Int
    let languages: [String]
    let postings: PostingsParts.Written
    let texts: [TextParts.Part]
    let ranks: [SearchFile]
    let words: SearchFile?
    let names: SearchFile?
    let synonyms: [[String]]

    /// The only file whose name stays the same from build to build.
    var file: SearchFile {
        var bytes: [UInt8] = Array("{\"entries\":\(entryCount)".utf8)
        append("languages", languages.joined(separator: " "), to: &bytes)
        append("grams", grams, to: &bytes)
        append("postings", postings.parts.map(\.fingerprint).joined(), to: &bytes)
        append("frequent", Array(postings.frequent.map(\.units).joined(separator: [TextFolding.blank])), to: &bytes)
        append("counts", counts, to: &bytes)
        append("texts", texts.map(\.fingerprint).joined(), to: &bytes)
        append("ranks", ranks.map(\.fingerprint).joined(), to: &bytes)
        append("words", words.map { String($0.fingerprint) } ?? "", to: &bytes)
        append("names", names.map { String($0.fingerprint) } ?? "", to: &bytes)
        appendSynonyms(to: &bytes)
        append("okurigana", Okurigana.kana, to: &bytes)
        append("endings", StopWords.endings, to: &bytes)
        append("verbs", QueryWords.verbRows, to: &bytes)
        append("faint", StopWords.faint, to: &bytes)
        append("english", StopWords.english, to: &bytes)
        bytes += ",\n\"fold\":{\"blanks\":\(FoldingRules.blanks),\"invisible\":\(FoldingRules.invisible)".utf8
        append("variants", FoldingRules.variants, to: &bytes)
        append("expansions", FoldingRules.expansions, to: &bytes)
        append("voiced", FoldingRules.voiced, to: &bytes)
        append("semivoiced", FoldingRules.semivoiced, to: &bytes)
        bytes += "}}".utf8
        return SearchFile(path: "search/manifest.js", bytes: ScriptText.call(bytes))
    }

    /// The first gram of each file of postings, one blank between them.
    private var grams: [UInt16] {
        Array(postings.parts.map(\.gram.units).joined(separator: [TextFolding.blank]))
    }

    /// How many entries end in each file of texts, in ``DenseCode``.
    private var counts: String {
        var bytes: [UInt8] = []
        for part in texts { DenseCode.append(part.entries, to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func appendSynonyms(to bytes: inout [UInt8]) {
        bytes += ",\n\"synonyms\":[".utf8
        for (number, family) in synonyms.enumerated() {
            bytes += (number == 0 ? "[" : ",[").utf8
            for (number, word) in family.enumerated() {
                if number > 0 { bytes.append(UInt8(ascii: ",")) }
                ScriptText.appendLiteral(word, to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private func append(_ key: String, _ value: String, to bytes: inout [UInt8]) {
        append(key, Array(value.utf16), to: &bytes)
    }

    private func append(_ key: String, _ units: [UInt16], to bytes: inout [UInt8]) {
        bytes += ",\n\"\(key)\":\"".utf8
        ScriptText.append(units: units, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }
}
