/// About the roster, the history of posts, plans, pledges and exceptions. None names a person.
extension Message {
    // MARK: Cells about people

    /// A time that ends before it begins.
    package static func endsBeforeStart(_ column: Name) -> Message {
        Message(
            en: "`\(column)` is before the first day of this row", ja: "`\(column)` が、この行の最初の日より前です。")
    }

    /// A person who isn't in the roster.
    package static func namesNobody(_ column: Name, roster: Name) -> Message {
        Message(
            en: "`\(column)` names nobody in \(roster)", ja: "`\(column)` の人が \(roster) にいません。",
            help: Phrase(en: "write the id as the roster has it", ja: "社員番号を、名簿にあるとおりに書いてください。"))
    }

    /// A manager who isn't in the roster.
    package static func managerIsNobody(_ column: Name) -> Message {
        Message(
            en: "`\(column)` names nobody in organization/employees.csv",
            ja: "`\(column)` の人が organization/employees.csv にいません。",
            help: Phrase(
                en: "write the id as the roster has it, or leave the cell empty at the top",
                ja: "社員番号を名簿にあるとおりに書いてください。いちばん上の人では空にしてください。"))
    }

    /// A thing that the portal doesn't have.
    package static func namesNothing(_ column: Name, _ kind: Phrase, help: Phrase?) -> Message {
        Message(
            en: "`\(column)` names no \(kind.en) of the portal", ja: "`\(column)` の\(kind.ja)がポータルにありません。", help: help)
    }

    /// A name that several departments have.
    package static func ambiguousDepartment(_ column: Name, ids: [String]) -> Message {
        Message(
            en: "`\(column)` names several departments", ja: "`\(column)` に当てはまる部署が複数あります。", help: .writeOneID(ids))
    }

    /// A name that no department and no operation has.
    package static func unknownPlace(_ column: Name, file: Name) -> Message {
        Message(
            en: "`\(column)` names no department and no operation", ja: "`\(column)` に当てはまる部署も業務もありません。",
            help: Phrase(en: "write an id of \(file)", ja: "\(file) にある id を書いてください。"))
    }

    /// An address that no mail reaches.
    package static func noPersonsAddress(isMended: Bool) -> Message {
        Message(
            en: "this is no address for mail", ja: "メールアドレスではありません。",
            help: isMended
                ? Phrase(
                    en: "write it in half-width signs without blanks; it is used as that",
                    ja: "空白を入れずに半角で書いてください。そう書かれたものとして使います。")
                : Phrase(
                    en: "write it as `name@example.jp`; until then nobody is found by it, and no mail is drafted",
                    ja: "`name@example.jp` のように書いてください。それまで、このアドレスで人を探すことも、メールの下書きを作ることもできません。"))
    }

    /// Two rows of one id.
    package static let sameEmployee = Message(
        en: "an earlier row has the same employee id", ja: "前の行に同じ社員番号があります。",
        help: Phrase(
            en: "ids are the same after folding width and case", ja: "全角と半角、大文字と小文字の違いは区別しません。"))

    /// More planned moves of one person than are taken.
    package static func manyPlannedMoves(most: Int) -> Message {
        Message(
            en: "more than \(most) lines are about the person of this one", ja: "この行の人についての行が \(most) を超えています。",
            help: Phrase(en: "plan fewer moves of one person at a time", ja: "一度に予定する一人の異動を減らしてください。"))
    }

    // MARK: Managers

    /// Too many managers above each other.
    package static func deepEmployee(most: Int) -> Message {
        Message(
            en: "this employee is below more than \(most) managers", ja: "この社員の上の上司が \(most) 段を超えています。",
            help: Phrase(
                en: "name the manager who stands above, not a colleague beside", ja: "同僚ではなく、上の上司を書いてください。"))
    }

    /// Managers in a circle.
    package static func managerCircle(_ number: Int) -> Message {
        Message(
            en: number == 1
                ? "an employee is their own manager" : "\(number) employees are each other's managers in a circle",
            ja: number == 1 ? "社員が自分自身の上司になっています。" : "\(number) 人の社員の上司が輪になっています。",
            help: Phrase(
                en: "leave `manager` empty for the one at the top", ja: "いちばん上の人では `manager` を空にしてください。"))
    }

