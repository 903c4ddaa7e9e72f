#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Ends the program.
enum Terminal {
    static func leave(_ status: Int32) -> Never { exit(status) }
}
