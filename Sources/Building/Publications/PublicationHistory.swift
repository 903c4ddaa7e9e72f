import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPublishing

/// What earlier publications left, as the folder that `history` names in `portal.yaml` has it. It is input: whoever keeps
/// copies there decides what later publications know.
struct PublicationHistory: Sendable {
    /// The summaries, oldest first.
    let summaries: [PublicationSummary]

    /// Reads the files that the content has of it; one that isn't a summary is reported.
    init(_ files: [String], in folder: ContentFolder, log: inout DiagnosticLog) {
        var read: [PublicationSummary] = []
        for file in files {
            guard let bytes = folder.bytes(of: file, log: &log) else { continue }
            if let summary = Self.summary(bytes, at: file, log: &log) { read.append(summary) }
        }
        summaries = read.sorted { $0.asOf < $1.asOf }
    }

    /// The newest of a day no later than `day`.
    func newest(before day: CalendarDay) -> PublicationSummary? {
        summaries.last { $0.asOf <= day.description }
    }

    /// What the last publication in the output left; nil where there was none, or it left nothing yet.
    static func last(
        in publication: Publication, at output: String, log: inout DiagnosticLog
    ) throws(PublishingError) -> PublicationSummary? {
        guard publication.publishedPaths.contains(PublicationSummary.path) else { return nil }
        let place = output + "/" + PublicationSummary.path
        guard let bytes = try publication.published(PublicationSummary.path) else {
            log.report(.unreadablePublication, .lostSummary, at: SourceLocation(file: place))
            return nil
        }
        return summary(bytes, at: place, log: &log)
    }

    /// The same without the lock of a publication, for who only looks; nil too where it isn't for this user.
    static func last(at output: String, log: inout DiagnosticLog) -> PublicationSummary? {
        let place = output + "/" + PublicationSummary.path
        guard case .success(let bytes) = FileBytes.read(place) else { return nil }
        return summary(bytes, at: place, log: &log)
    }

    private static func summary(
        _ bytes: [UInt8], at place: String, log: inout DiagnosticLog
    ) -> PublicationSummary? {
        do throws(PublicationSummary.Fault) {
            return try PublicationSummary(bytes)
        } catch {
            log.report(
                .unreadablePublication, .unreadableSummary(isNewer: error == .newer), at: SourceLocation(file: place))
            return nil
        }
    }
}
