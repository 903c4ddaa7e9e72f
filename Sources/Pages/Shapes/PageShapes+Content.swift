import ShikiriTemplates

extension PageShapes {
    private static let contents = items(link.adding(["children": links]))
    private static let described = foreignLink.adding(["description": .text])
    private static let dated = described.adding(["date": day])
    private static let announced = dated.adding(["unpublished": .flag])
    private static let answered = link.adding(["verdict": verdict])
    private static let kind: ViewShape = ["kind": .text, "css": .text, "cite": .text]
    private static let held = filtered.adding(["note": .text])

    /// The pages that authors write, and the lists of them.
    static let contentPages: [String: [String: ViewShape]] = [
        "pages/home": ["home": home],
        "pages/rule": ["rule": rule, "previous": link, "next": link],
        "pages/section": [
            "section": [
                "isDivided": .flag, "body": .markup,
                "groups": .list([
                    "id": .text, "heading": .text, "href": .text,
                    "items": .list(described.adding(["kinds": .list(kind), "updated": day])),
                ]),
            ], "previous": link, "next": link,
        ],
        "pages/faq-index": [
            "faqs": [
                "topics": .list(described.adding(["id": .text, "count": .text, "items": .list(answered)]))
            ]
        ],
        "pages/faq": ["faq": faq, "previous": link, "next": link],
        "pages/news-index": ["news_index": ["years": .list(["id": .text, "year": .text, "items": .list(announced)])]],
        "pages/news": [
            "news": ["date": day, "unpublished": .flag, "body": .markup, "related": items(described)], "previous": link,
            "next": link,
        ],
        "pages/discussions-index": ["discussions": ["items": .list(dated), "held": held]],
        "pages/discussion": ["discussion": discussion, "previous": link, "next": link],
        "pages/plain": ["plain": ["body": .markup, "contents": contents, "updated": day]],
        "pages/pledge": [
            "pledge": [
                "addressee": .text, "body": .markup, "fields": .list(["label": .text, "seal": .flag]),
                "return_to": .text,
            ]
        ],
        "pages/search": ["search": ["href": .text]],
        "pages/not-found": ["not_found": links],
    ]

    private static let home: ViewShape = [
        "intro": .markup,
        "parts": .list(link.adding(["css": .text, "text": .text, "figure": .text, "figure_note": .text])),
        "revision": foreignLink.adding(["effective": day, "coming": foreignLink.adding(["date": day])]),
        "due": items(foreignLink.adding(["date": day, "state": state, "note": .text])),
        "news": items(announced).adding(["more": link]),
    ]

    private static let rule: ViewShape = [
        "basis": items(kind), "updated": day, "review_by": day, "review_late": .flag, "audience": .text, "draft": .flag,
        "body": .markup, "contents": contents, "questions": items(answered), "related": items(described),
        "revisions": links, "controls": items(link.adding(["state": state])), "tags": items(["label": .text]),
    ]

    private static let faq: ViewShape = [
        "intro": .markup, "count": .text, "updated": day,
        "items": .list([
            "id": .text, "question": .markup, "verdict": verdict, "answer": .markup, "href": .text, "rules": links,
        ]),
        "topics": .list(link.adding(["count": .text, "current": .flag])),
    ]

    private static let discussion: ViewShape = [
        "body": .markup, "contents": contents, "audience": .text, "course": link, "date": day, "held": held,
        "related": items(described),
    ]
}
