/// A name of a kind of thing, as messages use it: an English noun in lower case, and its Japanese word.
extension Phrase {
    /// The English noun with its indefinite article.
    var withArticle: String {
        guard let first = en.lowercased().first else { return en }
        return ("aeiou".contains(first) ? "an " : "a ") + en
    }

    /// The English noun in the plural.
    var plural: String {
        en.hasSuffix("y") ? en.dropLast() + "ies" : en + "s"
    }
}