    /// Somebody whom nobody leads.
    package static let inNobodysPack = Message(
        en: "this person is in no manager's pack", ja: "この人は、どの管理職のまとめにも入りません。",
        help: Phrase(
            en: "name an employed `manager` here, or one of the department or one above it in departments.csv",
            ja: "在籍している `manager` をここに書くか、departments.csv で部署やその上の部署の長を書いてください。"))

    /// A manager who isn't there, with people under them.
    package static func absentManager(_ day: Name, leading count: Int) -> Message {
        Message(
            en:
                "this person isn't employed on \(day), and \(count) \(count == 1 ? "person is" : "people are") still under them",
            ja: "この人は \(day) に在籍していませんが、\(count) 人の上司のままです。",
            help: Phrase(
                en:
                    "name the new manager; until then the next manager above has them in their pack, where there is one",
                ja: "新しい上司を書いてください。それまでは、一つ上の管理職がいれば、そのまとめに入ります。"))
    }

    // MARK: Dates and posts

    /// A day that is far away.
    package static func unlikelyDate(_ what: Phrase, _ date: Name, after day: Name) -> Message {
        Message(
            en: "\(what.en) on \(date), more than ten years after \(day)",
            ja: "\(what.ja)が \(date) で、\(day) から十年より先です。", help: Phrase(en: "correct the year", ja: "年を直してください。"))
    }

    /// A status and leaves that say different things.
    package static func leaveDisagrees(saysAway: Bool, _ day: Name) -> Message {
        Message(
            en: saysAway
                ? "the roster says that this person is away, and no leave covers \(day)"
                : "the roster says that this person is at work, and a leave covers \(day)",
            ja: saysAway
                ? "名簿では休んでいますが、\(day) を含む休職がありません。" : "名簿では在籍中ですが、\(day) を含む休職があります。",
            help: Phrase(
                en: "the leave counts; correct `status` here or the days in organization/leaves.csv",
                ja: "休職の表に従います。ここの `status` か、organization/leaves.csv の日付を直してください。"))
    }

    /// A post that stands twice.
    package static let doubledAssignment = Message(
        en: "an earlier row of this person has the same operation for some of the same days",
        ja: "この人の前の行に、同じ業務で期間の重なるものがあります。",
        help: Phrase(
            en: "close the earlier row, or remove one of the two", ja: "前の行に最後の日を書くか、一方を取り除いてください。"))

    /// A right that stands twice.
    package static let doubledGrant = Message(
        en: "an earlier row of this person has the same right of the same days",
        ja: "この人の前の行に、同じ期間の同じ権限があります。",
        help: Phrase(en: "remove one of the two", ja: "一方を取り除いてください。"))

    /// A department whose id and name stand in each other's places.
    package static func exchangedNames(id: Name, name: Name) -> Message {
        Message(
            en: "this department's id and name seem to be exchanged: `\(id)` and `\(name)`",
            ja: "この部署の id と名前が入れ替わっているようです。`\(id)` と `\(name)`",
            help: Phrase(
                en: "write the id as others refer to it, and the name as readers know it",
                ja: "ほかの場所から参照する id と、読む人に見せる名前を、それぞれの列に書いてください。"))
    }

    /// Posts that are all elsewhere than the department.
    package static func departmentDisagrees(_ department: Name, _ day: Name) -> Message {
        Message(
            en: "none of the posts that this person holds on \(day) is in `\(department)`, the department of this row",
            ja: "この人が \(day) に担当している業務は、どれもこの行の部署 `\(department)` のものではありません。",
            help: Phrase(
                en:
                    "correct `department`, or the posts in organization/assignments.csv; moves are decided by the posts",
                ja: "`department` か、organization/assignments.csv の担当を直してください。異動は担当で判定します。"))
    }

