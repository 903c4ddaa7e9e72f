package import ShikiriModel
package import ShikiriTemplates
package import ShikiriWords

/// A line chart of completion over time, as SVG made at build time, with the table of its figures behind it.
///
/// Two lines are told apart by their stroke and their labels, so that it reads in print and in greyscale too.
package struct TrendChart {
    /// One line: what it is called, and the share done, in per mille, on days counted from the opening.
    package struct Series {
        let name: String
        let points: [(day: Int, permille: Int)]

        /// A line with its points in the order of their days.
        package init(name: String, points: [(day: Int, permille: Int)]) {
            self.name = name
            self.points = points
        }
    }

    /// A row of the table behind the chart, in words, as a figure can be a bound.
    package struct Row {
        let day: CalendarDay
        let done: String
        let percent: String

        /// What is told of a day.
        package init(day: CalendarDay, done: String, percent: String) {
            self.day = day
            self.done = done
            self.percent = percent
        }
    }

    let id: String
    /// The course that is drawn, so that the same can be told on other pages, whatever the title says of it.
    let course: String
    /// What the chart shows, in a sentence.
    let title: String
    let opens: CalendarDay
    let due: CalendarDay
    let current: Series
    let previous: Series?
    let rows: [Row]
    let words: Words

    /// A chart from the day that a course opens on.
    ///
    /// - Parameters:
    ///   - id: the beginning of the anchors in it, which no other element of the page may have.
    ///   - previous: the line of the year before, where there was one.
    package init(
        id: String, course: String, title: String, opens: CalendarDay, due: CalendarDay, current: Series,
        previous: Series?, rows: [Row], words: Words
    ) {
        self.id = id
        self.course = course
        self.title = title
        self.opens = opens
        self.due = due
        self.current = current
        self.previous = previous
        self.rows = rows
        self.words = words
    }

    private static let plot = (left: 48, right: 648, top: 16, bottom: 240)

    private var lastDay: Int {
        let ends = [current.points.last?.day, due.days(since: opens)].compactMap { $0 }
        return max(1, ends.max() ?? 1)
    }

    /// The year before, as far as this year's days go: it is there to compare with.
    private var context: Series? {
        previous.map { Series(name: $0.name, points: $0.points.filter { $0.day <= lastDay }) }
    }

    /// The chart with its title and its table.
    package var markup: Markup {
        var writer = HTMLWriter()
        writer.element("figure", [("class", "chart"), ("data-course", course)]) { writer in
            writer.element("figcaption", [("id", id + "-caption")], text: title)
            writeChart(&writer)
            writer.element("details", [("class", "figures")]) { writer in
                writer.element("summary", text: words.charts.showTable)
                table.write(to: &writer)
            }
        }
        return writer.markup
    }

    private func writeChart(_ writer: inout HTMLWriter) {
        writer.element(
            "svg",
            [
                ("class", "trend"), ("viewBox", "0 0 720 280"), ("role", "img"),
                ("aria-labelledby", "\(id)-title \(id)-desc"),
            ]
        ) { writer in
            writer.element("title", [("id", id + "-title")], text: title)
            writer.element("desc", [("id", id + "-desc")], text: summary)
            writeGrid(&writer)
            writeDue(&writer)
            if let context { write(context, "previous", at: 0, &writer) }
            write(current, "current", at: 1, &writer)
        }
    }

    private var summary: String {
        guard let share = current.points.last.map({ Self.percent($0.permille) }) else { return "" }
        guard let context, let last = context.points.last else {
            return words.charts.share(current.name, share)
        }
        return words.charts.shares(current.name, share, context.name, Self.percent(last.permille))
    }

    private func writeGrid(_ writer: inout HTMLWriter) {
        let levels = [0, 250, 500, 750, 1000]
        writer.element("g", [("class", "grid")]) { writer in
            for level in levels {
                writer.empty(
                    "line",
                    [
                        ("x1", String(Self.plot.left)), ("x2", String(Self.plot.right)), ("y1", y(level)),
                        ("y2", y(level)),
                    ])
            }
        }
        writer.element("g", [("class", "axis")]) { writer in
            for level in levels {
                writer.element(
                    "text", [("class", "y"), ("x", "40"), ("y", String(Self.place(level) + 4))], text: "\(level / 10)%")
            }
            for tick in ticks {
                writer.element(
                    "text", [("class", "x"), ("x", x(tick.days(since: opens))), ("y", "264")],
                    text: words.shortMonth(tick))
            }
        }
    }

    /// The firsts of the months in the chart, at most eight of them.
    private var ticks: [CalendarDay] {
        var days: [CalendarDay] = []
        var month = opens.components.day == 1 ? 0 : 1
        while opens.firstOfMonth(after: month).days(since: opens) <= lastDay {
            days.append(opens.firstOfMonth(after: month))
            month += 1
        }
        let step = max(1, (days.count + 7) / 8)
        return days.enumerated().filter { $0.offset % step == 0 }.map(\.element)
    }

    private func writeDue(_ writer: inout HTMLWriter) {
        let place = due.days(since: opens)
        guard place >= 0, place <= lastDay else { return }
        let isFarRight = place * 3 > lastDay * 2
        writer.element("g", [("class", isFarRight ? "due due-end" : "due")]) { writer in
            writer.empty(
                "line",
                [("x1", x(place)), ("x2", x(place)), ("y1", String(Self.plot.top)), ("y2", String(Self.plot.bottom))])
            writer.element(
                "text",
                [
                    ("x", String(horizontal(place) + (isFarRight ? -6 : 6))), ("y", "232"),
                    ("text-anchor", isFarRight ? "end" : nil),
                ], text: words.charts.due(words.shortDay(due)))
        }
    }

    private func write(_ series: Series, _ css: String, at slot: Int, _ writer: inout HTMLWriter) {
        let points = series.points.map { x($0.day) + "," + y($0.permille) }.joined(separator: " ")
        writer.empty("polyline", [("class", "series " + css), ("points", points)])
        guard let last = series.points.last else { return }
        writer.empty("circle", [("class", "point " + css), ("cx", x(last.day)), ("cy", y(last.permille)), ("r", "4")])
        let label = Self.place(last.permille) + 5
        let other = (slot == 0 ? current : context)?.points.last.map { Self.place($0.permille) + 5 }
        let isCrowded = other.map { abs($0 - label) < 18 } ?? false
        let shifted = isCrowded ? label + (slot == 0 ? 18 : -2) : label
        writer.element(
            "text", [("class", "label " + css), ("x", "656"), ("y", String(shifted))],
            text: "\(Self.percent(last.permille))%")
    }

    private var table: DataTable<Row> {
        DataTable(
            id: id + "-table", caption: title,
            columns: [
                Column(words.heads.day, .date) { .day($0.day.description, words.day($0.day)) },
                Column(words.statuses.completed, .number, look: .short) { .text($0.done) },
                Column(words.heads.completedShare, .number) { .text($0.percent) },
            ], rows: rows)
    }

    private func horizontal(_ day: Int) -> Int {
        Self.plot.left + (Self.plot.right - Self.plot.left) * min(max(day, 0), lastDay) / lastDay
    }

    private func x(_ day: Int) -> String { String(horizontal(day)) }

    private static func place(_ permille: Int) -> Int {
        plot.bottom - (plot.bottom - plot.top) * permille / 1000
    }

    private func y(_ permille: Int) -> String { String(Self.place(permille)) }

    private static func percent(_ permille: Int) -> String { "\(permille / 10).\(permille % 10)" }
}
