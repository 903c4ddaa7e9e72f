import Crypto
import Foundation
import ShikiriModel
import ShikiriPageKit
import ShikiriTemplates
import ShikiriWords

/// How a pack looks: one page that carries its style and its scripts inside, allowed by their hashes, so that it opens
/// from a shared drive without any other file.
struct PackLook: Sendable {
    private let look: PackFrameView.Look
    private let lockedTitle: String
    private let language: Language
    private let templates: TemplateSet

    init(_ settings: PortalSettings, _ look: SiteLook) {
        templates = look.templates
        language = settings.language
        lockedTitle = look.vocabulary[language].lockedTitle
        let style = look.assets.source("portal.css")
        let script = look.assets.source("tables.js") + [0x0A] + look.assets.source("pack.js")
        self.look = PackFrameView.Look(
            lang: LanguageView(code: settings.language.rawValue),
            site: PackFrameView.Site(title: settings.title, organization: settings.name(of: .grid)),
            contact: ContactView(settings.contact), style: Markup(String(decoding: style, as: UTF8.self)),
            script: Markup(String(decoding: script, as: UTF8.self)),
            policy: PackFrameView.Policy(styleHash: Self.hash(style), scriptHash: Self.hash(script)))
    }

    /// An open pack.
    func page(_ pack: PackView) -> [UInt8] {
        render(DeferredContent { pack.page }, title: pack.title, asOf: pack.asOf)
    }

    /// What a pack shows, without its frame: what a protected one seals.
    func body(_ pack: PackView) -> String {
        let body = render(
            DeferredContent { SealedPackBody(page: pack.page) }, title: pack.title, asOf: pack.asOf)
        return String(decoding: body, as: UTF8.self)
    }

    /// A protected pack: a page that shows nothing but a field for the passphrase.
    func sealedPage(_ payload: SealedPayload, asOf: DayView) -> [UInt8] {
        let payload = Markup(payload.json)
        return render(DeferredContent { LockedPackPage(payload: payload) }, title: lockedTitle, asOf: asOf)
    }

    /// The letters with the passphrases.
    func letters(_ page: PassphraseLettersPage, title: String, asOf: DayView) -> [UInt8] {
        render(DeferredContent { page }, title: title, asOf: asOf)
    }

    private func render(_ content: DeferredContent, title: String, asOf: DayView) -> [UInt8] {
        let frame = PackFrameView(look: look, page: PackFrameView.Page(title: title), asOf: asOf)
        return templates.render(content, in: frame, language: language.rawValue)
    }

    private static func hash(_ bytes: [UInt8]) -> String {
        "sha256-" + Data(SHA256.hash(data: bytes)).base64EncodedString()
    }
}