    /// A post in the other company.
    package static let otherCompanysPost = Message(
        en: "this post is in the other company than the person's department",
        ja: "この担当は、本人の部署とは別の会社のものです。",
        help: Phrase(
            en: "write its last day into `until`, or correct `department` in organization/employees.csv",
            ja: "`until` に最後の日を書くか、organization/employees.csv の `department` を直してください。"))

    // MARK: Identities

    /// Two people with one address.
    package static let sharedAddress = Message(
        en: "two people employed at one time have the address of this row",
        ja: "この行のアドレスを、同じ時期に在籍する二人が使っています。",
        help: Phrase(en: "give each of them an address of their own", ja: "一人ずつ別のアドレスにしてください。"))

    /// Two ids that a spreadsheet takes for one.
    package static let similarID = Message(
        en: "the id of this row differs from another only in leading zeros",
        ja: "この行の社員番号は、先頭の 0 を除くと、ほかの人と同じです。",
        help: Phrase(
            en: "write both as the HR system has them, or give one a new id",
            ja: "どちらも人事システムにあるとおりに書くか、一方に新しい番号を付けてください。"))

    // MARK: What contradicts itself

    /// A manager with people of the other company.
    package static func otherCompanysManager(_ count: Int) -> Message {
        Message(
            en:
                "\(count) \(count == 1 ? "person" : "people") of the other company \(count == 1 ? "is" : "are") in this person's pack",
            ja: "この人のまとめに、もう一方の会社の人が \(count) 人入っています。",
            help: Phrase(
                en: "name a manager of their own company in employees.csv or departments.csv",
                ja: "employees.csv か departments.csv に、同じ会社の上司を書いてください。"))
    }

    /// A status and a last day that disagree.
    package static func employmentDisagrees(hasLeft: Bool) -> Message {
        Message(
            en: hasLeft
                ? "the roster says that this person has left, and the last day is still to come"
                : "the roster says that this person is employed, and the last day is over",
            ja: hasLeft ? "名簿では退職していますが、最後の日はまだ来ていません。" : "名簿では在籍していますが、最後の日は過ぎています。",
            help: Phrase(en: "the day counts; correct `status` or `left`", ja: "日付に従います。`status` か `left` を直してください。"))
    }

    /// Somebody who has left, nobody knows when.
    package static let leftWithoutDay = Message(
        en: "the roster says that this person has left, and names no last day", ja: "名簿では退職していますが、最後の日がありません。",
        help: Phrase(
            en:
                "add the day to `left`: what was due before it is looked up by it, and a wrong status takes somebody out of every list",
            ja: "`left` に日付を書いてください。それまでの受講や担当はこの日で調べます。状態の誤りなら、その人はどの一覧にも載らなくなります。"))

    // MARK: Plans

    /// A last day that isn't before the move.
    package static func leftAfterMove(_ left: Name, _ date: Name) -> Message {
        Message(
            en: "`\(left)` is not before `\(date)`", ja: "`\(left)` が `\(date)` より前ではありません。",
            help: Phrase(
                en: "the last day at the origin lies before the first day at the destination",
                ja: "異動元の最後の日は、異動先の最初の日より前です。"))
    }

    /// A move that can't be meant.
    package static func doubtfulMove(_ doubt: Phrase) -> Message {
        Message(doubt, help: Phrase(en: "correct the line, or remove it", ja: "この行を直すか、取り除いてください。"))
    }

    /// A last day at the origin that is over, where the person is still at the origin.
    package static func stillAtOrigin(_ column: Name, _ today: Name) -> Message {
        Message(
            en: "by `\(column)` the person has left the origin, and the register of posts has them there on \(today)",
            ja: "`\(column)` では異動元の最後の日が過ぎていますが、担当の記録では \(today) も異動元にいます。",
            help: Phrase(
                en:
                    "correct the line, or end the post in assignments.csv or employees.csv; until then the later last day counts",
                ja: "この行を直すか、assignments.csv か employees.csv の担当を終わらせてください。それまでは、遅いほうの最後の日で判定します。"))
    }

