import ShikiriModel

// Words of living examples.
extension Words {
    var example: String { pick("例", "Example") }
    var lastDayHere: String { pick("異動元での最後の日", "Last day at the origin") }
    var titleHere: String { pick("異動元での役職", "Title at the origin") }
    var titleThere: String { pick("異動先での役職", "Title at the destination") }
    var postsBefore: String { pick("それまでの業務", "Posts until then") }
    var course: String { pick("講座", "Course") }
    var dueDate: String { pick("期限", "Due") }
    var joinedAudience: String { pick("対象者になった日", "In the audience since") }
    var timesAway: String { pick("休職・出向", "Away") }
    var completion: String { pick("修了", "Completed") }
    var notYet: String { pick("まだ", "Not yet") }

    func inBrackets(score: Int) -> String { pick("（\(score)点）", " (score \(score))") }

    func time(from: CalendarDay, until: CalendarDay?) -> String {
        pick("\(day(from))〜\(until.map(day) ?? "")", "\(day(from)) – \(until.map(day) ?? "today")")
    }

    /// Where the answer to a case about a move comes from.
    func exampleSource(rules: String?, on day: CalendarDay) -> String {
        guard let rules else {
            return pick("\(self.day(day))に効いている定めはありません。", "No rules are in force on \(self.day(day)).")
        }
        return pick(
            "\(rules)施行の定めで判定した答えです。定めが変われば、この答えも変わります。",
            "Decided by the rules of \(rules). When the rules change, so does this answer.")
    }

    /// Where the answer to a case about a course comes from.
    func exampleSource(courseOn day: CalendarDay) -> String {
        pick(
            "\(self.day(day))の時点の状態を、講座の期限と合格点から判定した答えです。",
            "The status on \(self.day(day)), worked out from the course's dates and passing score.")
    }
}
