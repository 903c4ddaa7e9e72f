package import ShikiriTemplates

/// The kinds of pages of the office.
package enum OfficePages {
    /// All kinds of pages, each inside its frame, and the parts of the frame that are rendered for themselves.
    package static let all: [PageDeclaration] =
        [
            PageDeclaration(OfficeIndexPage.self, in: OfficeFrameView.self),
            PageDeclaration(OfficeReportPage.self, in: OfficeFrameView.self),
        ] + OfficeSurroundingsView.templates.map { PageDeclaration($0, shows: OfficeSurroundingsView.self) }
}
