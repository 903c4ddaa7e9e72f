import ShikiriBasics
import ShikiriDiagnostics
import ShikiriModel
import ShikiriReference
import Testing

@Suite("The schemas for editors")
struct SchemaTests {
    @Test("are there for each YAML file and each kind of page, under names of their own")
    func names() {
        let schemas = ContentFile.allCases.compactMap(ContentSchema.init)
        #expect(Set(schemas.map(\.name)).count == schemas.count)
        let yaml = ContentFile.allCases.filter { $0.rawValue.hasSuffix(".yaml") || $0.isPage }
        #expect(schemas.map(\.file) == yaml)
        #expect(ContentSchema(of: .courses)?.name == "training-courses.schema.json")
    }

    @Test("hold every declared key")
    func keys() throws {
        for schema in ContentFile.allCases.compactMap(ContentSchema.init) {
            let text = schema.json.pretty
            for row in KeyRow.rows(of: try #require(schema.file.keys)) {
                #expect(text.contains("\"\(row.key.name)\": {"), "\(schema.name) \(row.path)")
            }
        }
    }
}
