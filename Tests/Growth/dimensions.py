"""What an author, an export or an attacker can make large: for each, a portal's files with `n` of it.

A generator answers files by their path in the content folder; what begins with `+` is added behind the file of
`portal/`, what begins with `templates/` belongs to the templates. It says how many to begin with, too: enough that a
quadratic step would be felt, and few enough for a debug build.
"""
import dataclasses
import typing


@dataclasses.dataclass(frozen=True)
class Dimension:
    name: str
    files: typing.Callable[[int], dict]
    start: int
    command: str = "check"
    # Quadratic by nature: what is written grows with the square, so a byte that is written is what may not grow.
    by_byte: bool = False


DIMENSIONS: list[Dimension] = []


def dimension(name, start, command="check", by_byte=False):
    def keep(files):
        DIMENSIONS.append(Dimension(name, files, start, command, by_byte))
        return files

    return keep


def page(body, title="題", **keys):
    extra = "".join(f"{key}: {value}\n" for key, value in keys.items())
    return f"---\ntitle: {title}\n{extra}---\n\n{body}\n"


def repeated(name, start, make, command="check", by_byte=False, file="guidance/large.md"):
    """One page whose body is made of `n` pieces."""
    dimension(name, start, command, by_byte)(lambda n: {file: page("".join(make(i) for i in range(n)))})


def listed(name, start, file, line, command="check", before=""):
    """One file of the portal with `n` more lines."""
    dimension(name, start, command)(lambda n: {"+" + file: before + "".join(line(i) for i in range(n))})


# ---- pages and what stands on them ----

dimension("pages", 250, "build")(
    lambda n: {f"guidance/p{i}.md": page(f"本文{i}。", f"頁{i}") for i in range(n)})
dimension("pages below each other", 100, "build")(
    lambda n: {"guidance/" + "/".join(f"d{k}" for k in range(i % 30)) + f"/a{i}.md": page("本文。") for i in range(n)})
dimension("folders deeper than the limit", 200)(
    lambda n: {"guidance/" + "/".join(f"d{k}" for k in range(i + 1)) + "/a.md": page("本文。") for i in range(n)})
dimension("folders of pages", 150, "build")(lambda n: {f"guidance/d{i}/a.md": page("本文。", f"頁{i}") for i in range(n)})
dimension("news", 200, "build")(
    lambda n: {f"news/2026-10-01-n{i}.md": page("本文。", f"知らせ{i}", date="2026-10-01") for i in range(n)})
dimension("discussion pages", 150, "build")(lambda n: {f"discussions/d{i}.md": page("討議。", f"討議{i}") for i in range(n)})
dimension("attachments", 300, "build")(
    lambda n: {"guidance/large.md": page("".join(f"[表{i}](f{i}.pdf)\n" for i in range(n))),
               **{f"guidance/f{i}.pdf": f"%PDF-1.7\n{i}\n%%EOF\n" for i in range(n)}})
dimension("links between pages", 300)(
    lambda n: {f"guidance/p{i}.md": page(f"[前へ](p{max(i - 1, 0)}.md)", f"頁{i}") for i in range(n)})
dimension("broken links, one a page", 150)(
    lambda n: {f"guidance/handbook/people/p-{i:05}-policy.md": page(f"[次](../poeple/p-{i:05}-polcy.md)") for i in range(n)})
dimension("broken links on one page", 400)(
    lambda n: {"guidance/large.md": page("".join(f"[次](pgae-{i:05}.md)\n" for i in range(n))),
               **{f"guidance/page-{i:05}.md": page("本文。") for i in range(100)}})
dimension("broken anchors", 500)(
    lambda n: {"guidance/large.md": page("".join(f"## 見出し-{i:05}\n\n[次](#見出し-{i:05}x)\n\n" for i in range(n)))})
dimension("related pages", 300)(
    lambda n: {"guidance/large.md": page("x", related="[" + ", ".join(f"guidance/p{i}.md" for i in range(n)) + "]"),
               **{f"guidance/p{i}.md": page("本文。") for i in range(n)}})
dimension("tags", 2000, "build")(lambda n: {"guidance/large.md": page("x", tags="[" + ", ".join(f"t{i}" for i in range(n)) + "]")})

