package import ShikiriTemplates

/// What the office's pages offer to their templates.
package enum OfficeShapes {
    /// All pages of the office, and the parts of them that are rendered for themselves.
    package static let all: [PageDeclaration] = shapes.map { PageDeclaration($0, shape: $1) }

    private static var shapes: [String: ViewShape] {
        let frame: ViewShape = [
            "lang": ["code": .text], "as_of": ["iso": .text, "text": .text],
            "site": ["title": .text, "organization": .text, "home": .text],
            "assets": ["css": .text, "js": .text, "tables": .text, "icon": .text],
            "nav": ["items": .list(["label": .text, "href": .text, "current": .flag])],
        ]
        let page = frame.adding([
            "page": ["title": .text, "description": .text],
            "crumbs": ["items": .list(["label": .text, "href": .text])],
            "chrome": ["head": .markup, "header": .markup, "footer": .markup],
        ])
        let downloads: ViewShape = ["items": .list(["label": .text, "href": .text, "note": .text])]
        return [
            "pages/pack": pack(), "partials/pack-body": pack(), "pages/pack-locked": lockedPack(),
            "partials/office-head": frame, "partials/office-header": frame, "partials/office-footer": frame,
            "pages/office-index": page.adding([
                "office": [
                    "items": .list([
                        "label": .text, "href": .text, "css": .text, "figure": .text, "figure_note": .text,
                        "text": .text,
                    ]), "open": OpenPointsView.shape, "downloads": downloads,
                ]
            ]),
            "pages/office-report": page.adding([
                "office": [
                    "views": ["items": .list(["label": .text, "href": .text, "current": .flag])],
                    "sum": [
                        "items": .list([
                            "badge": .text, "css": .text, "word": .text, "count": .text, "href": .text,
                        ])
                    ],
                    "blocks": .list([
                        "id": .text, "heading": .text, "text": .text, "filtered": .flag, "table": .markup,
                        "nothing": .text,
                    ]), "marks": ["items": .list(["css": .text, "word": .text])],
                    "neighbours": [
                        "previous": ["label": .text, "href": .text], "next": ["label": .text, "href": .text],
                    ], "downloads": downloads,
                ]
            ]),
        ]
    }

    /// What the frame of every manager's pack offers.
    private static func packFrame() -> ViewShape {
        [
            "lang": ["code": .text], "as_of": ["iso": .text, "text": .text],
            "page": ["title": .text], "site": ["title": .text, "organization": .text],
            "contact": ["name": .text, "email": .text, "phone": .text], "style": .markup, "script": .markup,
            "policy": ["style_hash": .text, "script_hash": .text],
        ]
    }

    /// What an open pack offers.
    private static func pack() -> ViewShape {
        packFrame().adding([
            "pack": [
                "manager": ["department": .text], "lead": .text,
                "answer": ["word": .text, "css": .text, "of": .text],
                "sum": .list(["word": .text, "css": .text, "count": .text]),
                "blocks": .list([
                    "id": .text, "heading": .text, "text": .text, "filtered": .flag, "table": .markup,
                ]), "table_beside": .flag,
            ]
        ])
    }

    /// What a protected pack offers.
    private static func lockedPack() -> ViewShape {
        packFrame().adding(["payload": .markup])
    }
}
