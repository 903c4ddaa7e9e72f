import Dispatch
import Foundation

/// Does something before a signal ends the process, so that what is private doesn't outlive it.
package final class ProcessEnd {
    private let sources: [any DispatchSourceSignal]

    /// What a terminal, a system that shuts down, and people send.
    private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

    /// Begins to wait for signals, for as long as the value lives; from when this returns none is missed.
    ///
    /// - Parameter last: what is done; then the process ends as the signal would have ended it.
    package init(doing last: @escaping @Sendable () -> Void) {
        // Nobody who reads what is printed may end the process before it has tidied up.
        signal(SIGPIPE, SIG_IGN)
        let queue = DispatchQueue(label: "end")
        let registered = DispatchSemaphore(value: 0)
        sources = Self.signals.filter { !Self.isIgnored($0) }.map { number in
            // Elsewhere the source takes the place of the default action itself, and until then that action is right.
            #if canImport(Darwin)
                signal(number, SIG_IGN)
            #endif
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler {
                last()
                signal(number, SIG_DFL)
                kill(getpid(), number)
            }
            source.setRegistrationHandler { registered.signal() }
            source.resume()
            return source
        }
        // A source begins to listen some time after it was resumed; a signal that came before would be lost.
        for _ in sources { registered.wait() }
    }

    /// Whether who started the process wants it to outlive the signal, as `nohup` does.
    private static func isIgnored(_ number: Int32) -> Bool {
        var action = sigaction()
        sigaction(number, nil, &action)
        #if canImport(Darwin)
            return action.__sigaction_u.__sa_handler == nil ? false : isIgnore(action.__sigaction_u.__sa_handler)
        #else
            return isIgnore(action.__sigaction_handler.sa_handler)
        #endif
    }

    private static func isIgnore(_ handler: sighandler_t?) -> Bool {
        unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }
}
