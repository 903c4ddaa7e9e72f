package import ShikiriDiagnostics

extension PortalDraft {
    /// Tells the places of settings, rules and tables that were to be filled. What pages say below their front matter is
    /// looked at where their lines are.
    package func reportPlaceholders(into log: inout DiagnosticLog) {
        var found: [String: [Diagnostic]] = [:]
        let documents = documents.map(\.value) + revisions.map(\.draft) + pages.map(\.fields)
        for draft in documents + tables.values.flatMap(\.rows) {
            draft.eachText { text, place in
                guard let written = Placeholder.first(in: text) else { return }
                found[place.file, default: []].append(Diagnostic(.placeholder, .placeholder(written), at: place))
            }
        }
        for (_, findings) in found.sorted(by: { $0.key < $1.key }) {
            log.reportFolded(findings.sorted { $0.location < $1.location }) { Message.manyPlaceholders($0) }
        }
    }
}

extension Draft {
    /// Goes through every text that is written in it, keys apart.
    fileprivate func eachText(_ body: (String, SourceLocation) -> Void) {
        switch content {
        case .scalar(let text): body(text, location)
        case .sequence(let items): for item in items { item.eachText(body) }
        case .mapping(let members): for member in members { member.value.eachText(body) }
        case .null, .unreadable: break
        }
    }
}
