package import ShikiriDiagnostics
import ShikiriLoading
package import ShikiriModel
package import ShikiriRestrictions

/// Answers questions about the restrictions on transfers from a content folder, without making any page.
package struct RuleDesk: Sendable {
    /// The portal's settings.
    package let settings: PortalSettings
    /// The engine over the portal's rules.
    package let engine: RestrictionEngine
    /// The day that counts as today.
    package let today: CalendarDay

    /// Opens a content folder.
    ///
    /// - Throws: `InputRejected` where the rules, or anything that they rest on, have mistakes.
    package init(_ options: BuildOptions) throws(InputRejected) {
        var log = DiagnosticLog()
        let folder = try ContentFolder.open(options.content)
        let draft = try PortalLoader.load(folder, jobs: options.jobs, log: &log)
        let portal = try Portal(draft, log: &log)
        let found = options.strict ? log.strict : log
        guard !found.hasErrors else { throw InputRejected(found) }
        settings = portal.settings
        engine = RestrictionEngine(portal.rulebook)
        today = options.asOf ?? Today.day(in: portal.settings.timeZone)
    }

    /// The rules.
    package var rulebook: Rulebook { engine.rulebook }
}
