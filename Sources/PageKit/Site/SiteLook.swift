package import ShikiriTemplates
package import ShikiriWords

/// How every page looks: its template, its style sheet and scripts, and its words in each language.
package struct SiteLook: Sendable {
    /// The templates, resolved against the views that they show.
    package let templates: TemplateSet
    /// The style sheet, the scripts and the pictures.
    package let assets: SiteAssets
    /// What pages say, in each language.
    package let vocabulary: Vocabulary

    /// Joins what was read of the templates' folder.
    package init(templates: TemplateSet, assets: SiteAssets, vocabulary: Vocabulary) {
        self.templates = templates
        self.assets = assets
        self.vocabulary = vocabulary
    }
}
