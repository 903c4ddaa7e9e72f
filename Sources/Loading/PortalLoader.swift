import Foundation
import ShikiriBasics
package import ShikiriDiagnostics
package import ShikiriModel

/// Reads the content folder into drafts. It finds out what is written where; what it means is for the model.
package enum PortalLoader {
    /// Reads everything but the training records, which are streamed where they are counted.
    ///
    /// - Parameter jobs: how many files are read at the same time.
    /// - Throws: `InputRejected` where the folder can't be read at all.
    package static func load(
        _ folder: ContentFolder, jobs: Int, log: inout DiagnosticLog
    ) throws(InputRejected) -> PortalDraft {
        log.merge(folder.findings)
        guard folder.has(ContentFile.portal.rawValue) else {
            log.report(
                .missingFile, .noPortal(ContentFile.portal, in: folder.root),
                at: SourceLocation(file: ContentFile.portal.rawValue))
            throw InputRejected(log)
        }
        var draft = PortalDraft()
        let forms = TableForms(
            folder.has(ContentFile.tables.rawValue) ? document(ContentFile.tables.rawValue, folder, &log) : nil,
            log: &log)
        var (pages, exports, registers, others): ([String], [String], [String], [String]) = ([], [], [], [])
        for file in folder.files {
            switch ContentRole(of: file) {
            case .page: pages.append(file)
            case .document where file == ContentFile.tables.rawValue: break
            case .document: draft.documents[file] = document(file, folder, &log)
            case .table:
                guard let known = ContentFile(path: file) else { continue }
                draft.tables[file] = forms.table(folder.bytes(of: file, log: &log), known, log: &log)
            case .revision:
                if let read = document(file, folder, &log), read.isReadable { draft.revisions.append((file, read)) }
            case .registerTable: registers.append(file)
            case .attachment:
                if isHarmless(file, folder, &log) { draft.attachments.append(file) }
            case .records: exports.append(file)
            case .key: break
            case .unknown: others.append(file)
            }
        }
        for file in registers {
            guard let declaration = draft.documents[DeclaredRegister.declaration(of: file)] else {
                log.report(.unexpectedFile, .undeclaredRegister(file), at: SourceLocation(file: file))
                continue
            }
            guard declaration.isReadable, let bytes = folder.bytes(of: file, log: &log) else { continue }
            draft.tables[file] =
                TableReader.read(bytes, file: file, of: DeclaredRegister.columns(of: declaration), log: &log)
                ?? .unreadable(file)
        }
        forms.reportUnused(among: draft.tables.keys, into: &log)
        let taken = ExportFiles(draft.document(.sources), among: folder.files)
        taken.report(exports, into: &log)
        checkTimeZone(PortalSettings.writtenTimeZone(draft.document(.portal)), &log)
        let history = PortalSettings.historyFolder(draft.document(.portal))
        for file in others where !taken.take(file) {
            if let history, file.hasPrefix(history + "/") {
                draft.history.append(file)
            } else {
                reportUnexpected(file, &log)
            }
        }
        draft.pages = Self.pages(pages, folder, jobs: jobs, log: &log)
        let readable = Set(draft.pages.map(\.file))
        draft.unreadablePages = pages.filter { !readable.contains($0) }
        return draft
    }

    /// The draft of a YAML file; nil for one of comments alone.
    private static func document(_ file: String, _ folder: ContentFolder, _ log: inout DiagnosticLog) -> Draft? {
        var own = DiagnosticLog()
        defer { log.merge(own) }
        let text = folder.text(of: file, log: &own)
        let place = SourceLocation(file: file)
        if let draft = text.flatMap({ YAMLReader.read($0.string, file: file, log: &own) }) {
            // A document that is only begun (`---`) holds nothing either.
            guard case .null = draft.content, case .revisions = ContentFile(path: file) else { return draft }
            own.report(.emptyFile, .emptyFile(file), at: place)
            return Draft(.unreadable, at: place)
        }
        if !own.hasErrors, let text, isEmpty(text.string, ContentFile(path: file)) {
            own.report(.emptyFile, .emptyFile(file), at: place)
        }
        return own.hasErrors ? Draft(.unreadable, at: place) : nil
    }

    /// Whether a file without any value was emptied, and not commented out. A revision has no use but its content; that
    /// `portal.yaml` says nothing is told by what it lacks.
    private static func isEmpty(_ text: String, _ file: ContentFile?) -> Bool {
        switch file {
        case .portal: false
        case .revisions: true
        default: text.allSatisfy(\.isWhitespace)
        }
    }

    /// With a zone that nobody knows, days would begin and end at those of another.
    private static func checkTimeZone(_ written: Located<String>?, _ log: inout DiagnosticLog) {
        guard let written, TimeZone(identifier: written.value) == nil else { return }
        log.report(
            .badValue,
            .unknownTimeZone(
                written.value, nearest: Suggestion.nearest(to: written.value, among: TimeZone.knownTimeZoneIdentifiers)),
            at: written.location)
    }

    private static func pages(
        _ files: [String], _ folder: ContentFolder, jobs: Int, log: inout DiagnosticLog
    ) -> [PageDraft] {
        let results = ParallelMap.map(files, jobs: jobs) { file in
            var log = DiagnosticLog()
            return (page(file, folder, &log), log)
        }
        for (_, findings) in results { log.merge(findings) }
        return results.compactMap(\.0)
    }

    private static func page(_ file: String, _ folder: ContentFolder, _ log: inout DiagnosticLog) -> PageDraft? {
        guard let source = folder.text(of: file, log: &log), let matter = FrontMatter(of: source, log: &log) else {
            return nil
        }
        return PageDraft(
            file: file, fields: matter.fields, bytes: source.bytes, bodyStart: matter.bodyStart,
            bodyLine: matter.bodyLine)
    }

    /// Whether a file beside the pages is what its name says, and can't do anything in a reader's browser.
    private static func isHarmless(_ file: String, _ folder: ContentFolder, _ log: inout DiagnosticLog) -> Bool {
        // A drawing is read as a whole; of the others the beginning tells, and the rest is read when it is published.
        guard let kind = AttachmentKind(file),
            let bytes = folder.bytes(of: file, most: kind == .svg ? nil : AttachmentKind.beginning, log: &log)
        else { return false }
        guard kind.begins(bytes) else {
            log.report(
                .mislabelledAttachment, .mislabelled(file, kind: kind.rawValue.uppercased()),
                at: SourceLocation(file: file))
            return false
        }
        guard kind == .svg, let fault = SVGDrawing.fault(in: bytes) else { return true }
        let line = bytes[..<fault.offset].count { $0 == UInt8(ascii: "\n") } + 1
        log.report(
            .activeAttachment, .activeDrawing(file, fault.words), at: SourceLocation(file: file, line: line, column: 1))
        return false
    }

    private static func reportUnexpected(_ file: String, _ log: inout DiagnosticLog) {
        log.report(
            .unexpectedFile, .unusedFile(file, nearest: Suggestion.nearest(to: file, among: ContentRole.knownFiles)),
            at: SourceLocation(file: file))
    }
}

/// What a file of the content folder is for, by its path.
enum ContentRole {
    case page, document, table, revision, registerTable, attachment, records, key, unknown

    /// The names that a file could have been meant to have.
    static let knownFiles = ContentFile.allCases.filter { !$0.isPattern }.map(\.rawValue)
    private static let pageFolders = ContentFile.allCases.filter(\.isPage).map(\.folder).filter { !$0.isEmpty }

    init(of file: String) {
        switch ContentFile(path: file) {
        case .revisions: self = .revision
        case .records: self = .records
        case .packNames, .reportTemplates: self = .key
        case .registerRows: self = .registerTable
        case .some(let known):
            switch known.form {
            case .mapping, .list: self = .document
            case .table: self = .table
            case .page: self = .page
            case .bytes: self = .unknown
            }
        case nil:
            let isAttachment = Self.pageFolders.contains(where: file.hasPrefix) && AttachmentKind(file) != nil
            self = isAttachment ? .attachment : .unknown
        }
    }
}
