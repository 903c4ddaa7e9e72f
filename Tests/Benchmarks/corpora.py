"""Content folders of any size, made from a seed: the same seed and size give the same bytes on every machine.

Standard library only. `random.Random` draws the same numbers from the same seed in every version of Python 3.
"""
import datetime
import pathlib
import random

# The day as of which the portals are built.
AS_OF = "2026-11-24"
CHAPTER = 100

SUBJECTS = """託送供給の担当者 系統運用の責任者 配電計画の担当課 検針業務の受託者 需給管理の当直者 小売電気事業者の窓口 発電計画の担当者
営業部門の管理職 情報システムの管理者 異動する社員 兼務を解かれた社員 出向から戻った社員 派遣社員 委託先の作業者 研修の受講者 内部監査の担当者
法務部門 行為規制推進室 広報の担当者 設備保全の班長 接続検討の担当者 料金計算の担当課 災害対応の本部 株主総会の事務局""".split()
OBJECTS = """検針値の一覧 接続検討の結果 系統図の写し 需要家の連絡先 停電計画の日程 発電所の出力 託送料金の明細 工事費負担金の見積り 契約の名義
電源の空き容量 非公開の事故報告 需給計画の原案 入退室の記録 共用の端末 貸与した鍵 会議の議事録 利用者の番号 委託契約の仕様書 教育の受講記録 社名の入った封筒
商標の使用許諾 共同開催の案内 緊急時の連絡網 送電線の点検写真""".split()
PLACES = """共用の執務室で 異動の前日までに 年度の始めに 会議の席では 委託先の事業所でも 災害の復旧の間は 電子メールで送るとき 紙で渡すときは 端末を持ち出すとき
問い合わせを受けたら 合同の訓練では 引継ぎの期間中に 出張の途中でも 社外の研修では 監査の求めに応じて 株主からの照会には 夜間の当直では 在宅で働く日にも""".split()
ENDS = """目的以外に使ってはいけません 上長の承認を得てから渡します 記録を残して確かめられるようにします 誰に対しても同じ条件で示します 鍵のかかる場所に保管します
閲覧できる人を必要な範囲に限ります 見聞きしたことを話しません 推進室へ直ちに知らせます 期限までに返却して受領の控えを残します 公表されるまで伝えません
取扱いの区分を表紙に記します 権限が要らなくなった日に外します 二人で確かめてから送信します 有利にも不利にも扱いません 誤解を招く表示を避けます 年に一度は点検します
理由を書いて申請します 写しを作らないことにします""".split()
MARKS = ["クーリング期間", "誓約書", "アクセス権", "特定関係事業者", "ファイアウォール", "NDA", "e-ラーニング", "チェックリスト", "Web会議", "情報区分A", "ログ", "USBメモリ"]


class Sentences:
    """Japanese sentences as guidance has them."""

    def __init__(self, random):
        self.random = random

    def one(self):
        draw = self.random
        text = f"{draw.choice(SUBJECTS)}は、{draw.choice(PLACES)}、{draw.choice(OBJECTS)}を"
        way = draw.randrange(8)
        if way == 0:
            text += f"**{draw.choice(MARKS)}**の定めに従い、"
        elif way == 1:
            text += f"{draw.choice(MARKS)}（第{draw.randrange(1, 40)}条第{draw.randrange(1, 6)}項）のとおり、"
        elif way == 2:
            text += f"{draw.randrange(2, 30)}日以内に、"
        return text + draw.choice(ENDS) + "。"

    def some(self, least, most):
        return "".join(self.one() for _ in range(self.random.randint(least, most)))

    def title(self):
        return f"{self.random.choice(OBJECTS)}の取扱い"


def write(root, files):
    """Writes a content folder; says how many bytes it has."""
    total = 0
    for name, text in files:
        file = pathlib.Path(root, name)
        file.parent.mkdir(parents=True, exist_ok=True)
        data = text.encode()
        file.write_bytes(data)
        total += len(data)
    return total


SETTINGS = "title: 計測\norganization: {grid: 見本送配電, affiliate: 見本電力}\ncontact: {name: 窓口, email: madoguchi@example.jp}\n"


def path_of_page(number):
    return f"guidance/c{number // CHAPTER:03}/p{number:05}.md"


def page(number, count, random):
    """One page of guidance: sections with paragraphs, lists, links, a table, an admonition, a footnote."""
    say = Sentences(random)
    day = datetime.date(2024, 1, 1) + datetime.timedelta(days=random.randrange(1000))
    sections = random.randint(3, 5)
    lines = ["---", f"title: {say.title()} {number}", f"description: {say.one()}".replace("**", ""), f"order: {number % CHAPTER}", f"updated: {day}", "---", ""]
    for section in range(sections):
        lines += [f"## {random.choice(MARKS)}と{random.choice(OBJECTS)} {{#s{section}}}", ""]
        for _ in range(random.randint(2, 4)):
            lines += [say.some(2, 5), ""]
        lines += [f"- {say.one()}" for _ in range(random.randint(0, 3))]
        other = number // CHAPTER * CHAPTER + random.randrange(CHAPTER)
        if other < count:
            lines += [f"- 関連: [{say.title()}](p{other:05}.md#s{random.randrange(3)})"]
        lines += [""]
    lines += ["| 区分 | 期間 | 備考 |", "|---|---|---|"]
    lines += [f"| {random.choice(MARKS)} | {random.randint(1, 24)}か月 | {say.one()} |" for _ in range(random.randint(2, 5))]
    lines += ["", "> [!NOTE]", f"> {say.one()}", ""]
    if random.randrange(3) == 0:
        lines += [f"{say.one()}[^1]", "", f"[^1]: {say.one()}", ""]
    return "\n".join(lines)


