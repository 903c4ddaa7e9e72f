import Foundation
import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import Testing

/// A small real portal under `Tests/Portals`.
struct FixturePortal {
    let settings: PortalSettings
    let rulebook: Rulebook
    let findings: [String]

    init(_ name: String) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Portals/\(name)").path()
        var log = DiagnosticLog()
        let draft = try PortalLoader.load(try ContentFolder.open(root), jobs: 1, log: &log)
        settings = try #require(PortalSettings(draft.documents["portal.yaml"], log: &log))
        let organization = Organization(departments: draft.tables["organization/departments.csv"], log: &log)
        rulebook = Rulebook(
            information: draft.documents["rules/information.yaml"],
            operations: draft.documents["rules/operations.yaml"],
            systems: draft.documents["rules/systems.yaml"], revisions: draft.revisions, organization: organization,
            log: &log)
        findings = log.sorted.map { "\($0.location.file):\($0.location.line): \($0.message)" }
    }
}
