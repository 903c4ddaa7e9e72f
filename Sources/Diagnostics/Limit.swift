/// How much of one thing Shikiri takes. A portal stays far below each; what goes beyond is a mistake, or was made to
/// exhaust the machine, and is a finding of the code `limit-reached`.
///
/// `Limits.md` in the documentation lists them all; a test compares the two.
package struct Limit: Sendable, Hashable {
    /// What is limited, as the table of the documentation calls it.
    package let name: String
    /// The most that is taken.
    package let most: Int

    /// Values of YAML inside each other, those that an alias stands for included.
    package static let yamlDepth = Limit(name: "YAML values inside each other", most: 64)
    /// Values that the aliases of one YAML text stand for, all together.
    package static let yamlAliases = Limit(name: "values that the aliases of a YAML file stand for", most: 10_000)
    /// Folders of the content inside each other: a page says where it lies, so its length grows with its depth.
    package static let folderDepth = Limit(name: "folders inside each other", most: 32)
    /// Departments above each other.
    package static let departmentDepth = Limit(name: "departments above each other", most: 32)
    /// Managers above each other.
    package static let managerDepth = Limit(name: "managers above each other", most: 32)
    /// Planned moves of one person: each is decided by all that come before it.
    package static let plannedMoves = Limit(name: "planned moves of one person", most: 100)
    /// A file that is read as a whole: whatever is made of it takes several times its size.
    package static let fileSize = Limit(name: "megabytes of a page or a file of data, exports excepted", most: 256)
    /// Every limit.
    package static let all = [
        yamlDepth, yamlAliases, folderDepth, departmentDepth, managerDepth, plannedMoves, fileSize,
    ]
}
