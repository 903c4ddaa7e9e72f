package import ShikiriModel
package import ShikiriPublishing

/// What the command line says about a build.
package struct BuildOptions: Sendable {
    /// The content folder.
    package var content: String
    /// The folder of templates, assets and interface strings.
    package var templates: String
    /// The templates that came with the program, for what the folder lacks; nil where it stands alone.
    package var programTemplates: String?
    /// The folder that is published.
    package var output: String
    /// The day as of which everything is evaluated; nil: today in the portal's time zone.
    package var asOf: CalendarDay?
    /// How many threads work at the same time, at least 1.
    package var jobs: Int
    /// Whether warnings stop the publication too.
    package var strict: Bool
    /// How long earlier portals are kept; nil: as `keep` in `portal.yaml` says, or else the last one.
    package var keep: KeepRule?
    /// The key that signs the publication; nil: it isn't signed.
    package var signingKey: SSHKey?
    /// What the build is for.
    package var purpose = Purpose.publication

    /// Options for a build.
    package init(
        content: String = "content", templates: String = "templates", programTemplates: String? = nil,
        output: String = "output",
        asOf: CalendarDay? = nil, jobs: Int = 1, strict: Bool = false
    ) {
        self.content = content
        self.templates = templates
        self.programTemplates = programTemplates
        self.output = output
        self.asOf = asOf
        self.jobs = max(1, jobs)
        self.strict = strict
    }
}
