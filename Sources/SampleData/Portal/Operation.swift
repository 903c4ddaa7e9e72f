/// An operation of `rules/operations.yaml`.
struct Operation {
    let id: String
    let department: String
    /// The strongest way in which it handles any information, for the grid company.
    let handling: String

    static func all(in folder: ContentFolder) throws -> [Operation] {
        try PlainYAML.entries(of: "rules/operations.yaml", in: folder).map { entry in
            Operation(
                id: entry["id"]?.word ?? "", department: entry["department"]?.word ?? "",
                handling: strongest(of: entry["handles"]))
        }
    }

    private static func strongest(of levels: PlainYAML?) -> String {
        guard case .map(let pairs) = levels else { return "none" }
        let words = pairs.values.compactMap(\.word)
        return ["constant", "exceptional"].first(where: words.contains) ?? "none"
    }
}

/// An information system of `rules/systems.yaml`.
struct InformationSystem {
    let id: String
    /// The operations that need access.
    let operations: [String]

    static func all(in folder: ContentFolder) throws -> [InformationSystem] {
        try PlainYAML.entries(of: "rules/systems.yaml", in: folder).map { entry in
            InformationSystem(id: entry["id"]?.word ?? "", operations: entry["operations"]?.words ?? [])
        }
    }
}