def pages(count, seed):
    """A portal of pages of guidance."""
    yield "portal.yaml", SETTINGS
    for number in range(count):
        yield path_of_page(number), page(number, count, random.Random(f"{seed} page {number}"))


DEPARTMENTS = "id,name,company,parent,manager\ntd,送配電本社,grid,,E0\ngr,電力本社,affiliate,,E1\n"
EMPLOYEES = "id,name,department,title,manager,email,status,joined,left\n"
FIRST_PEOPLE = (EMPLOYEES + "E0,見本 零,td,部長,,e0@example.jp,active,2010-04-01,\n"
                "E1,見本 壱,gr,部長,,e1@example.jp,active,2010-04-01,\n")
INFORMATION = "- {id: meter, name: 検針値}\n- {id: faults, name: 停電情報}\n"
RULES = """effective: 2024-04-01
title: はじめの規則
applies: {from: grid, to: affiliate}
cooling_period: P1Y
pledge: required
matrix:
  constant:    {direct: prohibited, indirect: approval, none: allowed}
  exceptional: {direct: prohibited, indirect: approval, none: allowed}
  none:        {direct: allowed, indirect: allowed, none: allowed}
"""


def organization(count, random, manager=lambda company, number: ""):
    """Departments of both companies with one kind of work each: the rows of the table and the list of operations."""
    rows, work = [DEPARTMENTS], []
    for company, top, key, levels in (("grid", "td", "handles", ("constant", "exceptional")), ("affiliate", "gr", "uses", ("direct", "indirect"))):
        for number in range(count):
            name = f"{top}{number}"
            rows.append(f"{name},{random.choice(OBJECTS)}{number}課,{company},{top},{manager(company, number)}\n")
            said = "none" if number % 5 == 0 else random.choice(levels)
            levelled = f"meter: {said}, faults: {random.choice(levels)}" if said != "none" else "otherwise: none"
            work.append(f"- {{id: {name}-work, name: {random.choice(OBJECTS)}の業務{number}, department: {name}, {key}: {{{levelled}}}}}\n")
    return "".join(rows), "".join(work)


def departments(count, seed):
    """A portal with so many departments on either side, and the answers between all of them."""
    draw = random.Random(f"{seed} departments")
    rows, work = organization(count, draw)
    yield "portal.yaml", SETTINGS
    yield "organization/departments.csv", rows
    yield "organization/employees.csv", FIRST_PEOPLE
    yield "rules/information.yaml", INFORMATION
    yield "rules/operations.yaml", work
    yield "rules/transfers/2024-04-01.yaml", RULES


COURSES = 10
SOURCES = """- files: records/lms.csv
  format: csv
  columns: {employee: 番号, course: 講座, status: 状況, score: 点数, completed: 修了日}
  statuses: {修了: completed, 受講中: in_progress}
"""


def people(count, seed, records=None, departments=100):
    """A portal of so many people in 2 × 100 departments, a manager to each, with rows of records of their training."""
    draw = random.Random(f"{seed} people")
    rows, work = organization(departments, draw, lambda company, number: f"M{company[0]}{number}")
    yield "portal.yaml", SETTINGS
    yield "organization/departments.csv", rows
    lines = [FIRST_PEOPLE]
    for company, top in (("grid", "td"), ("affiliate", "gr")):
        for number in range(departments):
            boss = f"M{company[0]}{number}"
            lines.append(f"{boss},課長 {number},{top}{number},課長,{'E0' if top == 'td' else 'E1'},{boss.lower()}@example.jp,active,2011-04-01,\n")
    for number in range(count):
        company, top = (("grid", "td"), ("affiliate", "gr"))[number % 2]
        place = draw.randrange(departments)
        lines.append(f"P{number:06},社員 {number},{top}{place},,M{company[0]}{place},p{number}@example.jp,active,20{draw.randrange(10, 24)}-04-01,\n")
    yield "organization/employees.csv", "".join(lines)
    yield "rules/information.yaml", INFORMATION
    yield "rules/operations.yaml", work
    yield "rules/transfers/2024-04-01.yaml", RULES
    yield "training/courses.yaml", "".join(
        f"- {{id: K{number}, title: 講座{number}, kind: e-learning, opens: 2026-04-01, due: 2026-0{7 + number % 3}-28, passing_score: 80}}\n"
        for number in range(COURSES))
    yield "training/sources.yaml", SOURCES
    rows = ["番号,講座,状況,点数,修了日\n"]
    for _ in range(3 * count if records is None else records):
        done = draw.randrange(4) > 0
        score, day = (draw.randrange(60, 101), f"2026-0{draw.randrange(4, 10)}-{draw.randrange(1, 29):02}") if done else ("", "")
        rows.append(f"P{draw.randrange(count):06},K{draw.randrange(COURSES)},{'修了' if done else '受講中'},{score},{day}\n")
    yield "training/records/lms.csv", "".join(rows)
