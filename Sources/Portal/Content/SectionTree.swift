import ShikiriModel

/// The folders of explanations, and on which page each of them is listed.
///
/// A folder with an `index.md` has a page of its own, which its parent's page leads to. One without is listed on its
/// parent's page, or on that of the nearest folder above that has one: the topmost folder always has.
struct SectionTree {
    /// Pages that are listed together.
    struct Group {
        let folder: String
        /// The page of the folder, where it has one; it is the group's heading where other pages follow.
        let index: ContentPage?
        let pages: [ContentPage]
    }

    /// The page of a folder, with what is listed there.
    struct Section {
        /// nil where the list is made without an author's text.
        let index: ContentPage?
        let groups: [Group]
    }

    let sections: [Section]

    /// Builds the tree of `pages`, which are in their order. `indexes` finds a folder's page in another language.
    init(_ pages: [ContentPage], root: String, heading: (String) -> ContentPage?) {
        var listed = Dictionary(grouping: pages.filter { !$0.isIndex }, by: { Self.parent(of: $0.key) })
        let indexes = Dictionary(
            pages.filter(\.isIndex).map { (Self.parent(of: $0.key), $0) }, uniquingKeysWith: { first, _ in first })
        for folder in indexes.keys where listed[folder] == nil { listed[folder] = [] }
        let folders = listed.keys.sorted { left, right in
            let orders = (indexes[left]?.matter.order ?? .max, indexes[right]?.matter.order ?? .max)
            return orders.0 == orders.1 ? left < right : orders.0 < orders.1
        }
        // Without a page of its own, the topmost folder's list shows what is in each chapter.
        let isOpen = indexes[root] == nil
        var groups: [String: [Group]] = [:]
        for folder in folders {
            let pages = listed[folder] ?? []
            if let index = indexes[folder] {
                if !pages.isEmpty {
                    groups[folder, default: []].insert(Group(folder: folder, index: nil, pages: pages), at: 0)
                }
                guard folder != root else { continue }
                let owner = Self.owner(of: Self.parent(of: folder), root: root, indexes: indexes)
                let shown = isOpen && owner == root ? pages : []
                groups[owner, default: []].append(Group(folder: folder, index: index, pages: shown))
            } else {
                let owner = Self.owner(of: folder, root: root, indexes: indexes)
                let group = Group(folder: folder, index: folder == root ? nil : heading(folder), pages: pages)
                if folder == root {
                    groups[owner, default: []].insert(group, at: 0)
                } else {
                    groups[owner, default: []].append(group)
                }
            }
        }
        let owners = Set(indexes.keys).union(pages.isEmpty ? [] : [root])
        sections = owners.sorted().map { Section(index: indexes[$0], groups: groups[$0] ?? []) }
    }

    /// The folder itself if it has a page, or the nearest one above it that has.
    private static func owner(of folder: String, root: String, indexes: [String: ContentPage]) -> String {
        var folder = folder
        while indexes[folder] == nil, folder != root, !folder.isEmpty { folder = parent(of: folder) }
        return folder.isEmpty ? root : folder
    }

    private static func parent(of key: String) -> String {
        key.split(separator: "/").dropLast().joined(separator: "/")
    }
}
