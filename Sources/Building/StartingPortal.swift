import Foundation

/// A small portal that builds, for somebody who begins: what `shikiri new` writes.
package struct StartingPortal {
    /// Why a starting portal can't be written.
    package enum Obstacle: Error, Sendable {
        /// The folder exists and isn't empty.
        case notEmpty(String)
        /// The templates to begin with aren't there.
        case noTemplates(String)
        /// The disk refuses.
        case disk(String)
    }

    /// The folder to make.
    private let folder: String
    /// The templates to begin with; nil where the program's are used.
    private let templates: String?

    /// Plans a portal in a folder, with a copy of templates unless the program's own are to be used.
    package init(in folder: String, templates: String?) {
        self.folder = folder
        self.templates = templates
    }

    /// Writes the portal.
    ///
    /// - Parameter today: the day that its first announcement carries, `YYYY-MM-DD`.
    /// - Throws: `Obstacle`; nothing that exists is overwritten.
    package func write(today: String) throws(Obstacle) {
        let files = FileManager.default
        if let found = try? files.contentsOfDirectory(atPath: folder), !found.isEmpty { throw .notEmpty(folder) }
        if let templates, !files.fileExists(atPath: templates + "/pages") { throw .noTemplates(templates) }
        do {
            try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
            if let templates { try files.copyItem(atPath: templates, toPath: folder + "/templates") }
            for (path, text) in Self.texts(today: today) { try write(text, to: "content/" + path) }
        } catch {
            throw .disk(error.localizedDescription)
        }
    }

    private func write(_ text: String, to path: String) throws {
        let url = URL(fileURLWithPath: folder + "/" + path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    private static func texts(today: String) -> [(path: String, text: String)] {
        [
            (
                "portal.yaml",
                """
                title: 行為規制ポータル
                language: ja
                base_path: /
                time_zone: Asia/Tokyo
                fiscal_year_starts: 4
                organization: {grid: 送配電会社の名前, affiliate: 関係会社の名前}
                contact: {name: 行為規制担当, email: contact@example.jp}
                privacy: {minimum_group_size: 5}

                """
            ),
            ("index.md", "---\ntitle: 行為規制ポータル\n---\n\nここに、ポータルの紹介を書きます。\n"),
            (
                "guidance/first-rule.md",
                """
                ---
                title: はじめの解説
                description: この解説の要点を一文で書きます。
                basis:
                  - {kind: 自主規制, cite: 規程の名前と条}
                ---

                ## 何をしてはいけないか

                > [!PROBLEMATIC] 例の題
                > 問題となる行為の例を書きます。

                ## どうすればよいか

                > [!DESIRABLE] 例の題
                > 望ましい行為の例を書きます。

                """
            ),
            (
                "faq/first-questions.md",
                """
                ---
                title: はじめの質問
                ---

                ## 迷ったときは、だれに聞けばよいですか {#whom-to-ask}

                判定: 要相談

                行為規制担当に相談してください。

                関連: [はじめの解説](../guidance/first-rule.md)

                """
            ),
            ("news/\(today)-opening.md", "---\ntitle: ポータルを開きました\ndate: \(today)\n---\n\nお知らせの本文です。\n"),
            (
                "organization/departments.csv",
                "id,name,company,parent,manager\ntd-operations,系統運用部,grid,,\ngr-trading,電力取引部,affiliate,,\n"
            ),
            ("rules/information.yaml", "- {id: contract, name: 契約情報, examples: [発電者との契約]}\n"),
            (
                "rules/operations.yaml",
                """
                - {id: td-operations-contract, name: 契約の管理, department: td-operations, handles: {contract: constant}}
                - {id: gr-trading-market, name: 市場取引, department: gr-trading, uses: {contract: direct}}

                """
            ),
            (
                "rules/transfers/2024-04-01.yaml",
                """
                effective: 2024-04-01
                title: 人事交流の制限
                applies: {from: grid, to: affiliate}
                cooling_period: P1Y
                pledge: required
                matrix:
                  constant:    {direct: prohibited, indirect: prohibited, none: allowed}
                  exceptional: {direct: prohibited, indirect: approval,   none: allowed}
                  none:        {direct: allowed,    indirect: allowed,    none: allowed}

                """
            ),
        ]
    }
}