    /// A move from a place where the person doesn't work.
    package static func wrongOrigin(_ column: Name, _ eve: Name) -> Message {
        Message(
            en: "`\(column)` is none of the posts that the person holds on \(eve)",
            ja: "`\(column)` は、\(eve) の本人の担当のどれでもありません。",
            help: Phrase(
                en: "see whether a row was shifted; the stricter answer of both origins holds",
                ja: "行がずれていないか確かめてください。二つの異動元のうち、厳しいほうの答えになります。"))
    }

    /// A chain of posts around a restriction.
    package static var possibleDetour: Message {
        Message(
            en:
                "this move ends a chain that looks like a detour: the direct move is refused, and a short stay stands between",
            ja: "この異動は迂回に見えます。直接の異動は認められず、短い間だけ別の担当をはさんでいます",
            help: Phrase(
                en: "see the reason, and keep it; no stop at another post makes a refused move permitted",
                ja: "理由を確かめ、記録してください。別の担当をはさんでも、認められない異動が認められるようにはなりません。"))
    }

    // MARK: Registers

    /// An exception that has ended.
    package static func expired(_ from: Name, _ to: Name, _ day: Name) -> Message {
        Message(
            en: "the exception for `\(from)` to `\(to)` expired on \(day)",
            ja: "`\(from)` から `\(to)` への例外の期限が、\(day) に切れました。",
            help: Phrase(
                en: "remove it, or have it approved again with a new date",
                ja: "例外を取り除くか、改めて承認を受けて新しい期限を書いてください。"))
    }

    /// An exception that ends soon.
    package static func expires(_ from: Name, _ to: Name, _ day: Name, in days: Int) -> Message {
        let distance: Phrase =
            switch days {
            case 0: Phrase(en: "today", ja: "今日")
            case 1: Phrase(en: "tomorrow", ja: "明日")
            default: Phrase(en: "in \(days) days", ja: "\(days) 日後")
            }
        return Message(
            en: "the exception for `\(from)` to `\(to)` expires on \(day), \(distance.en)",
            ja: "`\(from)` から `\(to)` への例外の期限が、\(day)（\(distance.ja)）に切れます。",
            help: Phrase(
                en: "have it approved again, or let the matrix decide from then on",
                ja: "改めて承認を受けてください。受けなければ、その後はマトリクスで決まります。"))
    }

    /// A title that nobody has.
    package static func unmatchedTitle(_ title: Name, nearest: String?) -> Message {
        Message(
            en: "nobody has or had the title `\(title)`", ja: "`\(title)` の役職に就いている人も、就いていた人もいません。",
            help: nearest.map(Phrase.didYouMean)
                ?? Phrase(
                    en: "titles are those of organization/employees.csv and organization/assignments.csv",
                    ja: "役職は organization/employees.csv と organization/assignments.csv にあるものです。"))
    }

    /// Two pledges of one move.
    package static func samePledge(line: Int) -> Message {
        Message(
            en: "line \(line) is about the same person and date already", ja: "\(line) 行目に、同じ人の同じ日のものがあります。",
            help: Phrase(en: "keep one row for each move", ja: "一つの異動を一行にしてください。"))
    }

    /// A pledge for no move.
    package static let unmatchedPledge = Message(
        en: "the assignments have no move between the companies on this date",
        ja: "業務の履歴に、この日の両社間の異動がありません。",
        help: Phrase(
            en: "write the first day of the post in the other company", ja: "もう一方の会社での担当の最初の日を書いてください。"))

    // MARK: Training

    /// Two discussions in one row too many.
    package static func sameDiscussion(line: Int) -> Message {
        Message(
            en: "line \(line) says the same of the same discussion", ja: "\(line) 行目に、同じ討議の同じ内容があります。",
            help: Phrase(
                en: "remove one of the two; two rounds of one day are one row with all who took part",
                ja: "一方を取り除いてください。同じ日に二回行ったときは、参加した人数を合わせて一行にします。"))
    }

