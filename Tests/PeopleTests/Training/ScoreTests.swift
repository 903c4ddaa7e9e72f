import ShikiriPeople
import Testing

@Suite("Scores")
struct ScoreTests {
    @Test(
        "are written with as many decimals as they need",
        arguments: [(0, "0"), (8000, "80"), (7996, "79.96"), (7950, "79.5"), (5, "0.05"), (-500, "-5"), (-50, "-0.5")])
    func text(_ hundredths: Int32, _ text: String) { #expect(Score(hundredths: hundredths).description == text) }

    @Test("of whole points are hundreds of hundredths")
    func points() {
        #expect(Score(points: 80) == Score(hundredths: 8000))
        #expect(Score(points: 79) < Score(hundredths: 7901) && !(Score(points: 80) < Score(points: 80)))
    }
}
