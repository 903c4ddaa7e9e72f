package import ShikiriTemplates

/// The pages before and after one of an order.
package struct NeighboursView: TemplateView {
    let previous: LinkView?
    let next: LinkView?

    /// Joins the links; nil where the order begins or ends.
    package init(previous: LinkView?, next: LinkView?) {
        self.previous = previous
        self.next = next
    }

    /// What a template may ask of them.
    package static let members: Members<Self> = ["previous": .view(\.previous), "next": .view(\.next)]
}
