import FlyingSocks
import Foundation

/// Serves a preview to this machine, one request a connection, within its limits.
package struct PreviewServer: Sendable {
    private let port: LoopbackPort
    private let desk: PreviewDesk
    private let limits: PreviewLimits
    private let seats: Seats

    /// Prepares to serve.
    package init(on port: LoopbackPort, _ desk: PreviewDesk, limits: PreviewLimits = PreviewLimits()) {
        self.port = port
        self.desk = desk
        self.limits = limits
        seats = Seats(limits.connections)
    }

    /// Serves until the task is cancelled.
    package func run() async throws {
        let pool = SocketPool<Poll>.make()
        try await pool.prepare()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await pool.run() }
            for socket in port.sockets {
                let listener = try AsyncSocket(socket: socket, pool: pool)
                group.addTask { try await listen(listener) }
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private func listen(_ listener: AsyncSocket) async throws {
        try await withThrowingDiscardingTaskGroup { group in
            while true {
                try Task.checkCancellation()
                do {
                    let connection = try await listener.accept()
                    group.addTask { await serve(connection) }
                } catch is CancellationError {
                    throw CancellationError()
                } catch {
                    // The other side has gone already, or no more files can be open: the next may fare better.
                    try await Task.sleep(for: .milliseconds(20))
                }
            }
        }
    }

    private func serve(_ connection: AsyncSocket) async {
        let line = PreviewLine(connection, limits)
        if await seats.take() {
            await answer(on: line)
            await seats.leave()
        } else {
            await line.send(PreviewRefusal.tooMany.response(in: desk.language))
        }
        await line.close()
    }

    private func answer(on line: PreviewLine) async {
        do throws(PreviewRefusal) {
            let request = try await line.request()
            if let response = await desk.answer(request, port: port.number) {
                await line.send(response, withBody: !request.isHead)
            } else if let response = await line.whileOpen(
                for: limits.waiting, { try await desk.newerBuild(than: request) })
            {
                await line.send(response, withBody: !request.isHead)
            }
        } catch {
            await line.send(error.response(in: desk.language))
        }
    }
}

/// How many connections may be answered at the same time.
private actor Seats {
    private var free: Int

    init(_ count: Int) { free = count }

    func take() -> Bool {
        guard free > 0 else { return false }
        free -= 1
        return true
    }

    func leave() { free += 1 }
}
