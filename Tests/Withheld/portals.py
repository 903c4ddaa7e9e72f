"""Random portals with small departments, whose people stand alike more often than chance would have it."""
import random

MINIMUM = 5
AS_OF = "2026-11-26"
HEADS = {
    "departments": "id,name,company,parent,manager", "employees": "id,name,department,title,manager,email,status,joined,left",
    "leaves": "employee,from,until,reason", "records": "社員番号,教材コード,受講状況,点数,修了日",
    "sessions": "course,department,held_on,attended,issues",
}
COURSES = """
- {id: A, title: 全員の講座, kind: e-learning, opens: 2026-06-01, due: 2026-07-31, series: a}
- {id: B, title: 送配電の講座, kind: e-learning, opens: 2026-09-01, due: 2026-12-25, audience: {companies: [grid]}}
- {id: C, title: 職場討議の講座, kind: discussion, opens: 2026-10-01, due: 2026-11-20}
- {id: D, title: 管理者の講座, kind: classroom, opens: 2026-05-01, due: 2026-09-30, audience: {titles: [課長]}}
- {id: E, title: 更新する講座, kind: e-learning, opens: 2025-05-01, due: 2025-07-31, valid_for: P1Y}
- {id: F, title: 全員の講座（前年度）, kind: e-learning, opens: 2025-06-01, due: 2025-07-31, series: a}
"""
LAPSING = {"E"}
OPENS = {"A": (2026, 6), "B": (2026, 9), "C": (2026, 10), "D": (2026, 5), "E": (2025, 5), "F": (2025, 6)}


def write(folder, seed):
    """Lays a portal into a folder."""
    chance = random.Random(seed)
    departments, employees, leaves, records, sessions = [], [], [], [], []
    for number in range(chance.randint(6, 16)):
        company = "grid" if number == 0 else "affiliate" if number == 1 else chance.choice(["grid", "grid", "affiliate"])
        above = [d[0] for d in departments if d[2] == company]
        parent = chance.choice(above) if above and chance.random() < 0.8 else ""
        departments.append((f"d{number}", f"第{number}部", company, parent, ""))
    for name, _, _, _, _ in departments:
        size = chance.choice([0, 1, 1, 2, 2, 3, 4, 5, 6, 8, 12])
        # In a department everybody, nobody or some have passed: what has to be hidden is common here.
        mood = {course: chance.choice([0, 0, 0.3, 0.7, 1, 1]) for course in OPENS}
        for _ in range(size):
            person = f"E{len(employees):03}"
            joined = f"2026-0{chance.randint(5, 9)}-15" if chance.random() < 0.1 else ""
            left = f"2026-{chance.randint(8, 11):02}-10" if not joined and chance.random() < 0.08 else ""
            employees.append((person, "見本 太郎", name, chance.choice(["課長", "主任", ""]), "", "", "left" if left else "", joined, left))
            if not left and chance.random() < 0.06:
                leaves.append((person, "2026-07-01", chance.choice(["", "2026-12-31"]), "休職"))
            for course, (year, month) in OPENS.items():
                if chance.random() < mood[course]:
                    day = f"{year}-{month + chance.randint(0, min(3, 11 - month)):02}-{chance.randint(1, 25):02}"
                    if day > joined and (not left or day < left):
                        records.append((person, course, "修了", "", day))
                elif chance.random() < 0.2:
                    records.append((person, course, "受講中", "", ""))
        for day in chance.sample(range(1, 29), chance.choice([0, 1, 1, 2])):
            if attended := min(size, chance.randint(1, 8)):
                sessions.append(("C", name, f"2026-10-{day:02}", attended, chance.choice(["", "気付き"])))
    files = {
        "portal.yaml": "title: 見本\norganization: {grid: 送配電, affiliate: 小売}\ncontact: {name: 窓口}\n"
        f"privacy: {{minimum_group_size: {MINIMUM}}}\n",
        "index.md": "---\ntitle: 入口\n---\n\n見本です。\n",
        "organization/departments.csv": lines(HEADS["departments"], departments),
        "organization/employees.csv": lines(HEADS["employees"], employees),
        "organization/leaves.csv": lines(HEADS["leaves"], leaves),
        "training/courses.yaml": COURSES,
        "training/discussions.csv": lines(HEADS["sessions"], sessions),
        "training/sources.yaml": "- files: records/all.csv\n  format: csv\n  encoding: utf-8\n  columns: {employee: 社員番号, "
        "course: 教材コード, status: 受講状況, score: 点数, completed: 修了日}\n  statuses: {修了: completed, 受講中: in_progress}\n",
        "training/records/all.csv": lines(HEADS["records"], records),
    }
    for name, text in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def lines(head, rows):
    return "\n".join([head, *(",".join(map(str, row)) for row in rows)]) + "\n"
