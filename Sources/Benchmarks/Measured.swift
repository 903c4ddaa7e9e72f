#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Times pieces of work.
enum Measured {
    /// The result of some work, and the seconds that it took.
    static func seconds<Result>(_ work: () throws -> Result) rethrows -> (result: Result, seconds: Double) {
        let start = ContinuousClock.now
        let result = try work()
        let parts = (ContinuousClock.now - start).components
        return (result, Double(parts.seconds) + Double(parts.attoseconds) / 1e18)
    }

    /// A number with two decimal places.
    static func text(_ number: Double) -> String {
        let hundredths = Int((number * 100).rounded())
        let rest = hundredths % 100
        return "\(hundredths / 100)." + (rest < 10 ? "0\(rest)" : "\(rest)")
    }
}

/// The most memory that the process has held so far.
enum PeakMemory {
    static var bytes: Int {
        var usage = rusage()
        #if canImport(Glibc)
            getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
            return Int(usage.ru_maxrss) * 1024
        #else
            getrusage(RUSAGE_SELF, &usage)
            return Int(usage.ru_maxrss)
        #endif
    }
}
