import FuzzDriver

// shikiri-fuzz READER [libFuzzer's options] CORPUS...
//
// The first word names the reader; everything after it is libFuzzer's.
guard CommandLine.arguments.count > 1, let reader = FuzzedReader(rawValue: CommandLine.arguments[1]) else {
    print("usage: shikiri-fuzz READER [OPTION...] [CORPUS...]")
    print("readers: " + FuzzedReader.allCases.map(\.rawValue).joined(separator: " "))
    Terminal.leave(2)
}

/// What libFuzzer calls can't capture anything, so the reader that was asked for is kept here.
nonisolated(unsafe) private let target = reader.makeTarget()

var count = CommandLine.argc - 1
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv + 1
let status = LLVMFuzzerRunDriver(&count, &arguments) { data, size in
    target(Array(UnsafeBufferPointer(start: data, count: size)))
    return 0
}
Terminal.leave(status)
