import FlyingSocks
import Foundation

/// A port of this machine that only this machine reaches, held by both of its addresses: browsers take either for
/// `localhost`.
package struct LoopbackPort: Sendable {
    /// Its number.
    package let number: UInt16
    /// The sockets on which it is listened: 127.0.0.1, and ::1 where the system has IPv6.
    let sockets: [Socket]

    /// Why a port can't be had.
    package struct Unavailable: Error {
        /// The error number of the operating system.
        package let code: Int32
    }

    /// Begins to listen.
    ///
    /// - Parameter number: the port; 0 takes a free one.
    /// - Throws: if another program has it, on either address.
    package init(_ number: UInt16) throws(Unavailable) {
        let first = try Self.listen(on: number)
        do throws(Unavailable) {
            let taken = try Self.number(of: first)
            let second = try Self.listenIPv6(on: taken)
            self.number = taken
            sockets = [first] + (second.map { [$0] } ?? [])
        } catch {
            try? first.close()
            throw error
        }
    }

    private static func listen(on number: UInt16) throws(Unavailable) -> Socket {
        try translated {
            try bound(Socket(domain: AF_INET), to: .inet(ip4: "127.0.0.1", port: number))
        }
    }

    /// A system without IPv6 has no such address, and nobody can be misled to it.
    private static func listenIPv6(on number: UInt16) throws(Unavailable) -> Socket? {
        do throws(Unavailable) {
            return try translated { try bound(Socket(domain: AF_INET6), to: .loopback(port: number)) }
        } catch {
            guard [EAFNOSUPPORT, EADDRNOTAVAIL].contains(error.code) else { throw error }
            return nil
        }
    }

    private static func bound(_ socket: Socket, to address: some SocketAddress) throws -> Socket {
        do {
            try socket.setValue(true, for: .localAddressReuse)
            try socket.bind(to: address)
            try socket.listen()
            return socket
        } catch {
            try? socket.close()
            throw error
        }
    }

    private static func number(of socket: Socket) throws(Unavailable) -> UInt16 {
        guard case .ip4(_, let port) = try translated({ try socket.sockname() }) else {
            throw Unavailable(code: EINVAL)
        }
        return port
    }

    private static func translated<Value>(_ work: () throws -> Value) throws(Unavailable) -> Value {
        do {
            return try work()
        } catch SocketError.failed(_, let code, _) {
            throw Unavailable(code: code)
        } catch {
            throw Unavailable(code: EINVAL)
        }
    }
}
