/// Measurements of the product on generated input: `swift run -c release shikiri-benchmarks NAME`.
///
/// Every measurement prints ratios between things measured in the same run, because absolute times say more about the
/// machine than about the program.
let benchmarks: [String: () throws -> Void] = [
    "portal": PortalBenchmark.run,
    "records": RecordsBenchmark.run,
    "restrictions": RestrictionBenchmark.run,
]

let names = CommandLine.arguments.dropFirst()
for name in names.isEmpty ? benchmarks.keys.sorted() : Array(names) {
    guard let benchmark = benchmarks[name] else {
        print("there is no benchmark `\(name)`; there are: \(benchmarks.keys.sorted().joined(separator: ", "))")
        continue
    }
    print("## \(name)")
    try benchmark()
}
