import ShikiriPageKit
import Testing

private struct Post {
    let name: String
    let people: Int
}

@Suite("A table of a page")
struct DataTableTests {
    private let posts = [Post(name: "系統計画", people: 12), Post(name: "検針", people: 3)]

    private func html(_ columns: [Column<Post>]) -> String {
        DataTable(id: "posts", caption: "業務", columns: columns, rows: posts).html
    }

    @Test("has the head, the cells, the sorting and the looks of each of its columns")
    func column() {
        let html = html([
            Column("業務", width: .name) { .text($0.name) },
            Column("人数", .number, facet: true, look: .card) { .text(String($0.people), sortKey: "0\($0.people)") },
        ])
        #expect(html.contains(#"<th scope="col" class="width-name">業務</th>"#))
        #expect(html.contains(#"<th scope="col" class="num" data-sort="number" data-facet="">人数</th>"#))
        #expect(html.contains(#"<th scope="row" class="width-name">系統計画</th>"#))
        #expect(html.contains(#"<td class="num" data-value="012" data-label="人数">12</td>"#))
    }

    @Test("gets a column with one more value in its list")
    func oneMore() {
        let name = Column<Post>("業務") { .text($0.name) }
        let people = Column<Post>("人数", .number) { .text(String($0.people)) }
        #expect(html([name]).matches(of: /<t[hd][ >]/).count == 3)
        #expect(html([name, people]).matches(of: /<t[hd][ >]/).count == 6)
    }

    @Test(
        "says how wide it is by the number of its columns",
        arguments: [
            (2, "data only-figures"), (3, "data columns-3 only-figures"), (4, "data columns-4 only-figures"),
            (5, "data columns-5"), (6, "data columns-5"), (7, "data columns-7"), (9, "data columns-9"),
        ])
    func breadth(count: Int, classes: String) {
        let figures = (1..<count).map { Column<Post>("数\($0)", .number) { .text(String($0.people)) } }
        #expect(html([Column("業務") { .text($0.name) }] + figures).contains(#"<table class="\#(classes)""#))
    }
}
