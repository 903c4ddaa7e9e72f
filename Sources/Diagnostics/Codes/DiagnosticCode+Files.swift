extension DiagnosticCode {
    static let files: [DiagnosticCode] = [
        missingFile, unreadableFile, wrongEncoding, unexpectedFile, pathLeavesContent, controlCharacter,
    ]

    /// A file or folder that must exist is not there.
    package static let missingFile = DiagnosticCode(
        "missing-file",
        meaning: "A file or folder that the portal needs is not there.",
        reason: "Every portal has a `portal.yaml`; a source of training records names files that exist.",
        example: "shikiri build --content contnet",
        remedy: "shikiri build --content content")

    /// A file is there but can't be read.
    package static let unreadableFile = DiagnosticCode(
        "unreadable-file",
        meaning: "A file or folder can't be read.",
        reason: "A part of the content that is silently left out would be missing on the portal.",
        example: "a file without read permission, or a folder named `portal.yaml`",
        remedy: "chmod u+r the file, or take it away from the content folder")

    /// Bytes are not text in the encoding that was declared.
    package static let wrongEncoding = DiagnosticCode(
        "wrong-encoding",
        meaning: "The bytes of a file are not text in its declared encoding.",
        reason: "Guessing would publish names and rules with wrong characters.",
        example: "a Markdown file saved as Shift_JIS",
        remedy: "save the file as UTF-8, or name its encoding in `training/sources.yaml`")

    /// A file lies where the portal has no use for it.
    package static let unexpectedFile = DiagnosticCode(
        "unexpected-file", .warning,
        meaning: "A file in the content folder is not used by the portal.",
        reason: "A misspelt name would otherwise drop a page or a rule without a word.",
        example: "content/guidence/information.md",
        remedy: "content/guidance/information.md")

    /// A control character.
    package static let controlCharacter = DiagnosticCode(
        "control-character",
        meaning: "A text has a control character: one that nobody sees and no page or feed may hold.",
        reason: "It comes from copying out of other programs, and makes feeds and pages that programs refuse to read.",
        example: "title: \"見直し\\x03\"",
        remedy: "title: \"見直し\"")

    /// A path leads out of the content folder.
    package static let pathLeavesContent = DiagnosticCode(
        "path-leaves-content",
        meaning: "A path leads out of the content folder.",
        reason: "The portal is made of what its folder holds, so that a copy of the folder is the whole portal.",
        example: "files: ../../exports/lms.csv",
        remedy: "files: records/lms.csv")
}
