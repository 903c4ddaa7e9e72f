import Dispatch
import Synchronization

/// Works on many items at the same time and gives the results in the items' order, whatever finished first.
package enum ParallelMap {
    /// Transforms all items on at most `jobs` threads.
    package static func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], jobs: Int, transform: @escaping @Sendable (Item) -> Result
    ) -> [Result] {
        guard jobs > 1, items.count > 1 else { return items.map(transform) }
        // Several chunks a thread even out items of different weight.
        let size = max(1, items.count / (jobs * 8))
        let starts = Array(stride(from: 0, to: items.count, by: size))
        let chunks = Chunks<[Result]>(count: starts.count)
        let next = Counter()
        DispatchQueue.concurrentPerform(iterations: min(jobs, starts.count)) { _ in
            while let chunk = next.take(below: starts.count) {
                let range = starts[chunk]..<min(starts[chunk] + size, items.count)
                chunks.set(items[range].map(transform), at: chunk)
            }
        }
        return chunks.all.flatMap { $0 }
    }
}

/// Hands out numbers, each once.
private final class Counter: Sendable {
    private let value = Mutex(0)

    func take(below limit: Int) -> Int? {
        value.withLock { value in
            guard value < limit else { return nil }
            defer { value += 1 }
            return value
        }
    }
}

/// Places for the results of chunks, each written by one thread.
private final class Chunks<Value: Sendable>: Sendable {
    private let values: Mutex<[Value?]>

    init(count: Int) {
        values = Mutex(Array(repeating: nil, count: count))
    }

    func set(_ value: Value, at place: Int) {
        values.withLock { $0[place] = value }
    }

    var all: [Value] { values.withLock { $0.compactMap { $0 } } }
}