    /// A course for nobody.
    package static func emptyAudience(_ day: Name) -> Message {
        Message(
            en: "nobody is in the audience of this course on \(day)", ja: "\(day) に、この講座の対象になる人がいません。",
            help: Phrase(
                en: "compare `audience` with the companies, departments, titles and operations that there are",
                ja: "`audience` を、実際にある会社、部署、役職、業務と比べてください。"))
    }
}

extension Phrase {
    /// Ids of which one is to be written.
    package static func writeOneID(_ ids: [String]) -> Phrase {
        let names = quoted(ids)
        return Phrase(en: "write one of the ids \(names.en)", ja: "次の id のどれかを書いてください: \(names.ja)")
    }

    // MARK: What lies too far away

    /// A leave's first day.
    package static let leaveBegins = Phrase(en: "a leave of this person begins", ja: "この人の休職の最初の日")

    /// Somebody's first day.
    package static let personJoins = Phrase(en: "this person joins", ja: "この人の入社日")
    /// A post's first day.
    package static let postBegins = Phrase(en: "this post begins", ja: "この担当の最初の日")
    /// A leave's last day.
    package static let leaveEnds = Phrase(en: "a leave of this person ends", ja: "この人の休業の最後の日")
    /// A course's first day.
    package static let courseOpens = Phrase(en: "this course opens", ja: "この講座を受講できる最初の日")
    /// A course's due date.
    package static let courseIsDue = Phrase(en: "this course is due", ja: "この講座の期限")
    /// A revision's first day.
    package static let revisionTakesEffect = Phrase(en: "this revision takes effect", ja: "この改定の施行日")
    /// An announcement's day.
    package static let newsAppears = Phrase(en: "this announcement is published", ja: "このお知らせの日付")
    /// A right's first day.
    package static let rightBegins = Phrase(en: "this right begins", ja: "この権限を与えた日")

    // MARK: Why a planned move can't be meant

    /// A move from a place to itself.
    package static let moveToItself = Phrase(
        en: "the move leads from a place to itself", ja: "異動元と異動先が同じです。")

    /// A move of the past.
    package static func pastMove(_ day: Message.Name) -> Phrase {
        Phrase(
            en: "the move lies before \(day), the day that counts as today", ja: "異動の日が、今日とする日（\(day)）より前です。")
    }

    /// A move that stands twice, or another of the same day.
    package static func twinMove(line: Int, isSame: Bool) -> Phrase {
        Phrase(
            en: isSame ? "line \(line) is the same move" : "line \(line) moves the same person on this day",
            ja: isSame ? "\(line) 行目に同じ異動があります。" : "\(line) 行目に、同じ人の同じ日の異動があります。")
    }

    /// A move of somebody who isn't employed.
    package static func unemployed(isEarly: Bool) -> Phrase {
        Phrase(
            en: isEarly ? "the person has not joined the company by then" : "the person has left the company by then",
            ja: isEarly ? "その日には、まだ入社していません。" : "その日には、すでに退職しています。")
    }

    // MARK: Many of one kind

    /// Many employees with too many managers.
    package static func manyDeepEmployees(_ number: Int, most: Int) -> Phrase {
        Phrase(
            en: "\(number) employees are below more than \(most) managers",
            ja: "上の上司が \(most) 段を超える社員が \(number) 人います。")
    }

    /// Many pledges for no move.
    package static func manyUnmatchedPledges(_ number: Int) -> Phrase {
        Phrase(
            en: "\(number) pledges are for moves that the assignments don't have",
            ja: "業務の履歴にない異動の誓約書が \(number) 件あります。")
    }

    /// Many shared addresses.
    package static func manySharedAddresses(_ number: Int) -> Phrase {
        Phrase(
            en: "\(number) people have the address of somebody employed at the same time",
            ja: "同じ時期に在籍する人とアドレスの同じ人が \(number) 人います。")
    }

    /// Many similar ids.
    package static func manySimilarIDs(_ number: Int) -> Phrase {
        Phrase(
            en: "\(number) ids differ from another only in leading zeros",
            ja: "先頭の 0 だけがほかと違う社員番号が \(number) 個あります。")
    }
}
