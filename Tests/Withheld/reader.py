"""A reader who knows the roster, every page, and the rules by which figures are withheld.

The number of each department's own people that have passed, or are late, is a whole number between none and all of them;
whatever a page says of a group is a sum of such numbers. The groups are a tree, so narrowing the bounds of each number by each
sum, until nothing changes, finds all that can be known of one day. Where a completion doesn't lapse, who has passed once has
passed on every later day, so the days of one course narrow each other.
"""
import collections
import csv
import datetime
import re

from pages import EVERYBODY, WITHHELD, answers, figures, in_time, plain, table

DONE = {"completed", "completed_late", "due_again"}
IN_TIME = DONE - {"completed_late"}
LATE = {"overdue", "expired"}
NOT_ASKED = {"exempt", "not_assigned"}


class Tree:
    def __init__(self, rows):
        self.parents = {row["id"]: row["parent"] or EVERYBODY for row in rows}
        self.names = {row["id"]: row["name"] for row in rows}
        self.children = collections.defaultdict(list)
        for child, parent in self.parents.items():
            self.children[parent].append(child)

    def below(self, group):
        """The departments whose own people make up a group."""
        own = [] if group == EVERYBODY else [group]
        return own + [d for child in self.children[group] for d in self.below(child)]

    def shown_below(self, group, shown):
        """The groups next below one of which something is told."""
        for child in self.children[group]:
            if child in shown:
                yield child
            else:
                yield from self.shown_below(child, shown)

    def cells(self, shown):
        """Each told group without the told groups next below it, as departments."""
        for group in shown:
            parts = list(self.shown_below(group, shown))
            yield group, parts, frozenset(self.below(group)) - {d for part in parts for d in self.below(part)}


class Bounds:
    """What is known of some whole numbers that are at least 0."""

    def __init__(self, most):
        self.low, self.high = dict.fromkeys(most, 0), dict(most)
        self.sums = []
        self.is_sound = True

    def know(self, group, low, high):
        group = [d for d in group if d in self.high]
        self.sums.append((group, low, high))

    def narrow(self):
        changed = self.is_sound
        while changed:
            changed = False
            for group, low, high in self.sums:
                lows, highs = sum(self.low[d] for d in group), sum(self.high[d] for d in group)
                for d in group:
                    least = max(self.low[d], low - (highs - self.high[d]))
                    most = min(self.high[d], high - (lows - self.low[d]))
                    if least > most:
                        # What is told contradicts itself: nothing can be known from it.
                        self.is_sound = False
                        return
                    if (least, most) != (self.low[d], self.high[d]):
                        lows, highs = lows - self.low[d] + least, highs - self.high[d] + most
                        self.low[d], self.high[d], changed = least, most, True

    def of(self, some):
        """The least and the most that a group can be."""
        some = [d for d in some if d in self.high]
        low, high = sum(self.low[d] for d in some), sum(self.high[d] for d in some)
        for group, least, most in self.sums:
            if set(some) <= set(group):
                rest = set(group) - set(some)
                low = max(low, least - sum(self.high[d] for d in rest))
                high = min(high, most - sum(self.low[d] for d in rest))
        return low, high


