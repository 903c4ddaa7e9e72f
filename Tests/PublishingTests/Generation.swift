@testable import ShikiriPublishing

/// A portal whose every file says which generation it is of, so that a mixture shows.
enum Generation {
    static let pages = (0..<40).map { "portal/section-\($0 % 5)/page-\($0)/index.html" }

    static func text(_ number: Int) -> String {
        "generation \(number) " + String(repeating: "仕切り", count: 200)
    }

    /// The number in such a text.
    static func number(of text: String) -> Int? {
        text.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    }

    static let unchanging = "always the same"

    /// Some pages are the same in every generation, so that files are linked, too.
    static func files(_ number: Int) -> [String: String] {
        var files: [String: String] = [:]
        for (index, page) in pages.enumerated() {
            files[page] = index.isMultiple(of: 3) ? unchanging : text(number)
        }
        return files
    }

    static func publish(_ number: Int, to output: String, on disk: Disk = Disk()) throws {
        let publication = try Publication.begin(at: output, durability: .processEnd, disk: disk)
        for (path, text) in files(number) {
            try publication.write(path, bytes: Array(text.utf8), access: .everyone)
        }
        _ = try publication.commit()
    }
}
