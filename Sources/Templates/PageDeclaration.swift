/// A template with the views that it is rendered with.
package struct PageDeclaration: Sendable {
    /// The name of the template, which is also the beginning of its file's.
    package let template: String
    /// The types of the views, the outermost first.
    let views: [ObjectIdentifier]
    /// Their members.
    let members: [ScopeMembers]

    /// A kind of page with what surrounds its content.
    package init<Frame: TemplateView, Content: PageContent>(_ content: Content.Type, in frame: Frame.Type) {
        template = Content.template
        views = [ObjectIdentifier(frame), ObjectIdentifier(content)]
        members = [Frame.members.scope, Content.members.scope]
    }

    /// A partial that is rendered for itself.
    package init<View: TemplateView>(_ template: String, shows view: View.Type) {
        self.template = template
        views = [ObjectIdentifier(view)]
        members = [View.members.scope]
    }

    init(_ template: String, views: [ObjectIdentifier], members: [ScopeMembers]) {
        self.template = template
        self.views = views
        self.members = members
    }
}

/// The content of a page, made when the page is written: those of all pages at once would take more memory than everything
/// else in a build.
package struct DeferredContent: Sendable {
    /// The template that shows it.
    package let template: String
    let type: ObjectIdentifier
    let show: @Sendable (_ write: (ViewReference) -> Void) -> Void

    /// A page's content.
    package init<Content: PageContent>(_ make: @escaping @Sendable () -> Content) {
        template = Content.template
        type = ObjectIdentifier(Content.self)
        show = { write in ViewReference.to(make(), write) }
    }
}
