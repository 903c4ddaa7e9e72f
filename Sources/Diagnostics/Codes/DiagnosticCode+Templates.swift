extension DiagnosticCode {
    static let templates: [DiagnosticCode] = [
        templateSyntax, unknownTemplate, unknownTemplateName, wrongTemplateForm, unescapedText, missingTemplate,
        unusedTemplate, missingString, unusedString,
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

    /// A name that is used as something that it isn't.
    package static let wrongTemplateForm = DiagnosticCode(
        "wrong-form",
        meaning: "A template shows a name as text that stands for something else.",
        reason: "It would be rendered as nothing, or as `true`.",
        example: "{{page.crumbs}}",
        remedy: "{{#page.crumbs}}{{label}}{{/page.crumbs}}")

    /// Text between three braces.
    package static let unescapedText = DiagnosticCode(
        "unescaped-text",
        meaning: "A template takes text for finished markup.",
        reason: "Three braces are for what the program made as HTML; text is escaped, whatever an author wrote in it.",
        example: "{{{page.title}}}",
        remedy: "{{page.title}}")

    /// A page kind without its template.
    package static let missingTemplate = DiagnosticCode(
        "missing-template",
        meaning: "A kind of page has no template.",
        reason: "Its pages could not be rendered.",
        example: "templates/pages/rule.mustache is not there",
        remedy: "add the file, or start from a new portal's templates")

    /// A template that no page uses.
    package static let unusedTemplate = DiagnosticCode(
        "unused-template", .warning,
        meaning: "No page uses a template.",
        reason: "Its names can't be checked, and a change to it changes nothing.",
        example: "templates/pages/rules.mustache, where the program renders pages/rule",
        remedy: "remove the file, or give it the name of the page that it was meant for")

    /// A language without one of the interface strings.
    package static let missingString = DiagnosticCode(
        "missing-string",
        meaning: "An interface string is missing in a language.",
        reason: "A label would be empty in that language.",
        example: "ja.yaml has search_placeholder, en.yaml has not",
        remedy: "add the key to both files")

    /// An interface string that nothing shows.
    package static let unusedString = DiagnosticCode(
        "unused-string", .warning,
        meaning: "Nothing shows an interface string.",
        reason: "A translator would work for nothing.",
        example: "ja.yaml has serach_placeholder, and the templates use t.search_placeholder",
        remedy: "remove the key from every language")
}
