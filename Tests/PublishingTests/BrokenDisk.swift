import Foundation
import Synchronization

@testable import ShikiriPublishing

/// A disk that refuses one call, or dies at it, and counts how many calls a publication makes.
final class BrokenDisk: Sendable {
    /// When the disk refuses.
    enum Fault: Sendable {
        case never
        /// At the call of this number only, with this error number.
        case once(at: Int, code: Int32)
        /// At the call of this number and at every later one: on the disk that is what a killed process leaves.
        case death(at: Int)
        /// At the call of this number, by ending the process.
        case kill(at: Int)
    }

    private let fault: Fault
    private let knowsExchange: Bool
    private let made = Mutex(0)

    init(_ fault: Fault, knowsExchange: Bool = true) {
        self.fault = fault
        self.knowsExchange = knowsExchange
    }

    /// How many calls were made, or would have been.
    var calls: Int { made.withLock { $0 } }

    var disk: Disk {
        Disk { [self] call, _ in code(for: call) }
    }

    private func code(for call: DiskCall) -> Int32? {
        let number = made.withLock { made in
            made += 1
            return made
        }
        switch fault {
        case .once(at: number, let code): return code
        case .death(let first) where number >= first: return EIO
        case .kill(at: number): kill(getpid(), SIGKILL)
        default: break
        }
        return call == .exchange && !knowsExchange ? EINVAL : nil
    }
}
