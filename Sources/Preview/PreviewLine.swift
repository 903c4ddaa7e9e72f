import FlyingSocks
import Foundation

/// One connection to the preview: a request comes, an answer goes, each in its time.
struct PreviewLine: Sendable {
    private let connection: AsyncSocket
    private let limits: PreviewLimits

    init(_ connection: AsyncSocket, _ limits: PreviewLimits) {
        self.connection = connection
        self.limits = limits
    }

    /// The request, as soon as its head is there.
    func request() async throws(PreviewRefusal) -> PreviewRequest {
        let head: [UInt8]?
        do {
            head = try await within(limits.arrival) { try await readHead() }
        } catch let refusal as PreviewRefusal {
            throw refusal
        } catch {
            throw .badRequest
        }
        guard let head, let text = String(validating: head, as: UTF8.self) else { throw .badRequest }
        return try PreviewRequest(text)
    }

    /// Sends an answer. Who doesn't fetch it in time doesn't get it.
    func send(_ response: PreviewResponse, withBody: Bool = true) async {
        let bytes = response.bytes(withBody: withBody)
        try? await within(limits.delivery) { try await connection.write(bytes) }
    }

    /// What the work gives; nil once the time is over (the page asks again) or the other side is gone.
    func whileOpen<Value: Sendable>(
        for time: Duration, _ work: @escaping @Sendable () async throws -> Value
    ) async -> Value? {
        let value = try? await within(time) {
            try await withThrowingTaskGroup(of: Value?.self) { group in
                group.addTask { try await work() }
                group.addTask {
                    while true { _ = try await connection.read(atMost: Self.piece) }
                }
                defer { group.cancelAll() }
                return try await group.next() ?? nil
            }
        }
        return value ?? nil
    }

    /// Says that nothing more comes, takes in what the other side still sends (closed sooner, it would lose the answer),
    /// and ends.
    func close() async {
        shutdown(connection.socket.file.rawValue, Int32(SHUT_WR))
        try? await within(.seconds(1)) {
            for _ in 0..<64 { _ = try await connection.read(atMost: Self.piece) }
        }
        try? connection.close()
    }

    private static let piece = 4096

    /// Everything before the empty line.
    private func readHead() async throws -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            bytes += try await connection.read(atMost: Self.piece)
            if let end = bytes.firstRange(of: Self.emptyLine) {
                guard end.lowerBound <= limits.head else { throw PreviewRefusal.headTooLarge }
                return Array(bytes[..<end.lowerBound])
            }
            guard bytes.count <= limits.head else { throw PreviewRefusal.headTooLarge }
        }
    }

    private static let emptyLine = Array("\r\n\r\n".utf8)

    /// Does something for so long and no longer.
    private func within<Value: Sendable>(
        _ time: Duration, _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value? {
        try await withThrowingTaskGroup(of: Value.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await Task.sleep(for: time)
                throw PreviewRefusal.tooSlow
            }
            defer { group.cancelAll() }
            return try await group.next()
        }
    }
}
