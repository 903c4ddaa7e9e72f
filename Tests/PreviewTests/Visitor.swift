import FlyingSocks
import Foundation

/// One who speaks to a server on this machine through a socket of the system.
struct Visitor: Sendable {
    enum Way: CaseIterable, Sendable { case ip4, ip6 }

    let port: UInt16
    var way = Way.ip4

    /// Opens a connection.
    func connect() throws -> Socket {
        let socket = try Socket(domain: way == .ip4 ? AF_INET : AF_INET6)
        switch way {
        case .ip4: try socket.connect(to: .inet(ip4: "127.0.0.1", port: port))
        case .ip6: try socket.connect(to: .loopback(port: port))
        }
        return socket
    }

    /// The answer to what is sent, until the other side closes. Waits on a thread of its own: the server needs those
    /// that tasks run on.
    func ask(_ request: String) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(with: Result { try answer(to: request) })
            }
        }
    }

    /// The answer to a request for a path.
    func get(_ path: String, host: String = "localhost", _ more: String = "") async throws -> String {
        try await ask("GET \(path) HTTP/1.1\r\nHost: \(host)\r\n\(more)\r\n")
    }

    private func answer(to request: String) throws -> String {
        let socket = try connect()
        defer { try? socket.close() }
        _ = try? socket.write(Data(request.utf8))
        return try Self.rest(of: socket)
    }

    /// What comes on a connection until it is closed.
    static func rest(of socket: Socket) throws -> String {
        var bytes: [UInt8] = []
        do {
            while true { bytes += try socket.read(atMost: 65_536) }
        } catch SocketError.disconnected {
            return String(decoding: bytes, as: UTF8.self)
        }
    }
}
