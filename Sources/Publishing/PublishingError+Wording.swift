package import ShikiriDiagnostics

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

extension PublishingError: CustomStringConvertible {
    /// What is wrong, and what to do, in two sentences or three, in English.
    package var description: String { "\(message) \(help)" }

    /// What is wrong, in English, as a sentence that names the path.
    package var message: String { said.text.en }

    /// What the person at the keyboard can do, in English.
    package var help: String { said.help?.en ?? "" }

    /// What is wrong and what to do, in every language of the program.
    package var said: Message {
        switch self {
        case .targetIsNotAFolder(let path): .targetIsNotAFolder(path)
        case .targetHasNoParent(let path): .targetHasNoParent(path)
        case .parentIsMissing(let path): .parentIsMissing(path)
        case .targetIsAMountPoint(let path): .targetIsAMountPoint(path)
        case .foreignFolder(let path, let examples, let count): .foreignFolder(path, .files(examples, of: count))
        case .foreignStaging(let path): .foreignStaging(path)
        case .unreadableManifest(let path, let reason): .unreadableManifest(path, reason: reason)
        case .linkedFolder(let path): .linkedFolder(path)
        case .locked(let path, let holder): .locked(path, holder: holder)
        case .unreadableName(let folder): .nameInFolderNotUTF8(folder)
        case .invalidPath(let path, let fault): .unpublishable(shown(path), fault.said)
        case .collision(let path, let other): .collision(path, other)
        case .blockedByForeign(let path, let foreign): .blockedByForeign(path, foreign)
        case .mixedAccess(let path, let other): .mixedAccess(path, other)
        case .nothingInPlace(let path, let previous): .nothingInPlace(path, previous: previous)
        case .insideOutput(let path, let output): .insideOutput(path, output)
        case .insideContent(let path, let content): .insideContent(path, content)
        case .notAFile(let path): .notAFile(path)
        case .sharedWithoutBounds(let path): .sharedWithoutBounds(path)
        case .folderIsNotEmpty(let path): .folderIsNotEmpty(path)
        case .disk(let failure):
            .diskFailure(failure.call.words, failure.path, failure.code, help: advice(on: failure))
        }
    }

    /// The path with its control characters made visible.
    private func shown(_ path: String) -> String {
        var shown = ""
        for scalar in path.unicodeScalars {
            shown += scalar.value < 0x20 || scalar.value == 0x7F ? scalar.escaped(asASCII: true) : String(scalar)
        }
        return shown
    }

    private func advice(on failure: DiskFailure) -> Phrase {
        switch failure.code {
        case ENOSPC, EDQUOT: .makeRoom
        case EACCES, EPERM: .giveRights(failure.path)
        case EROFS: .otherDisk
        case EXDEV: .oneDisk
        case EBUSY: .unmount
        case EMFILE, ENFILE: .raiseLimit
        case ENAMETOOLONG: .shorterName
        case ENOLCK, ENOTSUP, EOPNOTSUPP: .localDisk
        case EIO: .checkDisk
        default: .mendAndBuild
        }
    }
}

extension PublishingError.PathFault {
    fileprivate var said: Message {
        switch self {
        case .emptyName: .emptyPathName
        case .absolute: .absolutePath
        case .dots: .dottedPath
        case .forbiddenCharacter: .forbiddenCharacter
        case .forbiddenEnd: .forbiddenEnd
        case .nameTooLong: .longName
        case .reserved: .reservedName
        }
    }
}

extension DiskCall {
    /// What was tried, in English, and that it failed, in Japanese.
    fileprivate var words: Phrase { Phrase(en: rawValue, ja: failed) }

    private var failed: String {
        switch self {
        case .resolve: "を見つけられません"
        case .inspect: "を調べられません"
        case .openFolder: "のフォルダを開けません"
        case .listFolder: "のフォルダの中を見られません"
        case .makeFolder: "のフォルダを作れません"
        case .removeFolder: "のフォルダを取り除けません"
        case .createFile: "を作れません"
        case .openFile: "を開けません"
        case .readFile: "を読めません"
        case .writeFile: "を書けません"
        case .closeFile: "を書き終えられません"
        case .setMode: "の権限を設定できません"
        case .link: "をリンクできません"
        case .readLink: "のリンクを読めません"
        case .makeLink: "のリンクを作れません"
        case .removeFile: "を取り除けません"
        case .rename: "の名前を変えられません"
        case .exchange: "を入れ替えられません"
        case .lock: "をロックできません"
        case .synchronize: "をディスクに書き込めません"
        }
    }
}
