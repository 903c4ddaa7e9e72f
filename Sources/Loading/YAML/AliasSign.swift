/// The sign that stands for the `*` of aliases while a text is read.
///
/// Yams puts the whole anchored value in the place of each alias, so a few lines of aliases to aliases make thousands of
/// millions of values before anybody can count them. With another sign the alias is a plain word to Yams, as long as it was
/// and in the same place, and ``DraftComposer`` resolves it while it counts. Words that are no aliases get their `*` back.
struct AliasSign {
    /// The text with the sign in the place of each `*` at which an alias could begin.
    let text: String
    private let sign: Unicode.Scalar

    /// Nil where no alias can be in the text, as in almost every file.
    init?(in text: String) {
        guard text.utf8.contains(UInt8(ascii: "&")), text.utf8.contains(UInt8(ascii: "*")) else { return nil }
        let own = Set(text.unicodeScalars.lazy.filter { (0xE000...0xF8FF).contains($0.value) })
        let free = (UInt32(0xE000)...0xF8FF).lazy.compactMap(Unicode.Scalar.init).first { !own.contains($0) }
        guard let sign = free else { return nil }
        self.sign = sign
        var marked = String.UnicodeScalarView()
        var before: Unicode.Scalar = "\n"
        for scalar in text.unicodeScalars {
            marked.append(scalar == "*" && Self.opens.contains(before) ? sign : scalar)
            before = scalar
        }
        self.text = String(marked)
    }

    /// What can stand before an alias: a blank, a line break, or a sign of a list or a mapping.
    private static let opens: Set<Unicode.Scalar> = [" ", "\t", "\n", "\r", "[", "{", ",", ":", "-", "?"]

    /// The name of the anchor that a plain word stands for; nil where it is no alias.
    func name(in word: String) -> Substring? {
        word.unicodeScalars.first == sign ? word.dropFirst() : nil
    }

    /// A text of the file as its author wrote it.
    func restored(_ text: String) -> String {
        guard text.unicodeScalars.contains(sign) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == sign ? "*" : $0 }))
    }
}
