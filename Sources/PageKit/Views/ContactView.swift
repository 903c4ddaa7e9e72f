package import ShikiriModel
package import ShikiriTemplates

/// Whom to turn to.
package struct ContactView: TemplateView {
    let name: String
    let email: String?
    let phone: String?

    /// A contact of the portal's settings.
    package init(_ contact: PortalSettings.Contact) {
        name = contact.name
        email = contact.email
        phone = contact.phone
    }

    /// What a template may ask of a contact.
    package static let members: Members<Self> = [
        "name": .text(\.name), "email": .optional(\.email), "phone": .optional(\.phone),
    ]
}
