/// A report for the compliance office, HR and audit: a page under `office/`, which holds personal data.
package struct OfficeReport: Sendable {
    /// The folder of the page below `office/`.
    package let folder: String
    /// Its title.
    let title: String
    /// Its name in the menu, short enough that all fit one line.
    let menu: String
    /// What it is about, in a sentence.
    let lead: String
    /// The figure that the list of reports and its own page show, with what it counts, and whether it asks for action.
    let figure: (count: Int, of: String, isLate: Bool)
    /// What it shows.
    let content: OfficeContent
    /// The pages below it.
    let pages: [OfficePage]

    init(
        folder: String, title: String, menu: String, lead: String, figure: (count: Int, of: String, isLate: Bool),
        sum: [OfficeContent.Count] = [], blocks: [OfficeContent.Block], files: [File] = []
    ) {
        self.init(
            folder: folder, title: title, menu: menu, lead: lead, figure: figure,
            content: OfficeContent(sum: sum, blocks: blocks, files: files))
    }

    init(
        folder: String, title: String, menu: String, lead: String, figure: (count: Int, of: String, isLate: Bool),
        content: OfficeContent, pages: [OfficePage] = []
    ) {
        self.folder = folder
        self.title = title
        self.menu = menu
        self.lead = lead
        self.figure = figure
        self.content = content
        self.pages = pages
    }

    /// A file beside the page.
    package struct File: Sendable {
        /// Its path below `office/`.
        package let path: String
        /// What it holds.
        let note: String
        private let make: @Sendable () -> [UInt8]

        /// A file whose bytes are made when it is written.
        init(path: String, note: String, bytes: @escaping @autoclosure @Sendable () -> [UInt8]) {
            self.path = path
            self.note = note
            make = bytes
        }

        /// Its bytes.
        package var bytes: [UInt8] { make() }
    }
}
