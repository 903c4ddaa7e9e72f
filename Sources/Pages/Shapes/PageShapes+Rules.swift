import ShikiriTemplates

extension PageShapes {
    private static let inForce = link.adding(["effective": day])
    private static let coming = link.adding(["date": day])
    private static let direction: ViewShape = [
        "heading": .text, "filter": .text, "sum": .list(["verdict": verdict, "count": .text]), "table": .markup,
    ]
    private static let profile: ViewShape = [
        "information": .text, "href": .text, "level": .text, "css": .text,
    ]
    private static let labels = items(["label": .text])
    private static let group: ViewShape = [
        "label": .text, "count": .text, "items": .list(link.adding(["where": .text])),
    ]

    private static let block: ViewShape = [
        "id": .text, "heading": .text, "from": .text, "to": .text, "cooling": .text, "pledge": .text,
        "columns": .list(["label": .text, "note": .text, "count": .text]),
        "rows": .list(["label": .text, "note": .text, "count": .text, "cells": .list(cell)]),
        "origins": .list(group), "destinations": .list(group),
        "persons": items(["who": .text, "rule": .text, "reason": .text]),
        "exceptions": items(["from": .text, "to": .text, "verdict": verdict, "note": .text, "until": .text]),
    ]

    private static let cell: ViewShape = [
        "verdict": verdict, "state": state, "since": day, "coming": ["verdict": verdict, "date": day], "note": .text,
    ]

    /// The restrictions, their revisions, and the controls.
    static let rulePages: [String: [String: ViewShape]] = [
        "pages/matrix": [
            "matrix": [
                "revision": inForce, "coming": coming, "summary": .text, "body": .markup, "blocks": .list(block),
            ]
        ],
        "pages/department": [
            "department": [
                "company": .text, "where": .text, "revision": inForce, "coming": coming, "profile": items(profile),
                "operations": items(link.adding(["note": .text])), "parts": links, "outward": direction,
                "inward": direction,
            ]
        ],
        "pages/restrictions-index": ["restrictions": restrictions],
        "pages/operation": [
            "operation": [
                "company": .text, "departments": .list(link), "systems": labels, "profile_heading": .text,
                "profile": .list(profile), "outward": direction, "inward": direction,
            ]
        ],
        "pages/postings": [
            "postings": ["table": .markup, "filter": .text, "nothing": .text, "note": .text]
        ],
        "pages/operations-index": ["operations": filtered],
        "pages/information": [
            "information": [
                "examples": labels, "systems": labels, "handlers": filtered.adding(["heading": .text]),
                "users": filtered.adding(["heading": .text]),
            ]
        ],
        "pages/information-index": [
            "information_index": items(link.adding(["description": .text, "counts": .text]))
        ],
        "pages/revisions-index": [
            "revisions": [
                "groups": .list([
                    "id": .text, "heading": .text,
                    "items": .list(link.adding(["date": day, "summary": .text, "change": .text])),
                ]), "feed": link,
            ]
        ],
        "pages/revision": ["revision": revision, "previous": link, "next": link],
        "pages/controls": [
            "controls": [
                "answer": ["word": .text, "css": .text, "of": .text],
                "sum": .list(["word": .text, "css": .text, "count": .text]), "table": .markup,
            ]
        ],
    ]

    private static let restrictions: ViewShape = [
        "revision": inForce, "coming": coming, "body": .markup, "matrix": link,
        "from": .list([
            "label": .text, "company": .text, "items": .list(["label": .text, "value": .text]),
        ]),
        "to": .list([
            "label": .text, "company": .text, "items": .list(["label": .text, "value": .text]),
        ]),
        "ways": .list(link.adding(["description": .text])),
        "companies": .list(filtered.adding(["id": .text, "heading": .text])),
    ]

    private static let revision: ViewShape = [
        "effective": day, "state": state, "summary": .text, "compared": .text, "unchanged": .text,
        "sum": .list(["css": .text, "label": .text, "count": .text]),
        "terms": items(["label": .text, "before": .text, "after": .text]),
        "groups": .list([
            "id": .text, "css": .text, "heading": .text, "count": .text,
            "items": .list([
                "from": .text, "to": .text, "count": .text, "before": verdict, "after": verdict, "note": .text,
                "pairs": ["table": .markup],
            ]),
        ]), "as_it_was": .text, "blocks": .list(block),
    ]
}
