extension DiagnosticCode {
    static let templates: [DiagnosticCode] = [
        templateSyntax, unknownTemplate, unknownTemplateName, missingTemplate, missingString,
    ]

    /// A template that can't be parsed.
    package static let templateSyntax = DiagnosticCode(
        "template-syntax",
        meaning: "A template has a tag that is never closed, or closes another.",
        reason: "The page would lose its end.",
        example: "{{#items}}…",
        remedy: "{{#items}}…{{/items}}")

    /// A partial or layout that isn't there.
    package static let unknownTemplate = DiagnosticCode(
        "unknown-template",
        meaning: "A template names a partial or layout that isn't there.",
        reason: "It would be rendered as nothing.",
        example: "{{>partials/bread-crumbs}}",
        remedy: "{{>partials/breadcrumbs}}")

    /// A name that the page doesn't offer.
    package static let unknownTemplateName = DiagnosticCode(
        "unknown-name",
        meaning: "A template uses a name that its page doesn't offer.",
        reason: "It would be rendered as nothing.",
        example: "{{page.titel}}",
        remedy: "{{page.title}}")

    /// A page kind without its template.
    package static let missingTemplate = DiagnosticCode(
        "missing-template",
        meaning: "A kind of page has no template.",
        reason: "Its pages could not be rendered.",
        example: "templates/pages/rule.mustache is not there",
        remedy: "add the file, or start from a new portal's templates")

    /// A language without one of the interface strings.
    package static let missingString = DiagnosticCode(
        "missing-string",
        meaning: "An interface string is missing in a language.",
        reason: "A label would be empty in that language.",
        example: "ja.yaml has search_placeholder, en.yaml has not",
        remedy: "add the key to both files")
}
