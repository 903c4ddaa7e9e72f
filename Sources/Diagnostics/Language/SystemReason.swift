#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

extension Phrase {
    /// Why the operating system refused, by its error number.
    ///
    /// In English as the C library says it; it has no Japanese where no locale is installed, so the reasons that are met
    /// in practice stand here.
    package static func reason(_ code: Int32) -> Phrase {
        let english = String(cString: strerror(code))
        return Phrase(en: english, ja: japanese(code) ?? english)
    }

    /// The same within a sentence.
    package static func reasonInSentence(_ code: Int32) -> Phrase {
        let reason = reason(code)
        return Phrase(en: reason.en.lowercased(), ja: reason.ja)
    }

    private static func japanese(_ code: Int32) -> String? {
        switch code {
        case ENOENT: "ファイルやフォルダがありません"
        case EACCES, EPERM: "権限がありません"
        case EROFS: "読み取り専用のディスクです"
        case ENOSPC: "ディスクの空き容量がありません"
        case EDQUOT: "割り当てられた容量を使い切りました"
        case ENOTDIR: "途中の名前がフォルダではありません"
        case EISDIR: "フォルダです"
        case EEXIST: "同じ名前のものがすでにあります"
        case ENOTEMPTY: "フォルダが空ではありません"
        case EIO: "ディスクの読み書きに失敗しました"
        case ELOOP: "リンクが輪になっています"
        case ENAMETOOLONG: "名前が長すぎます"
        case EMFILE, ENFILE: "開いているファイルが多すぎます"
        case EBUSY: "使用中です"
        case EXDEV: "別のディスクにまたがっています"
        case EADDRINUSE: "そのポートは使用中です"
        case EADDRNOTAVAIL: "そのアドレスは使えません"
        case ENOTSUP, ENOSYS: "このファイルシステムではできません"
        default: nil
        }
    }
}