repeated("headings", 1500, lambda i: f"## 見出し{i}\n\n", "build")
repeated("equal headings", 1500, lambda i: "## 同じ見出し\n\n", "build")
repeated("headings that end like their neighbours' anchors", 1500, lambda i: "## 同じ\n\n## 同じ-1\n\n", "build")
repeated("questions", 1000, lambda i: f"## 質問{i}ですか\n\nはい。\n\n", "build", file="faq/large.md")
repeated("equal questions", 1000, lambda i: "## 同じ質問ですか\n\nはい。\n\n", "build", file="faq/large.md")
repeated("links on a page", 2000, lambda i: "[規則](first.md)\n", "build")
repeated("footnotes", 1500, lambda i: f"語[^{i}]\n\n[^{i}]: 注{i}\n\n", "build")
repeated("references to one footnote", 2000, lambda i: "語[^a]\n\n" + ("[^a]: 注\n\n" if i == 0 else ""), "build")
repeated("footnotes that nobody defined", 2000, lambda i: f"語[^{i}] ")
repeated("footnotes that nobody uses", 2000, lambda i: f"[^{i}]: 注\n\n")
repeated("rows of a table", 2000, lambda i: ("| a | b |\n|---|---|\n" if i == 0 else "") + f"| {i} | 値 |\n", "build")
repeated("tables", 600, lambda i: "| a | b |\n|---|---|\n| 1 | 値 |\n\n", "build")
dimension("columns of a table", 2000, "build")(
    lambda n: {"guidance/large.md": page("\n".join(["| a " * n + "|", "|---" * n + "|", "| 1 " * n + "|"]))})
dimension("columns of a table, more than its rows have", 2000, "build")(
    lambda n: {"guidance/large.md": page("\n".join(["| a " * n + "|", "|---" * n + "|"] + ["| 1 |"] * 3))})
repeated("lists in lists", 200, lambda i: "".join("  " * k + "- 項\n" for k in range(12)) + "\n文\n\n", "build")
dimension("lists on one line", 400)(lambda n: {"guidance/large.md": page("- " * n + "項")})
dimension("quotes in quotes", 500)(lambda n: {"guidance/large.md": page("> " * n + "文")})
dimension("emphasis in emphasis", 2000)(lambda n: {"guidance/large.md": page("*a **b " * n + "** c*" * n)})
repeated("opened brackets", 4000, lambda i: "[a](")
repeated("unclosed emphasis beside Japanese", 3000, lambda i: "**「語")
repeated("backticks of different lengths", 1500, lambda i: "a" + "`" * (i % 60 + 1))
repeated("words of a paragraph", 6000, lambda i: f"語{i} ", "build")
repeated("lines of Japanese", 3000, lambda i: "日本語の行\n", "build")
repeated("admonitions", 600, lambda i: "> [!NOTE]\n> 文\n\n", "build")
repeated("definition lists", 1000, lambda i: f"語{i}\n: 意味\n\n", "build")
repeated("readings", 1500, lambda i: "｜漢字《かんじ》と")
repeated("readings that never close", 1500, lambda i: "｜漢字《かんじ")
repeated("bare addresses", 1500, lambda i: f"https://example.jp/{i} ")
repeated("findings on one line", 1500, lambda i: "<b>" + "語 " * 10 + "</b> ")
repeated("findings on lines of one file", 1500, lambda i: "<b>語</b>\n\n")
repeated("folds that never close", 1000, lambda i: "<details>\n\n")
repeated("living examples", 100, lambda i: "```example\ngiven: {from: td-a, to: gr-a, on: 2026-12-01}\nexpect: {verdict: prohibited}\n```\n\n", "build")
repeated("reference definitions", 1500, lambda i: f"[r{i}]: first.md\n\n[r{i}]\n\n")
repeated("broken reference definitions", 800, lambda i: f"[r{i}]: fisrt{i}.md\n\n[r{i}]\n\n")

# ---- YAML ----

dimension("aliases in YAML", 1500)(
    lambda n: {"controls.yaml": "- &a {id: x}\n" + "- *a\n" * n})
dimension("aliases that multiply", 12)(
    lambda n: {"controls.yaml": "- &a0 [x, x]\n" + "".join(f"- &a{i + 1} [*a{i}, *a{i}]\n" for i in range(n))})
