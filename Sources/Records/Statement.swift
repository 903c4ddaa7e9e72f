import ShikiriLoading
import ShikiriModel
import ShikiriPeople

/// The parts of a statement (xAPI 1.0.3, IEEE 9274.1.1) that matter here.
struct Statement: Decodable {
    let id: String?
    let actor: Actor
    let verb: Verb
    let object: Object
    let result: Outcome?
    let timestamp: String?
    /// When the store took it in: it is the time of a statement without one.
    let stored: String?

    struct Actor: Decodable {
        let account: Account?
        let mbox: String?

        struct Account: Decodable {
            let name: String
        }

        var mark: PersonMark? {
            account == nil && mbox == nil ? nil : PersonMark(id: account?.name, address: mbox)
        }
    }

    struct Verb: Decodable {
        let id: String
    }

    struct Object: Decodable {
        let id: String
        let objectType: String?
    }

    struct Outcome: Decodable {
        let score: Points?
        let success: Bool?
        let completion: Bool?

        struct Points: Decodable {
            let scaled: Double?
            let raw: Double?
            let min: Double?
            let max: Double?
        }
    }

    /// The last part of the verb's address.
    var verbName: String { verb.id.split(separator: "/").last.map(String.init) ?? "" }

    /// The id of the statement that this one takes back.
    var voids: String? {
        verbName == "voided" && object.objectType == "StatementRef" ? object.id.lowercased() : nil
    }

    /// What the verb means: by the mapping, as an address or by its name, else by the verbs that xAPI's vocabulary has; nil
    /// for one without a meaning here.
    func meaning(_ source: TrainingSource) -> StatusWord? {
        if let mapped = source.statuses[TableWords.folded(verb.id)] ?? source.statuses[TableWords.folded(verbName)] {
            return mapped
        }
        switch verbName {
        case "completed", "passed", "waived": return .completed
        case "failed": return .failed
        case "attempted", "answered", "initialized", "progressed", "launched", "resumed", "suspended", "terminated":
            return .inProgress
        default: return nil
        }
    }

    /// What happened: the verb says it, and a result says it more exactly, on whatever verb it stands.
    func status(_ verb: RecordStatus) -> RecordStatus {
        guard let result, verb != .notStarted else { return verb }
        if result.success == false || verb == .failed { return .failed }
        if result.completion == false { return .inProgress }
        return result.success == true || result.completion == true ? .completed : verb
    }

    /// Whether the result says that something was completed or passed, whatever the verb says.
    var saysCompletion: Bool { result?.success == true || result?.completion == true }

    /// The points of 100; nil where there are none. What is waived was not scored.
    func score() throws(RecordScore.Fault) -> Score? {
        guard let points = result?.score, verbName != "waived" else { return nil }
        if let scaled = points.scaled {
            guard (-1...1).contains(scaled) else { throw .outside }
            return Score(share: scaled)
        }
        guard let raw = points.raw else { return nil }
        let least = points.min ?? 0
        // Without the most that can be reached nobody knows what a number is worth.
        guard let most = points.max, least < most else { throw .notNumber }
        return try Score(raw, of: least...most)
    }

    /// The number that the score has, as a message shows it.
    var scoreText: String {
        let points = result?.score
        return (points?.scaled ?? points?.raw).map { "\($0)" } ?? ""
    }

    /// The mapped address of the activity; where the mapping names none, the last part of it, which may be the code of a
    /// course.
    func course(_ source: TrainingSource) -> String {
        guard source.activities.isEmpty, !source.ignoredCourses.contains(IdentifierFolding.folded(object.id)) else {
            return object.id
        }
        return object.id.split(separator: "/").last.map(String.init) ?? object.id
    }
}
