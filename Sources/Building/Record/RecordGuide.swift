/// What a record says of its own files, for somebody who opens it in ten years and has nothing but it.
enum RecordGuide {
    /// A file, or all files below a folder, and what they are.
    private struct Entry {
        let path: String
        let japanese: String
        let english: String
    }

    private static let entries = [
        Entry(
            path: "record.json", japanese: "いつの時点の、どのポータルの記録か。どの版のプログラムが、どの改正で判定したか",
            english: "of which day and portal this is, by which version of the program, and under which revision"),
        Entry(
            path: "decisions.csv", japanese: "部署の組ごとの判定と、その根拠（どの規則のどの行か）",
            english: "the answer for every pair of departments, and what it rests on, by file and line"),
        Entry(
            path: "training/status.csv", japanese: "一人ひとりの受講状況", english: "how each person stands in each course"),
        Entry(path: "pledges/register.csv", japanese: "誓約書の登録簿", english: "the register of pledges"),
        Entry(path: "moves/register.csv", japanese: "会社間の異動", english: "moves between the companies"),
        Entry(
            path: "input/", japanese: "判定に使った入力そのもの。規則、組織、名簿、講座の定義、各種登録簿",
            english: "the input itself: rules, organization, roster, definitions of courses, registers"),
        Entry(
            path: "content.sha256", japanese: "その日のすべての入力ファイルのチェックサム。ここにないものも含む",
            english: "checksums of every file of the input on that day, those that aren't kept here too"),
    ]

    /// The guide, for the files that a record has.
    static func text(for paths: [String]) -> String {
        let known = entries.filter { entry in paths.contains { $0 == entry.path || $0.hasPrefix(entry.path) } }
        let japanese = known.map { "- \($0.path)\n    \($0.japanese)\n" }.joined()
        let english = known.map { "- \($0.path)\n    \($0.english)\n" }.joined()
        return """
            この記録について

            data/ の下にあるのが記録です。表は UTF-8 の CSV、ほかはテキストで、プログラムがなくても読めます。
            個人の情報を含みます。読んでよい人だけが読める場所に保管してください。
            改変がないことは、このフォルダーで `sha256sum -c SHA256SUMS` を実行して確かめられます。

            \(japanese)

            About this record

            What is kept lies below data/. Tables are CSV in UTF-8, the rest is text; no program is needed to read them.
            It names people: keep it where only those may read it who must.
            That nothing was changed is checked in this folder by `sha256sum -c SHA256SUMS`.

            \(english)
            """
    }
}
