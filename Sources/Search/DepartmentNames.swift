/// The departments between which a reader may ask for a move, so that 「AからBに異動できる？」 leads to its answer.
package struct DepartmentNames: Sendable {
    /// A department with a name in one language.
    package struct Department: Sendable {
        let id: String
        let name: String
        let company: String

        /// - Parameter company: whatever tells the departments of one company from those of others.
        package init(id: String, name: String, company: String) {
            (self.id, self.name, self.company) = (id, name, company)
        }
    }

    let departments: [Department]
    /// Where moves are answered, by language.
    let pages: [(language: String, path: String)]

    /// - Parameter pages: the page that takes `?from=ID&to=ID`, by language, relative to the root of the portal.
    package init(_ departments: [Department], pages: [(language: String, path: String)]) {
        self.departments = departments
        self.pages = pages
    }

    /// The file that a client loads where a query may name departments.
    var file: SearchFile {
        var bytes: [UInt8] = Array("[[".utf8)
        append(pages.map { [$0.language, $0.path] }, to: &bytes)
        bytes += "],\n[".utf8
        append(departments.map { [$0.id, $0.name, $0.company] }, to: &bytes)
        return SearchFile(.names, bytes: ScriptText.call(bytes + Array("]]".utf8)))
    }

    /// The address of the answer to a query that names two departments; nil for any other.
    func address(for phrase: [UInt16], language: String) -> String? {
        guard let page = pages.first(where: { $0.language == language }) ?? pages.first,
            let (from, to) = move(in: phrase)
        else { return nil }
        return "\(page.path)?from=\(from.id)&to=\(to.id)"
    }

    private func append(_ rows: [[String]], to bytes: inout [UInt8]) {
        for (number, row) in rows.enumerated() {
            bytes += (number == 0 ? "[" : ",[").utf8
            for (place, value) in row.enumerated() {
                if place > 0 { bytes.append(UInt8(ascii: ",")) }
                ScriptText.appendLiteral(value, to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        }
    }
}

extension DepartmentNames {
    /// A name in a query, and the departments of that name.
    private struct Span {
        let range: Range<Int>
        let isWhole: Bool
        var departments: [Department]
    }

    private static let signs = ["から", "へ", "→", "->", "より", "to", "部", "課", "室", "所", "せんたー", "社", "店"].map {
        Array($0.utf16)
    }
    private static let suffixes = ["せんたー", "本部", "部門", "支社", "支店", "部", "課", "室", "所"].map { Array($0.utf16) }
    private static let afterOrigin = ["から", "より", "→", "->", "発"].flatMap {
        [Array($0.utf16), Array((" " + $0).utf16)]
    }
    private static let beforeOrigin = Array("from ".utf16)

    /// The two departments that a query names, from the one to the other. A name in part counts where it is said which
    /// of them is left.
    private func move(in phrase: [UInt16]) -> (from: Department, to: Department)? {
        guard Self.signs.contains(where: { phrase.place(of: $0) != nil }) else { return nil }
        let named = spans(in: phrase).prefix(2).sorted { $0.range.lowerBound < $1.range.lowerBound }
        guard let first = named.first, let second = named.dropFirst().first else { return nil }
        let isOrigin = { (span: Span) in
            Self.afterOrigin.contains { phrase[span.range.upperBound...].starts(with: $0) }
                || phrase[..<span.range.lowerBound].suffix(5).elementsEqual(Self.beforeOrigin)
        }
        guard (first.isWhole && second.isWhole) || isOrigin(first) || isOrigin(second) else { return nil }
        let (from, to) = isOrigin(second) && !isOrigin(first) ? (second, first) : (first, second)
        let pairs = from.departments.flatMap { one in to.departments.map { (from: one, to: $0) } }
            .filter { $0.from.id != $0.to.id }
        return pairs.first { $0.from.company != $0.to.company } ?? pairs.first
    }

    /// The names in a query, the longest first; none overlaps another.
    private func spans(in phrase: [UInt16]) -> [Span] {
        let found = departments.flatMap { department in
            Self.forms(of: folded(department.name)).compactMap { form in
                phrase.place(of: form.name).map {
                    Span(range: $0..<$0 + form.name.count, isWhole: form.isWhole, departments: [department])
                }
            }
        }
        let sorted = found.enumerated().sorted { one, other in
            let (a, b) = (one.element, other.element)
            return (b.range.count, a.isWhole ? 0 : 1, a.range.lowerBound, one.offset)
                < (a.range.count, b.isWhole ? 0 : 1, b.range.lowerBound, other.offset)
        }
        return sorted.map(\.element).reduce(into: []) { taken, span in
            if let same = taken.firstIndex(where: { $0.range == span.range }) {
                taken[same].departments += span.departments
            } else if !taken.contains(where: { $0.range.overlaps(span.range) }) {
                taken.append(span)
            }
        }
    }

    /// A name, the name without what kind of department it is, and its end: 電力取引部, 電力取引, 取引部.
    private static func forms(of name: [UInt16]) -> [(name: [UInt16], isWhole: Bool)] {
        guard
            let suffix = suffixes.first(where: { name.count - $0.count > 1 && name.suffix($0.count).elementsEqual($0) })
        else { return [(name, true)] }
        let ends = (1..<name.count).filter { name.count - $0 > max(2, suffix.count) }.map { Array(name[$0...]) }
        return [(name, true), (Array(name.dropLast(suffix.count)), false)] + ends.map { ($0, false) }
    }

    private func folded(_ name: String) -> [UInt16] {
        var units: [UInt16] = []
        TextFolding.standard.fold(name, into: &units)
        return units
    }
}

extension Array where Element: Equatable {
    /// Where a part first stands, from some place on; nil if it doesn't.
    func place(of part: some Collection<Element>, from start: Int = 0) -> Int? {
        guard !part.isEmpty, part.count <= count, start <= count - part.count else { return nil }
        return (start...(count - part.count)).first { self[$0...].starts(with: part) }
    }
}