dimension("anchors", 1500)(lambda n: {"controls.yaml": "".join(f"- &a{i} x\n" for i in range(n))})
dimension("unknown keys", 1500)(
    lambda n: {"guidance/large.md": "---\ntitle: 題\n" + "".join(f"k{i}: 1\n" for i in range(n)) + "---\n"})
dimension("a key twice", 1500)(lambda n: {"guidance/large.md": "---\ntitle: 題\n" + "order: 1\n" * n + "---\n"})
dimension("sequences in sequences", 500)(lambda n: {"controls.yaml": "[" * n + "]" * n + "\n"})
dimension("mappings in mappings", 500)(
    lambda n: {"controls.yaml": "{a: " * n + "b" + "}" * n + "\n"})
dimension("a long text in YAML", 50_000)(lambda n: {"+portal.yaml": "description: " + "文" * n + "\n"})

# ---- the organisation and its people ----

DEPARTMENTS, EMPLOYEES = "organization/departments.csv", "organization/employees.csv"


def person(i, manager="E001", department="td-a", at="example.jp"):
    return f"P{i:06},見本 {i},{department},,{manager},p{i}@{at},active,2012-04-01,\n"


def people(n, **keys):
    return "".join(person(i, **keys) for i in range(n))


listed("departments", 200, DEPARTMENTS, lambda i: f"x{i},課{i},grid,td,\n", "build")
listed("departments below each other", 90, DEPARTMENTS, lambda i: f"x{i},課{i},grid,{f'x{i - 1}' if i % 30 else 'td'},\n", "build")
listed("departments deeper than the limit", 500, DEPARTMENTS, lambda i: f"x{i},課{i},grid,{f'x{i - 1}' if i else 'td'},\n")
listed("departments that name each other in a ring", 500, DEPARTMENTS, lambda i: f"x{i},課{i},grid,x{i - 1 if i else 99},\n")
listed("departments with unknown parents", 2000, DEPARTMENTS, lambda i: f"x{i},課{i},grid,x{i}y,\n")
listed("departments of one name", 400, DEPARTMENTS, lambda i: f"x{i},課,grid,td,\n")


@dimension("departments against departments", 50, "build", by_byte=True)
def _(n):
    rows, work = "", ""
    for company, top, key, levels in [("grid", "td", "handles", ["constant", "exceptional"]),
                                      ("affiliate", "gr", "uses", ["direct", "indirect"])]:
        for i in range(n):
            rows += f"{top}{i},{company}課{i},{company},{top},\n"
            work += f"- {{id: {top}-o{i}, name: 業務{i}, department: {top}{i}, {key}: {{meter: {levels[i % 2]}}}}}\n"
    return {"+" + DEPARTMENTS: rows, "+rules/operations.yaml": work}


listed("people", 400, EMPLOYEES, person, "build")
listed("managers below each other", 60, EMPLOYEES, lambda i: person(i, f"P{i - 1:06}" if i % 30 else "E001"), "build")
listed("managers deeper than the limit", 500, EMPLOYEES, lambda i: person(i, f"P{i - 1:06}" if i else "E001"))
listed("managers with one person each", 60, EMPLOYEES,
       lambda i: person(2 * i) + person(2 * i + 1, f"P{2 * i:06}"), "build")
listed("managers that name each other in a ring", 400, EMPLOYEES, lambda i: person(i, f"P{i - 1 if i else 300:06}"))
listed("people with unknown departments", 400, EMPLOYEES, lambda i: person(i, department=f"td-{i}x"))
listed("people with unknown managers", 400, EMPLOYEES, lambda i: person(i, manager=f"P{i:06}x"))
listed("people of one address", 400, EMPLOYEES, lambda i: f"P{i:06},見本 {i},td-a,,E001,same@example.jp,active,2012-04-01,\n")
listed("ids that differ in leading zeros", 60, EMPLOYEES, lambda i: f"{'0' * (i % 3)}{7 + i // 3},見本 {i},td-a,,E001,z{i}@example.jp,active,2012-04-01,\n")
listed("people's ids twice", 400, EMPLOYEES, lambda i: f"P1,見本 {i},td-a,,E001,z{i}@example.jp,active,2012-04-01,\n")
dimension("unknown columns of a table", 500)(
    lambda n: {"organization/leaves.csv": "employee,from,until,reason" + "".join(f",c{i}" for i in range(n)) + "\n"})
