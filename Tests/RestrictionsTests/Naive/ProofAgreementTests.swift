import LongRuns
import ShikiriModel
import ShikiriRestrictions
import Testing

/// The proofs, which look at each kind of pair once, come out as those that look at every pair.
@Suite struct ProofAgreementTests {
    static let seeds: [UInt64] = (0..<4).map { 20_260_401 + UInt64($0) }
    static let portalsPerSeed = UInt64(LongRun.count(30, usually: 3))

    @Test(arguments: seeds) func aProofAgreesWithBruteForce(_ seed: UInt64) throws {
        var refuted = 0
        var proved = 0
        for portal in 0..<Self.portalsPerSeed {
            let portalSeed = seed &* 1_000 &+ portal
            var generator = SceneGenerator(seed: portalSeed)
            var scene = generator.scene()
            generator.declare(&scene)
            let engine = RestrictionEngine(try scene.text.doubtfulRulebook())
            for (position, proof) in engine.proofs().enumerated() {
                let expected = NaiveProver(scene, position).result
                let told = NaiveProver.Result(proof)
                refuted += expected.invariants.count { $0.refuted != nil }
                proved += expected.invariants.count { $0.refuted == nil }
                guard told != expected else { continue }
                Issue.record("seed \(portalSeed), revision \(position)\n\(told)\nexpected\n\(expected)")
                return
            }
        }
        #expect(refuted > 0 && proved > 0, "\(refuted) refuted, \(proved) proved")
    }
}

extension NaiveProver.Result {
    /// A proof in the naive prover's terms.
    init(_ proof: RevisionProof) {
        func line(_ example: RevisionProof.Example) -> String {
            "\(example.day) \(example.from.text)>\(example.to.text)"
        }
        self.init(
            decisions: proof.decisions, silentPairs: proof.silence?.pairs ?? 0,
            firstSilence: proof.silence.map { line($0.first) },
            unused: proof.unusedCells.flatMap { unused in
                unused.cells.map { "\(unused.direction.origin.rawValue) \($0)" }
            },
            idle: proof.idleExceptions.map { "\($0.from.text)>\($0.to.text)" },
            invariants: proof.invariants.map { proved in
                let refuted: String? =
                    switch proved.counterexample {
                    case .move(let move):
                        line(move.example) + " \(move.title ?? "-") \(move.titleThere ?? "-")"
                    case .exception(let exception): "\(exception.from.text)>\(exception.to.text)"
                    case nil: nil
                    }
                return NaiveProver.Invariant(decisions: proved.decisions, refuted: refuted)
            })
    }
}
