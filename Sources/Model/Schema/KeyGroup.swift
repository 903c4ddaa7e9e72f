package import ShikiriDiagnostics

/// The keys of a file, or of a mapping inside one: a type whose stored properties are the keys.
///
/// A property that is a group itself stands for its keys, so that two mappings can share some. What is declared is
/// found by looking at the properties, so there is no second list that could lack one.
package protocol KeyGroup: Sendable {
    /// What the mapping describes, for messages, such as `course`.
    static var subject: Phrase { get }
    /// Whether the values are about persons: findings then tell the rule and the place, and never a value.
    static var isAboutPeople: Bool { get }
    /// The one instance, with its keys in a list.
    static var declared: DeclaredKeys<Self> { get }
}

extension KeyGroup {
    /// Most mappings are not about persons.
    package static var isAboutPeople: Bool { false }
}

/// A group of keys, and the list of all its keys.
package struct DeclaredKeys<Group: KeyGroup>: Sendable {
    /// The group.
    let group: Group
    /// All its keys, in the order of their declaration.
    let keys: [any DeclaredKey]
    /// The same for references and editors.
    package let list: KeyList

    /// Lists the keys of a group.
    package init(_ group: Group) {
        self.group = group
        keys = Self.keys(of: group)
        list = KeyList(
            subject: Group.subject, keys: keys.map(\.outline), isAboutPeople: Group.isAboutPeople)
    }

    private static func keys(of group: any KeyGroup) -> [any DeclaredKey] {
        Mirror(reflecting: group).children.flatMap { child -> [any DeclaredKey] in
            if let key = child.value as? any DeclaredKey { return [key] }
            return (child.value as? any KeyGroup).map(keys) ?? []
        }
    }
}
