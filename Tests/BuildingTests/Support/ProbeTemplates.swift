import Foundation
import ShikiriBuilding
import ShikiriPageKit

@testable import ShikiriTemplates

/// A template folder in which every template asks for every member of its views, and names each that is there.
struct ProbeTemplates {
    /// The members of all views, as `RuleView.basis`.
    let declared: Set<String>
    private let texts: [String: String]

    init() {
        var declared: Set<String> = []
        var texts: [String: String] = [:]
        for page in SiteLook.pages {
            texts[page.template] = page.members.map { Self.probe($0, &declared) }.joined()
        }
        self.declared = declared
        self.texts = texts
    }

    private static func probe(_ members: ScopeMembers, _ declared: inout Set<String>) -> String {
        members.all.map { member in
            declared.insert(member.declaration)
            let name = member.name
            let inner: String
            switch member.reader {
            case .constant, .text, .flag: inner = ""
            case .markup: inner = "{{{\(name)}}}"
            case .view(let nested), .list(let nested): inner = probe(nested.element.members(), &declared)
            }
            return "{{#\(name)}}⟦\(member.declaration)⟧\(inner){{/\(name)}}"
        }.joined()
    }

    /// Writes the folder, with the assets and the strings of the product's own.
    func write(to folder: String, like own: String) throws {
        for (name, text) in texts {
            let file = URL(fileURLWithPath: folder + "/" + name + ".mustache")
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        for part in ["assets", "strings"] {
            try FileManager.default.copyItem(atPath: own + "/" + part, toPath: folder + "/" + part)
        }
    }

    /// The members that are named in the pages of a folder.
    static func found(in folder: String) throws -> Set<String> {
        var found: Set<String> = []
        for case let path as String in FileManager.default.enumerator(atPath: folder) ?? .init()
        where path.hasSuffix(".html") {
            let page = try String(contentsOfFile: folder + "/" + path, encoding: .utf8)
            for part in page.split(separator: "⟦", omittingEmptySubsequences: false).dropFirst() {
                found.insert(String(part.prefix { $0 != "⟧" }))
            }
        }
        return found
    }
}
