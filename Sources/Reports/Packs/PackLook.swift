import Crypto
import Foundation
import ShikiriModel
import ShikiriPages
import ShikiriTemplates

/// How a pack looks: one page that carries its style and its scripts inside, allowed by their hashes, so that it opens
/// from a shared drive without any other file.
struct PackLook: Sendable {
    private let frame: [String: ViewValue]
    private let styleHash: String
    private let scriptHash: String
    private let templates: TemplateSet

    init(_ settings: PortalSettings, _ strings: InterfaceStrings, _ assets: SiteAssets, _ templates: TemplateSet) {
        self.templates = templates
        let style = assets.source("portal.css")
        let script = assets.source("tables.js") + [0x0A] + assets.source("pack.js")
        styleHash = Self.hash(style)
        scriptHash = Self.hash(script)
        frame = [
            "lang": .object(["code": .text(settings.language.rawValue)]), "t": strings.view(settings.language),
            "site": .object(["title": .text(settings.title), "organization": .text(settings.name(of: .grid))]),
            "contact": .object([
                "name": .text(settings.contact.name), "email": settings.contact.email.map { .text($0) } ?? .absent,
                "phone": settings.contact.phone.map { .text($0) } ?? .absent,
            ]),
            "style": .markup(String(decoding: style, as: UTF8.self)),
            "script": .markup(String(decoding: script, as: UTF8.self)),
        ]
    }

    /// The open pack with its values.
    func page(_ values: [String: ViewValue]) -> [UInt8] {
        var all = frame.merging(values) { _, new in new }
        if case .object(let pack) = all["pack"] {
            all["pack"] = .object(
                pack.merging(["style_hash": .text(styleHash), "script_hash": .text(scriptHash)]) { _, new in new })
        }
        return templates.render("pages/pack", all)
    }

    private static func hash(_ bytes: [UInt8]) -> String {
        "sha256-" + Data(SHA256.hash(data: bytes)).base64EncodedString()
    }
}