listed("leaves of one person", 500, "organization/leaves.csv",
       lambda i: f"E002,{1000 + i // 300}-{1 + i % 300 // 25:02}-{1 + i % 25:02},{1000 + i // 300}-{1 + i % 300 // 25:02}-{1 + i % 25:02},休\n")
dimension("leaves", 400, "build")(
    lambda n: {"+" + EMPLOYEES: people(n),
               "+organization/leaves.csv": "".join(f"P{i:06},2026-01-01,2027-03-31,休\n" for i in range(n))})
listed("posts of one person", 300, "organization/assignments.csv", lambda i: f"E002,grid-run,{2000 + i % 20}-{1 + i % 12:02}-01,\n", "build")
dimension("posts", 400, "build")(
    lambda n: {"+" + EMPLOYEES: people(n),
               "+organization/assignments.csv": "".join(f"P{i:06},grid-run,2012-04-01,\n" for i in range(n))})
dimension("moves between the companies", 150, "build")(
    lambda n: {"+" + EMPLOYEES: people(n),
               "+organization/assignments.csv": "".join(
                   f"P{i:06},trade,2012-04-01,2026-03-31\nP{i:06},grid-run,2026-04-01,\n" for i in range(n))})
dimension("pledges", 300, "build")(
    lambda n: {"+" + EMPLOYEES: people(n),
               "+organization/assignments.csv": "".join(
                   f"P{i:06},trade,2012-04-01,2026-03-31\nP{i:06},grid-run,2026-04-01,\n" for i in range(n)),
               "+pledges.csv": "".join(f"P{i:06},2026-04-01,2026-03-20,yes,d{i}\n" for i in range(n))})
dimension("access rights", 400, "build")(
    lambda n: {"+" + EMPLOYEES: people(n),
               "+organization/access.csv": "".join(f"P{i:06},oss,2024-04-01,\n" for i in range(n))})
listed("access rights of one person", 400, "organization/access.csv", lambda i: f"E002,oss,{2013 + i % 12}-{1 + i // 12 % 12:02}-01,\n", "build")
dimension("planned moves", 200, "build")(
    lambda n: {"+" + EMPLOYEES: people(n),
               "+transfers/planned.csv": "".join(f"P{i:06},td-a,gr-a,2026-12-01\n" for i in range(n))})
listed("planned moves of one person, more than the limit", 400, "transfers/planned.csv",
       lambda i: f"E002,td-a,gr-a,{2027 + i // 300}-{1 + i % 300 // 25:02}-{1 + i % 25:02}\n")

# ---- the rules ----

listed("operations", 150, "rules/operations.yaml",
       lambda i: f"- {{id: o{i}, name: 業務{i}, department: td-a, handles: {{meter: constant}}}}\n", "build")
dimension("categories of information", 50, "build")(
    lambda n: {"+rules/information.yaml": "".join(f"- {{id: c{i}, name: 情報{i}}}\n" for i in range(n)),
               "rules/operations.yaml": "".join(
                   f"- {{id: {o}, name: {o}, department: {d}, {key}: {{otherwise: none}}}}\n" for o, d, key in
                   [("head", "td", "handles"), ("grid-run", "td-a", "handles"), ("lead", "gr", "uses"), ("trade", "gr-a", "uses")])})
listed("systems", 200, "rules/systems.yaml", lambda i: f"- {{id: s{i}, name: 仕組み{i}, information: [meter], operations: [grid-run]}}\n", "build")


def revision(extra="", day="2024-04-01"):
    allowed = "{direct: allowed, indirect: allowed, none: allowed}"
    return (f"effective: {day}\ntitle: 規則\napplies: {{from: grid, to: affiliate}}\ncooling_period: P1Y\npledge: required\n"
            "matrix:\n  constant: {direct: prohibited, indirect: approval, none: allowed}\n"
            f"  exceptional: {{direct: prohibited, indirect: approval, none: allowed}}\n  none: {allowed}\n{extra}")


