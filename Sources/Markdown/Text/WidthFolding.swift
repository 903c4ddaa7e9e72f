/// Full-width Latin and half-width katakana as the forms that people type and read.
enum WidthFolding {
    /// The text with `ＡＢＣ１２３` as `ABC123`, `ﾊﾝｶｸ` as `ハンカク`, `ﾊﾞ` as `バ` and the ideographic space as a space.
    static func folded(_ text: String) -> String.UnicodeScalarView {
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x3000:
                folded.append(" ")
            case 0xFF01...0xFF5E:
                folded.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
            case 0xFF66...0xFF9D:
                folded.append(katakana[Int(scalar.value - 0xFF66)])
            case 0xFF9E, 0xFF9F:
                appendSoundMark(scalar, to: &folded)
            default:
                folded.append(scalar)
            }
        }
        return folded
    }

    /// What U+FF66…U+FF9D stand for, in order.
    private static let katakana = Array(
        "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン".unicodeScalars)

    private static let voiced = Set("カキクケコサシスセソタチツテトハヒフヘホ".unicodeScalars)
    private static let halfVoiced = Set("ハヒフヘホ".unicodeScalars)

    /// Joins a half-width sound mark with the letter before it, whose voiced form follows it in Unicode.
    private static func appendSoundMark(_ mark: Unicode.Scalar, to text: inout String.UnicodeScalarView) {
        let isVoiced = mark.value == 0xFF9E
        guard let letter = text.last, let joined = joined(letter, isVoiced: isVoiced) else {
            text.append(isVoiced ? "\u{309B}" : "\u{309C}")
            return
        }
        text.removeLast()
        text.append(joined)
    }

    private static func joined(_ letter: Unicode.Scalar, isVoiced: Bool) -> Unicode.Scalar? {
        if isVoiced, letter == "ウ" { return "ヴ" }
        if isVoiced { return voiced.contains(letter) ? Unicode.Scalar(letter.value + 1) : nil }
        return halfVoiced.contains(letter) ? Unicode.Scalar(letter.value + 2) : nil
    }
}
