package import ShikiriDiagnostics
import ShikiriModel
import ShikiriPageKit
package import ShikiriSearch

extension PortalSite {
    /// The departments between which a query may ask for a move; nil for a portal without a page that answers.
    package var departmentNames: DepartmentNames? {
        let answers = pages.filter {
            $0.address.folder == "restrictions/transfer" || $0.address.folder.hasSuffix("/restrictions/transfer")
        }
        guard !answers.isEmpty else { return nil }
        return DepartmentNames(
            organization.departments.items.map {
                DepartmentNames.Department(id: $0.id.text, name: $0.name, company: $0.company.rawValue)
            }, pages: answers.map { ($0.language.rawValue, $0.address.path) })
    }

    /// Whether the portal has queries to try its search with.
    package var hasSearchTests: Bool { !searchTests.isEmpty }

    /// Tries the search with the portal's own queries, and reports those whose page isn't among the first three results.
    ///
    /// - Parameter entries: all that search finds, in the order of the pages.
    package func trySearch(_ entries: [SearchEntry], log: inout DiagnosticLog) {
        let tests = searchTests.filter { !$0.finds.isEmpty }
        let expected = tests.map { test in test.finds.compactMap { address(of: $0, log: &log) } }
        let questions = zip(tests, expected).map { test, addresses in
            let path = addresses.first.map { String($0.prefix { $0 != "#" }) }
            let page = pages.first { $0.address.path == path }
            return SearchTrial.Question(test.query.value, language: (page?.language ?? settings.language).rawValue)
        }
        var trial = SearchTrial(entries, synonyms: synonyms, departments: departmentNames)
        for (index, found) in trial.find(questions).enumerated() where !expected[index].isEmpty {
            let isThere = expected[index].contains { address in found.contains { Self.leads($0, to: address) } }
            guard !isThere else { continue }
            let test = tests[index]
            log.report(
                .searchMiss,
                .searchMiss(test.query.value, test.finds.map(\.value).joined(separator: " / "), first: found),
                at: test.query.location)
        }
    }

    /// Whether a result is what was expected: the heading where one is named, else the page.
    private static func leads(_ found: String, to address: String) -> Bool {
        address.contains("#") ? found == address : found.prefix { $0 != "#" && $0 != "?" } == address
    }

    /// The address of what a test names: a content file, or a page by its address.
    private func address(of name: Located<String>, log: inout DiagnosticLog) -> String? {
        let parts = name.value.split(separator: "#", maxSplits: 1).map(String.init)
        let (file, anchor) = (parts.first ?? "", parts.count > 1 ? "#" + parts[1] : "")
        if let page = library.page(file: file) { return Address(page.folder).path + anchor }
        let path = file.hasSuffix("/") ? file + "index.html" : file
        if pages.contains(where: { $0.address.path == path }) { return path + anchor }
        let files = LazySuggestions()
        log.report(
            .brokenLink,
            .findsNothing(name.value, help: files.index { library.pages.map(\.file) }.help(for: file)),
            at: name.location)
        return nil
    }
}
