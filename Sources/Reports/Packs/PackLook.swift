import Crypto
import Foundation
import ShikiriModel
import ShikiriPages
import ShikiriTemplates

/// How a pack looks: one page that carries its style and its scripts inside, allowed by their hashes, so that it opens
/// from a shared drive without any other file.
struct PackLook: Sendable {
    private let frame: [String: ViewValue]
    private let strings: InterfaceStrings
    private let language: Language
    private let templates: TemplateSet

    init(_ settings: PortalSettings, _ strings: InterfaceStrings, _ assets: SiteAssets, _ templates: TemplateSet) {
        self.templates = templates
        self.strings = strings
        language = settings.language
        let style = assets.source("portal.css")
        let script = assets.source("tables.js") + [0x0A] + assets.source("pack.js")
        frame = [
            "lang": .object(["code": .text(settings.language.rawValue)]),
            "site": .object(["title": .text(settings.title), "organization": .text(settings.name(of: .grid))]),
            "contact": .object([
                "name": .text(settings.contact.name), "email": settings.contact.email.map { .text($0) } ?? .absent,
                "phone": settings.contact.phone.map { .text($0) } ?? .absent,
            ]),
            "style": .markup(String(decoding: style, as: UTF8.self)),
            "script": .markup(String(decoding: script, as: UTF8.self)),
            "policy": .object(["style_hash": .text(Self.hash(style)), "script_hash": .text(Self.hash(script))]),
        ]
    }

    /// An open pack with its values.
    func page(_ values: [String: ViewValue]) -> [UInt8] {
        templates.render("pages/pack", frame.merging(values) { _, new in new }, language: language.rawValue)
    }

    /// What a pack shows, without its frame: what a protected one seals.
    func body(_ values: [String: ViewValue]) -> String {
        templates.text("partials/pack-body", frame.merging(values) { _, new in new }, language: language.rawValue)
    }

    /// A protected pack: a page that shows nothing but a field for the passphrase.
    func sealedPage(_ payload: SealedPayload, asOf: ViewValue) -> [UInt8] {
        let values: [String: ViewValue] = [
            "page": .object(["title": .text(strings.word(Self.titleWord, language))]), "as_of": asOf,
            "payload": .markup(payload.json),
        ]
        return templates.render(
            "pages/pack-locked", frame.merging(values) { _, new in new }, language: language.rawValue)
    }

    /// The title of a protected pack, which says nothing of whom it is for.
    static let titleWord = "locked_title"

    private static func hash(_ bytes: [UInt8]) -> String {
        "sha256-" + Data(SHA256.hash(data: bytes)).base64EncodedString()
    }
}