class Reader:
    """Finds what a build tells of few people.

    - Parameter truth: how each person stands, as the office has it; it is compared with what the pages say, so that nothing is
      misread, and says how many people each department has. A figure of it that only the records tell isn't used.
    """

    def __init__(self, portal, departments, truth, minimum, day, lapsing=()):
        self.portal, self.tree, self.truth, self.minimum = portal, Tree(departments), truth, minimum
        self.day, self.lapsing = day, set(lapsing)
        self.leaks, self.questions, self.cells = [], 0, 0

    def leak(self, *words):
        self.leaks.append(" ".join(map(str, words)))

    def run(self):
        for course in self.portal.courses:
            told = self.portal.today(course)
            shown = {group: row for group, row in told.items() if isinstance(row, tuple)}
            self.sizes(course, told, shown)
            self.course(course, shown)
            self.discussions(course)
        self.totals()
        self.repeated()
        return self

    def sizes(self, course, told, shown):
        """A cell is empty, or holds enough people, and more of them than withheld groups."""
        for group, parts, own in self.tree.cells(shown):
            size = shown[group][0] - sum(shown[part][0] for part in parts)
            self.cells += 1
            hidden = [d for d in own if told.get(d) == WITHHELD and not any(told.get(c) == WITHHELD for c in self.tree.children[d])]
            if size < 0:
                self.leak(course, "parts are more than the whole:", group or "everybody")
            elif 0 < size < self.minimum or 0 < size <= len(hidden):
                self.leak(course, f"{size} people are left of", group or "everybody", "without", *parts)
            counted = self.truth.asked(course, own)
            if counted != size:
                self.leak(course, f"is misread: {counted} are asked, and {size} told, in", group or "everybody", "without", *parts)

    def few(self, shown, asked):
        """Every group of few that isn't told: a department's own people, and with all below of which nothing is told."""
        told = {d: frozenset(own) for _, _, own in self.tree.cells(shown) for d in own}
        for d in self.tree.parents:
            if d not in told:
                continue
            for group in {frozenset([d]), frozenset(self.tree.below(d)) & told[d]}:
                size = sum(asked.get(x, 0) for x in group)
                if 0 < size < self.minimum:
                    yield group, size

    def course(self, course, shown):
        asked = {d: self.truth.asked(course, [d]) for d in self.tree.parents}
        days = {}
        done = days["today"] = Bounds(asked)
        late = Bounds(asked)
        in_time = Bounds(asked)
        told = self.portal.in_time(course)
        for group, bounds in told.items():
            members = self.tree.below(group)
            in_time.know(members, *bounds)
            count = self.truth.count(course, members, IN_TIME)
            if not bounds[0] <= count <= bounds[1]:
                self.leak(course, "is misread or wrong:", group or "everybody", bounds, "passed in time, and not", count)
        for group, parts, own in self.tree.cells(told):
            in_time.know(own, *(told[group][i] - sum(told[part][i] for part in parts) for i in (0, 1)))
        for group, (_, passed, behind) in shown.items():
            members = self.tree.below(group)
            done.know(members, *passed)
            if behind:
                late.know(members, *behind)
            self.compare(course, group, members, passed, behind)
        # Whatever is told of a group is a sum of what is told of its cells, each by itself.
        for group, parts, own in self.tree.cells(shown):
            rows = [shown[part] for part in parts]
            done.know(own, *(shown[group][1][i] - sum(row[1][i] for row in rows) for i in (0, 1)))
            if shown[group][2] and all(row[2] for row in rows):
                late.know(own, *(shown[group][2][i] - sum(row[2][i] for row in rows) for i in (0, 1)))
        self.trends(course, shown, asked, days)
        order = sorted(day for day in days if day != "today") + ["today"]
        for bounds in days.values():
            bounds.narrow()
        late.narrow()
        in_time.narrow()
        for day, bounds in [*days.items(), ("late", late), ("in time", in_time)]:
            if not bounds.is_sound:
                self.leak(course, day, "is misread: what is told contradicts itself")
        if course not in self.lapsing:
            for _ in range(2):
                for one, two in zip(order, order[1:]):
                    for d in asked:
                        days[two].low[d] = max(days[two].low[d], days[one].low[d])
                        days[one].high[d] = min(days[one].high[d], days[two].high[d])
                for bounds in days.values():
                    bounds.narrow()
        for group, size in self.few(shown, asked):
            name = "+".join(sorted(group))
            for day in order:
                self.questions += 1
                low, high = days[day].of(group)
                if high == 0 or low == high < size:
                    self.leak(course, day, name, f"{low} of {size} have passed")
            low, high = late.of(group)
            if 0 < low == high:
                self.leak(course, "today", name, f"{low} of {size} are late")
            # Who of those that have passed were late is no secret of a group that has all passed in time.
            if told:
                low, high = in_time.of(group)
                if high == 0 or low == high < size:
                    self.leak(course, "today", name, f"{low} of {size} passed in time")

    def trends(self, course, shown, asked, days):
        """The trend of everybody on the course's page, and of departments on their own where it is the same course; and what all pages
        tell of the last seven days."""
        pages = {EVERYBODY: self.portal.page("courses", course)}
        for d in self.tree.parents:
            page = self.portal.page("departments", d)
            if self.portal.drawn(page) == course:
                pages[d] = page
        lines = {group: self.portal.trend(page, shown[group][0]) for group, page in pages.items() if group in shown}
        week_ago = str(datetime.date.fromisoformat(self.day) - datetime.timedelta(days=7))
        for group in shown:
            page = self.portal.page() if group == EVERYBODY else self.portal.page("departments", group)
            if recent := self.portal.recently(page, course):
                passed = shown[group][1]
                told = max(0, passed[0] - recent[1]), passed[1] - recent[0]
                line = lines.setdefault(group, {})
                own = line.get(week_ago, told)
                line[week_ago] = max(own[0], told[0]), min(own[1], told[1])
        for day in {day for line in lines.values() for day in line}:
            told = {group: line[day] for group, line in lines.items() if day in line}
            bounds = days.setdefault(day, Bounds(asked))
            for group, parts, own in self.tree.cells(told):
                bounds.know(self.tree.below(group), *told[group])
                bounds.know(own, *(told[group][i] - sum(told[part][i] for part in parts) for i in (0, 1)))

    def compare(self, course, group, members, passed, behind):
        """What the page says holds of how people stand: or it was misread, or is wrong."""
        for what, bounds, states in (("have passed", passed, DONE), ("are late", behind, LATE)):
            count = self.truth.count(course, members, states)
            if bounds and not bounds[0] <= count <= bounds[1]:
                self.leak(course, "is misread or wrong:", group or "everybody", bounds, what, "and not", count)

    def totals(self):
        """A sum over courses says what its parts say, and no more."""
        words = self.portal.words
        for group in [EVERYBODY, *self.tree.parents]:
            page = self.portal.page() if group == EVERYBODY else self.portal.page("departments", group)
            rows = [(figures(cells, words), in_time(cells, words)) for course, cells in table(page, "courses")
                    if self.portal.due(course) < self.day]
            rows = [(row[0], bounds) for row, bounds in rows if isinstance(row, tuple)]
            for asked, done in list(answers(page, words))[:1]:
                parts = sum(r[0] for r in rows), tuple(sum(r[1][i] for r in rows) for i in (0, 1))
                # A sum of bounds below half may be told as such.
                if asked != parts[0] or done[0] < parts[1][0] or done[1] > max(parts[1][1], (asked - 1) // 2):
                    self.leak("the sum of", group or "everybody", (asked, done), "is not", parts)
                if done[0] > parts[1][0] or done[1] < parts[1][1]:
                    self.leak("the sum of", group or "everybody", (asked, done), "tells more than", parts)

    def discussions(self, course):
        held = {group: (times, places, attended) for group, times, places, attended in self.portal.held(course)}
        shown = {group: row for group, row in held.items() if row[2] is not None}
        for group, parts, _ in self.tree.cells(shown):
            rest = shown[group][2] - sum(shown[part][2] for part in parts)
            self.questions += 1
            if 0 < rest < self.minimum:
                self.leak(course, f"{rest} took part of", group, "without", *parts)
        issues = list(self.portal.issues(course))
        by_name = collections.defaultdict(list)
        for d, name in self.tree.names.items():
            by_name[name].append(d)
        named = [name for name in by_name if any(remark.endswith(" " + name) for _, remark in issues)]
        for name in named:
            large = [d for d in by_name[name] if self.truth.population(d) >= self.minimum and self.truth.held(course, d) >= self.minimum]
            if not large:
                self.leak(course, "an issue names the small", *by_name[name])
        # Whoever knows the rule knows that an issue without a name is of one of those that no issue names.
        nameless = [text for text, remark in issues if not any(remark.endswith(" " + name) for name in by_name)]
        could = [d for d in held if self.tree.names[d] not in named and self.truth.held(course, d)]
        if nameless and (len(could) < 2 or sum(self.truth.held(course, d) for d in could) < self.minimum):
            self.leak(course, "an issue without a name can only be of", *could)
        self.questions += len(issues)

    def repeated(self):
        """The search, the feed and other data repeat figures of pages, and have none of their own."""
        known = {plain(m) for file in (self.portal.folder / "training").rglob("*.html")
                 for m in re.findall(r'class="fraction">([^<]*)<', file.read_text(encoding="utf-8"))}
        for file in sorted(self.portal.folder.rglob("*")):
            # The index of the search has words of pages in their order, and no sentence.
            if file.suffix not in (".js", ".xml", ".json", ".csv", ".txt") or file.parent.name == "postings":
                continue
            for fraction in re.findall(r"(?<=% )[\d,]+(?:〜[\d,]+)? / [\d,]+", file.read_text(encoding="utf-8", errors="replace")):
                self.questions += 1
                if fraction not in known:
                    self.leak(file.relative_to(self.portal.folder), "has a figure that no page shows:", fraction)


class Truth:
    """How people stand, by department."""

    def __init__(self, status, places, populations, sessions):
        self.rows = collections.Counter()
        self.populations, self.sessions = populations, sessions
        with open(status, encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                self.rows[row["course"], places[row["employee"]], row["status"]] += 1
        self.statuses = {status for _, _, status in self.rows}

    def asked(self, course, departments):
        return self.count(course, departments, self.statuses - NOT_ASKED)

    def count(self, course, departments, states):
        return sum(self.rows[course, d, s] for d in departments for s in states)

    def population(self, department):
        return self.populations[department]

    def held(self, course, department):
        """How many took part in the smallest discussion that a department held itself; 0 where it held none."""
        return min((n for c, d, n in self.sessions if (c, d) == (course, department)), default=0)
