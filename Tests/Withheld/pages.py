"""Reads what the pages of training say of groups, as anybody could who opens them."""
import html
import pathlib
import re

EVERYBODY = ""
WITHHELD = "withheld"


class Words:
    """The few words of figures that a reader has to know, from the language file of the portal."""

    def __init__(self, strings):
        text = strings.read_text(encoding="utf-8")
        group = re.search(r"^figures:\n((?:  .*\n)+)", text, re.M)[1]
        words = dict(re.findall(r"^  (\w+): \"?(.*?)\"?$", group, re.M))
        self.withheld, self.too_few, self.under_half, self.to = (
            words[key] for key in ("withheld", "too_few", "under_half", "to"))


def plain(markup):
    markup = re.sub(r"<svg.*?</svg>|<style.*?</style>", "", markup, flags=re.S)
    return html.unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", markup))).strip()


def table(page, name):
    """The rows of a table by its id: what the first cell links to, and the text of each cell."""
    found = re.search(rf'<table[^>]*\bid="{name}"[^>]*>(.*?)</table>', page, re.S)
    rows = re.findall(r"<tr>(.*?)</tr>", found[1].partition("<tbody>")[2], re.S) if found else []
    for row in rows:
        cells = re.findall(r"<t([hd])\b([^>]*)>(.*?)</t\1>", row, re.S)
        link = re.search(r'href="[^"]*?([^/"]+)/index\.html"', cells[0][2])
        day = re.search(r'datetime="([^"]+)"', cells[0][2])
        yield link[1] if link else day[1] if day else "", [plain(cell[2]) for cell in cells]


def number(text):
    return int(re.sub(r"[,  ]", "", text))


def span(text, words, asked=None):
    """What a cell says of a number: its bounds."""
    if text == words.under_half:
        return 0, asked // 2 if asked < 5 else (asked - 1) // 2
    if words.to in text:
        low, high = text.split(words.to)
        return number(low), number(high)
    return number(text), number(text)


def figures(cells, words):
    """The last four cells of a row of figures: share, done, asked, late."""
    if cells[-3] == words.withheld:
        return WITHHELD
    if cells[-2] in ("–", "-", ""):
        return None
    asked = number(cells[-2])
    return asked, span(cells[-3], words, asked), span(cells[-1], words)


def in_time(cells, words):
    """The cell before those, where the date of the course has passed: who passed in time."""
    row = figures(cells, words)
    return span(cells[-5], words, row[0]) if isinstance(row, tuple) and cells[-5] != "–" else None


def answers(page, words):
    """The figures that a page leads with: on a course's page today's and those of its due date; elsewhere who was in time. They
    don't say who is late."""
    for done, asked in re.findall(r'class="fraction">([^<]*?) / ([^<]*?)<', page):
        yield number(asked), span(html.unescape(done).strip(), words, number(asked))


class Portal:
    """The pages of one build."""

    def __init__(self, folder, words, day):
        self.folder, self.words, self.day = pathlib.Path(folder), words, day
        self.courses = sorted(p.parent.name for p in (self.folder / "training/courses").glob("*/index.html"))

    def page(self, *parts):
        file = self.folder.joinpath("training", *parts, "index.html")
        return file.read_text(encoding="utf-8") if file.exists() else ""

    def today(self, course):
        """What is told of each group for one course today."""
        page = self.page("courses", course)
        told = {group: figures(cells, self.words) for group, cells in table(page, "departments")}
        first = next(answers(page, self.words), None)
        told[EVERYBODY] = (*first, None) if first else WITHHELD
        # Who is late of everybody stands on the page of the whole portal.
        for name, cells in table(self.page(), "courses"):
            row = figures(cells, self.words)
            if name == course and isinstance(row, tuple):
                told[EVERYBODY] = row
        return told

    def due(self, course):
        """The last day on which a course is in time."""
        return re.findall(r'datetime="([^"]+)"', re.search(r'<dl class="facts"[^>]*>(.*?)</dl>', self.page("courses", course), re.S)[1])[1]

    def in_time(self, course):
        """Who of each department passed in time, where that can be said."""
        if self.due(course) >= self.day:
            return {}
        told = {group: in_time(cells, self.words) for group, cells in table(self.page("courses", course), "departments")}
        for name, cells in table(self.page(), "courses"):
            if name == course:
                told[EVERYBODY] = in_time(cells, self.words)
        return {group: bounds for group, bounds in told.items() if bounds}

    def recently(self, page, course):
        """How many passed in the last seven days, as a page's table of courses that aren't due yet tells it."""
        for name, cells in table(page, "open"):
            if name == course and cells[3] not in ("–", self.words.withheld):
                return span(cells[3], self.words)

    def trend(self, page, asked):
        """Each day of a page's trend with the bounds of how many had passed."""
        return {day: span(cells[1], self.words, asked) for day, cells in table(page, "trend-table")}

    def drawn(self, page):
        """The course of a page's chart."""
        found = re.search(r'<figure class="chart" data-course="([^"]*)"', page)
        return found[1] if found else ""

    def held(self, course):
        """Discussions by department: how often, in how many departments, by how many; None where that is withheld."""
        for group, cells in table(self.page("courses", course), "held"):
            yield group, number(cells[-3]), number(cells[-2]), None if cells[-1] == self.words.withheld else number(cells[-1])

    def issues(self, course):
        """What came up, with the name of the department or none."""
        page = self.page("courses", course)
        for text, remark in re.findall(r"<li>((?:(?!<li>).)*?)<p class=\"meta\">(.*?)</p></li>", page, re.S):
            yield plain(text), plain(remark)
