package import ShikiriTemplates

/// The kinds of pages of the managers' packs.
package enum PackPages {
    /// All kinds of pages, each inside its frame.
    package static let all: [PageDeclaration] = [
        PageDeclaration(PackPage.self, in: PackFrameView.self),
        PageDeclaration(SealedPackBody.self, in: PackFrameView.self),
        PageDeclaration(LockedPackPage.self, in: PackFrameView.self),
        PageDeclaration(PassphraseLettersPage.self, in: PackFrameView.self),
    ]
}
