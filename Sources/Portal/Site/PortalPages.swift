package import ShikiriTemplates

/// The kinds of pages of the portal for everybody.
package enum PortalPages {
    /// All kinds of pages, each inside its frame, and the parts of the frame that are rendered for themselves.
    package static let all: [PageDeclaration] =
        content + training + restrictions
        + SurroundingsView.templates.map { PageDeclaration($0, shows: SurroundingsView.self) }

    /// What authors write, and the lists of it.
    private static let content: [PageDeclaration] = [
        declaration(HomePage.self), declaration(RulePage.self), declaration(SectionPage.self),
        declaration(FAQPage.self), declaration(FAQIndexPage.self), declaration(NewsPage.self),
        declaration(NewsIndexPage.self), declaration(DiscussionPage.self), declaration(DiscussionsPage.self),
        declaration(PlainPage.self), declaration(PledgePage.self), declaration(SearchPage.self),
        declaration(NotFoundPage.self), declaration(DepartmentListPage.self), declaration(LandingPage.self),
        declaration(MovedPage.self), declaration(ControlsPage.self), declaration(RegisterPage.self),
    ]

    /// The dashboards of training.
    private static let training: [PageDeclaration] = [
        declaration(TrainingIndexPage.self), declaration(TrainingDepartmentPage.self),
        declaration(TrainingCoursePage.self),
    ]

    /// The restrictions on transfers and their revisions.
    private static let restrictions: [PageDeclaration] = [
        declaration(RestrictionsPage.self), declaration(MatrixPage.self), declaration(DepartmentPage.self),
        declaration(OperationPage.self), declaration(OperationsPage.self), declaration(InformationPage.self),
        declaration(InformationIndexPage.self), declaration(RevisionPage.self), declaration(RevisionsPage.self),
        declaration(PostedMovesPage.self), declaration(TransferView.self),
    ]

    private static func declaration<Content: PageContent>(_ content: Content.Type) -> PageDeclaration {
        PageDeclaration(content, in: FrameView.self)
    }
}
