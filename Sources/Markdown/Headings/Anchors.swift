import Foundation

/// The values of `id` on one page: no two are the same.
///
/// Anchors that the author wrote, as in `## 例外 {#exceptions}`, and those that the page around the text uses are
/// reserved before the first one is made from a heading's words. Ids of the renderer's own begin with a word and a
/// colon (`fn:1`); no anchor has a colon.
struct Anchors {
    private var taken: Set<String>
    /// Anchors that the author wrote and no heading was given yet.
    private var kept: Set<String> = []
    /// The next number to try after words that were taken.
    private var suffixes: [String: Int] = [:]
    /// The anchors given so far, in the order of the text.
    private(set) var given: [String] = []

    init(reserved: Set<String>) {
        taken = reserved
    }

    /// Keeps `anchor` for the first heading that says it, unless the page around the text uses it.
    mutating func reserve(_ anchor: String) {
        guard taken.insert(anchor).inserted else { return }
        kept.insert(anchor)
    }

    /// Gives an anchor that was kept; false if it was given before or never kept.
    mutating func giveReserved(_ anchor: String) -> Bool {
        guard kept.remove(anchor) != nil else { return false }
        given.append(anchor)
        return true
    }

    /// Gives an anchor made of a heading's words, or of `words` and a number if that is taken.
    mutating func give(for words: String) -> String {
        let base = Self.anchor(of: words)
        var anchor = base
        while !taken.insert(anchor).inserted {
            let suffix = suffixes[base, default: 1]
            suffixes[base] = suffix + 1
            anchor = "\(base)-\(suffix)"
        }
        given.append(anchor)
        return anchor
    }

    /// Whether an anchor may be written by hand: some characters, none of them white space or a sign that HTML, a URL
    /// or the renderer needs.
    static func isValid(_ anchor: String) -> Bool {
        !anchor.isEmpty
            && anchor.unicodeScalars.allSatisfy { scalar in
                !scalar.properties.isWhitespace && scalar.value >= 0x20
                    && !"\"'<>&:#%?{}[]\\".unicodeScalars.contains(scalar)
            }
    }

    /// Letters, marks and digits of any writing, composed (NFC), folded in width and case, with a hyphen for each space,
    /// as GitHub makes them: `Q & A` is `q--a`.
    private static func anchor(of words: String) -> String {
        // Half-width and full-width forms, U+FF00 and on, begin with this byte; so do marks that a character carries.
        let isPlain = words.utf8.allSatisfy { $0 < 0x80 }
        let composed = isPlain ? words : words.precomposedStringWithCanonicalMapping
        let folded = composed.utf8.contains(0xEF) ? String(WidthFolding.folded(composed)) : composed
        var anchor: [UInt8] = []
        anchor.reserveCapacity(folded.utf8.count)
        for scalar in folded.unicodeScalars {
            append(scalar, to: &anchor)
        }
        return anchor.isEmpty ? "section" : String(decoding: anchor, as: UTF8.self)
    }

    private static func append(_ scalar: Unicode.Scalar, to anchor: inout [UInt8]) {
        if scalar.isKanaOrIdeograph {
            anchor += scalar.utf8
            return
        }
        let category = scalar.properties.generalCategory
        if category == .spaceSeparator || category == .control {
            anchor.append(UInt8(ascii: "-"))
        } else if scalar.properties.isVariationSelector {
            return
        } else if scalar == "-" || scalar == "_" || isWritten(category) {
            anchor +=
                scalar.properties.changesWhenLowercased
                ? Array(scalar.properties.lowercaseMapping.utf8) : Array(scalar.utf8)
        }
    }

    /// Whether characters of this category stay in an anchor: letters, marks and numbers.
    private static func isWritten(_ category: Unicode.GeneralCategory) -> Bool {
        switch category {
        case .uppercaseLetter, .titlecaseLetter, .lowercaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
            true
        default: false
        }
    }
}