FIRST = "rules/transfers/2024-04-01.yaml"
dimension("revisions", 40, "build")(
    lambda n: {f"rules/transfers/{1950 + i // 12}-{1 + i % 12:02}-01.yaml": revision(day=f"{1950 + i // 12}-{1 + i % 12:02}-01") for i in range(n)})
dimension("exceptions", 100, "build")(
    lambda n: {"+" + DEPARTMENTS: "".join(f"x{i},課{i},grid,td,\n" for i in range(n)),
               FIRST: revision("exceptions:\n" + "".join(
                   f"  - {{from: x{i}, to: gr-a, measure: approval, reason: 理由, approved_by: 室長, expires: 2027-03-31}}\n"
                   for i in range(n)))})
dimension("classes of persons", 200, "build")(
    lambda n: {FIRST: revision("persons:\n" + "".join(
        f"  - {{titles: [職{i}], cooling_period: P2Y, reason: 理由}}\n" for i in range(n)))})

# ---- training ----

COURSES, SOURCES, EXPORT = "training/courses.yaml", "training/sources.yaml", "training/records/lms.csv"
HEAD = "番号,講座,状況,点数,修了日"


def course(i):
    return f"- {{id: C{i}, title: 講座{i}, kind: e-learning, opens: 2026-04-01, due: 2026-07-31}}\n"


def source(columns="{employee: 番号, course: 講座, status: 状況, score: 点数, completed: 修了日}", file="lms.csv"):
    return (f"- files: records/{file}\n  format: csv\n  columns: {columns}\n"
            "  statuses: {修了: completed, 受講中: in_progress}\n")


listed("courses", 50, COURSES, course, "build")
dimension("courses of many people", 20, "build")(
    lambda n: {"+" + EMPLOYEES: people(150), "+" + COURSES: "".join(map(course, range(n)))})
dimension("sources", 100)(
    lambda n: {SOURCES: "".join(source(file=f"l{i}.csv") for i in range(n)) + source(),
               **{f"training/records/l{i}.csv": HEAD + "\nE001,K1,修了,90,2026-06-10\n" for i in range(n)}})
dimension("files of a source", 200)(
    lambda n: {SOURCES: source(file="*.csv"),
               **{f"training/records/l{i}.csv": HEAD + "\nE001,K1,修了,90,2026-06-10\n" for i in range(n)}})
dimension("files that no source takes", 300)(
    lambda n: {f"training/records/x{i}.txt": "x\n" for i in range(n)})
dimension("words of a mapping", 1000)(
    lambda n: {SOURCES: source().replace("受講中:", "".join(f"語{i}: completed, " for i in range(n)) + "受講中:")})
listed("rows of an export", 10_000, EXPORT, lambda i: f"E00{1 + i % 4},K1,修了,90,2026-06-{1 + i % 28}\n")
listed("rows of unknown people", 8000, EXPORT, lambda i: f"X{i},K1,修了,90,2026-06-10\n")
listed("rows of unknown courses", 8000, EXPORT, lambda i: f"E001,X{i},修了,90,2026-06-10\n")
listed("rows of unknown words", 8000, EXPORT, lambda i: f"E001,K1,語{i},90,2026-06-10\n")
listed("rows with a quote that never closes", 4000, EXPORT, lambda i: f"E001,K1,\"修了,90,2026-06-10\n")
dimension("rows of many people", 400, "build")(
    lambda n: {"+" + EMPLOYEES: people(n), "+" + EXPORT: "".join(f"P{i:06},K1,修了,90,2026-06-10\n" for i in range(n))})
dimension("columns of an export", 4000)(
    lambda n: {EXPORT: HEAD + "".join(f",c{i}" for i in range(n)) + "\nE001,K1,修了,90,2026-06-10" + "," * n + "\n"})
dimension("columns of an export of one name", 4000)(
    lambda n: {EXPORT: HEAD + ",c" * n + "\nE001,K1,修了,90,2026-06-10" + "," * n + "\n"})
