import ShikiriTemplates

extension PageShapes {
    private static let answer: ViewShape = [
        "word": .text, "css": .text, "figure": .text, "unit": .text, "fraction": .text, "bar": .markup, "of": .text,
        "left_out": .text,
    ]

    private static let board: ViewShape = [
        "answer": answer,
        "tiles": items(["label": .text, "figure": .text, "unit": .text, "note": .text, "css": .text]),
        "trend": ["chart": .markup, "suppression": .text], "courses": filtered.adding(["suppression": .text]),
        "departments": filtered.adding(["suppression": .text]),
        "kinds": ["table": .markup, "suppression": .text], "compare": ["table": .markup, "suppression": .text],
        "coming": items(link.adding(["date": day, "note": .text, "state": state])),
        "discussions": filtered.adding(["note": .text]),
    ]

    /// The dashboards of training.
    static let trainingPages: [String: [String: ViewShape]] = [
        "pages/training-index": ["training": board],
        "pages/training-department": ["training": board.adding(["where": .text])],
        "pages/training-course": ["training": board, "course": course],
    ]

    private static let course: ViewShape = [
        "kind": .text, "opens": day, "due": day, "audience": .text, "passing": .text, "valid": .text, "material": link,
        "today": answer.adding(["heading": .text]), "at_due": answer.adding(["heading": .text]),
    ]
}
