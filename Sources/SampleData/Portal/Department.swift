/// A department of `organization/departments.csv`.
struct Department {
    let id: String
    let name: String
    /// `grid` or `affiliate`.
    let company: String
    let parent: String?
    /// The employee id of its head.
    let manager: String

    static func all(in folder: ContentFolder) throws -> [Department] {
        let file = "organization/departments.csv"
        return try folder.lines(of: file).enumerated().dropFirst().compactMap { index, line in
            guard !line.isEmpty else { return nil }
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == 5 else {
                throw SampleError.malformed(file: file, line: index + 1, reason: "expected five cells")
            }
            return Department(
                id: cells[0], name: cells[1], company: cells[2], parent: cells[3].isEmpty ? nil : cells[3],
                manager: cells[4])
        }
    }

    /// What its head is called, by what its name ends in.
    var titleOfHead: String {
        let titles = [
            ("支社", "支社長"), ("支店", "支店長"), ("本部", "本部長"), ("センター", "センター長"), ("部", "部長"),
            ("室", "室長"), ("所", "所長"),
        ]
        if parent == nil && name == "本社" { return "取締役社長" }
        return titles.first { name.hasSuffix($0.0) }?.1 ?? "課長"
    }
}
