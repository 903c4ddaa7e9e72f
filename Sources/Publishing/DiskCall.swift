/// The kinds of system call that a publication makes: what an error message names, and where a test lets one fail.
package enum DiskCall: String, Sendable, CaseIterable {
    case resolve = "find"
    case inspect = "look at"
    case openFolder = "open the folder"
    case listFolder = "list the folder"
    case makeFolder = "make the folder"
    case removeFolder = "remove the folder"
    case createFile = "create"
    case openFile = "open"
    case readFile = "read"
    case writeFile = "write"
    case closeFile = "finish writing"
    case setMode = "set the permissions of"
    case link = "link"
    case readLink = "read the link"
    case makeLink = "make the link"
    case removeFile = "remove"
    case rename = "rename"
    case exchange = "exchange"
    case lock = "lock"
    case synchronize = "write to the medium"
}

/// A system call that failed: which, on what, and the error number of the operating system.
package struct DiskFailure: Sendable, Equatable {
    /// What was asked of the system.
    package let call: DiskCall
    /// The path that the call was about, as a person can find it.
    package let path: String
    /// `errno` after the call.
    package let code: Int32
}
