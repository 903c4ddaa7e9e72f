package import ShikiriTemplates

/// The kinds of pages of the office and of the managers' packs.
package enum OfficePages {
    /// All kinds of pages, each inside its frame, and the parts of the frame that are rendered for themselves.
    package static let all: [PageDeclaration] =
        [
            PageDeclaration(OfficeIndexPage.self, in: OfficeFrameView.self),
            PageDeclaration(OfficeReportPage.self, in: OfficeFrameView.self),
            PageDeclaration(PackPage.self, in: PackFrameView.self),
            PageDeclaration(SealedPackBody.self, in: PackFrameView.self),
            PageDeclaration(LockedPackPage.self, in: PackFrameView.self),
            PageDeclaration(PassphraseLettersPage.self, in: PackFrameView.self),
        ] + OfficeSurroundingsView.templates.map { PageDeclaration($0, shows: OfficeSurroundingsView.self) }
}
