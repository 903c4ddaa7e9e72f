/// How the names of declarations are written in language files.
enum WordKey {
    /// `inForce` as `in_force`.
    static func written(_ name: String) -> String {
        var key = ""
        for letter in name {
            if letter.isUppercase, !key.isEmpty { key.append("_") }
            key += letter.lowercased()
        }
        return key
    }
}