dimension("activities of a report", 150)(
    lambda n: {COURSES: "".join(map(course, range(n))) + "- {id: K1, title: 基礎, kind: e-learning, opens: 2026-04-01, due: 2026-07-31}\n",
               SOURCES: "- files: records/lms.csv\n  format: moodle-completion\n  columns: {employee: 番号}\n  activities: {"
               + ", ".join(f"演習{i}: C{i}" for i in range(n)) + "}\n  statuses: {修了: completed}\n",
               EXPORT: "\t番号" + "".join(f"\t演習{i}\t" for i in range(n)) + "\nE001\tE001" + "\t修了\t2026-06-10" * n + "\n"})
dimension("statements", 3000)(
    lambda n: {SOURCES: "- {files: records/lms.csv, format: xapi}\n",
               EXPORT: "\n".join('{"actor":{"mbox":"mailto:e001@example.jp"},"verb":{"id":"http://adlnet.gov/expapi/verbs/passed"},'
                                 '"object":{"id":"https://example.jp/K1"},"timestamp":"2026-06-10T08:00:00Z"}' for _ in range(n))})
dimension("arrays in a statement", 2000)(
    lambda n: {SOURCES: "- {files: records/lms.csv, format: xapi}\n", EXPORT: '{"a":' + "[" * n + "]" * n + "}"})
listed("discussions held", 400, "training/discussions.csv", lambda i: f"K1,td-a,2026-06-{1 + i % 28:02},3,気付き{i}\n", "build",
       before="course,department,held_on,attended,issues\n")

# ---- search, scenarios ----

dimension("groups of words of one meaning", 400, "build")(
    lambda n: {"search.yaml": "synonyms:\n" + "".join(f"  - [語{i}甲, 語{i}乙]\n" for i in range(n))})
dimension("words of one meaning", 800, "build")(
    lambda n: {"search.yaml": "synonyms:\n  - [" + ", ".join(f"語{i}甲" for i in range(n)) + "]\n"})
listed("scenarios", 200, "rules/scenarios/many.yaml",
       lambda i: f"- {{name: 例{i}, given: {{from: td-a, to: gr-a, on: 2026-06-01}}, expect: {{verdict: prohibited}}}}\n")
dimension("issues of one discussion", 800, "build")(
    lambda n: {"training/discussions.csv": "course,department,held_on,attended,issues\nK1,td-a,2026-06-01,9," + "；".join(f"気付き{i}" for i in range(n)) + "\n"})

# ---- controls, templates ----

listed("controls", 200, "controls.yaml",
       lambda i: f"- {{id: c{i}, title: 対策{i}, category: 監査, company: grid, owner: td, state: in_force, since: 2026-04-01}}\n", "build")
listed("controls that name unknown pages", 300, "controls.yaml",
       lambda i: f"- {{id: c{i}, title: 対策{i}, category: 監査, company: grid, owner: td, state: in_force, since: 2026-04-01, explained_by: [guidance/frist{i}.md]}}\n")


def template(body):
    return {"templates/pages/rule.mustache": "{{<base}}\n{{$search}}page{{/search}}\n{{$main}}\n" + body + "\n{{/main}}\n{{/base}}\n"}


dimension("names that no page has", 800)(lambda n: template("".join(f"{{{{unknown{i}}}}}\n" for i in range(n))))
dimension("tags of a template", 2000)(lambda n: template("{{title}}\n" * n))
dimension("sections in sections", 60)(lambda n: template("{{#rule}}" * n + "{{/rule}}" * n))
dimension("partials that nobody uses", 300)(
    lambda n: {f"templates/partials/x{i}.mustache": "x\n" for i in range(n)})
dimension("partials in partials", 60)(
    lambda n: {**template("{{>partials/x0}}"),
               **{f"templates/partials/x{i}.mustache": f"{{{{>partials/x{i + 1}}}}}\n" for i in range(n)},
               f"templates/partials/x{n}.mustache": "x\n"})
dimension("partials in a ring", 200)(
    lambda n: {**template("{{>partials/x0}}"),
               **{f"templates/partials/x{i}.mustache": f"{{{{>partials/x{(i + 1) % n}}}}}\n" for i in range(n)}})
dimension("partials used twice by each other", 10)(
    lambda n: {**template("{{>partials/x0}}"),
               **{f"templates/partials/x{i}.mustache": f"{{{{>partials/x{i + 1}}}}}\n{{{{>partials/x{i + 1}}}}}\n" for i in range(n)},
               f"templates/partials/x{n}.mustache": "x\n"})
