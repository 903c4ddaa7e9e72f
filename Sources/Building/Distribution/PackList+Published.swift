import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPacks
import ShikiriPublishing

extension PackList {
    /// The list that lies in the office's folder, an empty one where none does; nil where it isn't as it was written,
    /// because a spreadsheet saved it in a form of its own.
    init?(in publication: Publication) throws(PublishingError) {
        guard let bytes = try publication.published(PackPaths.list) else {
            self.init()
            return
        }
        var log = DiagnosticLog()
        let table = TableReader.read(bytes, file: PackPaths.list, of: nil, log: &log)
        guard let table, !log.hasErrors else { return nil }
        self.init(table)
    }
}
