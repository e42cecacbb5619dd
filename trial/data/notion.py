"""A Notion workspace in which a team keeps its candidates: a table with every kind of column, and what people paste."""

import random
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from trial.data import files
from trial.data.careers import TRADES, career_of
from trial.data.people import KNOWN_BY_EMAIL, People, Person, latin
from trial.data.team import COMPANY, TRIAL_PEOPLE
from trial.notion.state import (
    Block,
    Comment,
    Database,
    DataSource,
    File,
    NotionState,
    Option,
    Page,
    Property,
    User,
)

WORKSPACE = "0d2e7c1a-5b3f-4a10-9c11-000000000001"
PAGE_HIRING = "0d2e7c1a-5b3f-4a10-9c11-000000000010"
PAGE_SECRET = "0d2e7c1a-5b3f-4a10-9c11-000000000011"  # noqa: S105 - a page nobody has shared
DATABASE_CANDIDATES = "0d2e7c1a-5b3f-4a10-9c11-000000000020"
DATABASE_PRIVATE = "0d2e7c1a-5b3f-4a10-9c11-000000000021"
SOURCE_CANDIDATES = "0d2e7c1a-5b3f-4a10-9c11-000000000030"
SOURCE_VACANCIES = "0d2e7c1a-5b3f-4a10-9c11-000000000031"
SOURCE_PRIVATE = "0d2e7c1a-5b3f-4a10-9c11-000000000032"
USERS = tuple(f"0d2e7c1a-5b3f-4a10-9c11-0000000001{number:02d}" for number in range(1, 5))

# Pages a test looks for by what is special about them.
PAGE_KNOWN, PAGE_LONG, PAGE_HOSTILE, PAGE_BLANK, PAGE_CALLS, PAGE_FALSE_PDF = (
    f"0d2e7c1a-5b3f-4a10-9c11-0000000010{number:02d}" for number in range(1, 7)
)

_STATUSES = ("Новый", "На рассмотрении", "Интервью", "Передан", "Отказ")
_SOURCES = ("hh.ru", "rabota.by", "LinkedIn", "Рекомендация")
_SKILLS = ("Python", "Django", "SQL", "React", "Docker", "Figma", "Аналитика")
_REMARKS = ("Созвонились, готов к интервью.", "Ждёт вилку.", "Резюме приложил.", "Просит писать в Telegram.")
# (title, trade, id, resume): {full}, {last}, {first}, {position} are filled in.
_CARDS = (
    ("{full}", "python", PAGE_KNOWN, "docx"),
    ("{first} {last}", "frontend", PAGE_LONG, "pdf"),
    ("<b>{last}</b> {first} & =HYPERLINK(1)", "qa", PAGE_HOSTILE, "pdf"),
    ("", "analyst", PAGE_BLANK, "pdf"),
    ("Позвонить до пятницы!!!", "sales", PAGE_CALLS, ""),
    ("{full}", "devops", PAGE_FALSE_PDF, "false"),
    ("{position} — {last} {first}", "data", "", "pdf"),
    ("{full} (повторно)", "product", "", "docx"),
    ("Резюме: {full}", "design", "", "pdf"),
    ("{last} {first} / {position}", "support", "", ""),
    ("🔥 {first} {last}", "python", "", "pdf"),
    ("{full}", "frontend", "", "link"),
    ("{first} {last} | {position} | 3000$", "data", "", "pdf"),
    ("{full}", "qa", "", "pdf"),
    ("{last}", "devops", "", "pdf"),
)


def workspace(now: datetime, *, seed: int = 2026) -> NotionState:
    """One workspace: «Кандидаты» and «Вакансии» on the page «Найм», and a table nobody has shared."""
    colleagues = [(f"{each.first_name} {each.last_name}", each.email) for each in TRIAL_PEOPLE]
    colleagues.append(("Павел Дроздов", "pavel.drozdov@example.com"))
    users = {id: User(id, name, email) for id, (name, email) in zip(USERS, colleagues, strict=True)}
    state = NotionState(WORKSPACE, COMPANY, users, seed=seed)
    at = now - timedelta(days=300)
    for id, name in ((PAGE_HIRING, "Найм"), (PAGE_SECRET, "Зарплаты")):
        state.pages[id] = Page(id, {"title": name}, at, at, USERS[0])
    state.databases = {
        DATABASE_CANDIDATES: Database(DATABASE_CANDIDATES, "Кандидаты", PAGE_HIRING, at),
        DATABASE_PRIVATE: Database(DATABASE_PRIVATE, "Оклады", PAGE_SECRET, at),
    }
    state.data_sources = {
        SOURCE_CANDIDATES: DataSource(SOURCE_CANDIDATES, "Кандидаты", DATABASE_CANDIDATES, _columns(), at, USERS[0]),
        SOURCE_VACANCIES: DataSource(
            SOURCE_VACANCIES, "Вакансии", DATABASE_CANDIDATES, [Property("title", "Название", "title")], at, USERS[0]
        ),
        SOURCE_PRIVATE: DataSource(
            SOURCE_PRIVATE, "Оклады", DATABASE_PRIVATE, [Property("title", "Кто", "title")], at, USERS[0]
        ),
    }
    _Desk(state, now, seed).fill()
    return state


def add_many_pages(state: NotionState, now: datetime, count: int, *, seed: int = 78) -> None:
    """`count` more candidates, one changed every minute, the newest ten days ago."""
    people = People(seed)
    for number in range(1, count + 1):
        person = people.one()
        at = now - timedelta(days=10, minutes=count - number)
        values = {"Имя": person.full_name, "Статус": _STATUSES[number % len(_STATUSES)], "Телефон": person.phone}
        id = state.new_id()
        state.pages[id] = Page(id, values, at, at, USERS[1], data_source=SOURCE_CANDIDATES, number=100 + number)


def _columns() -> list[Property]:
    def options(prefix: str, names: tuple[str, ...]) -> list[Option]:
        return [Option(f"{prefix}{at}", name, "blue") for at, name in enumerate(names)]

    return [
        Property("title", "Имя", "title"),
        Property("stat", "Статус", "status", options("st", _STATUSES)),
        Property("peop", "Рекрутер", "people"),
        Property("phon", "Телефон", "phone_number"),
        Property("mail", "Почта", "email"),
        Property("link", "Профиль", "url"),
        Property("srce", "Источник", "select", options("so", _SOURCES)),
        Property("skil", "Навыки", "multi_select", options("sk", _SKILLS)),
        Property("mony", "Ожидания, $", "number"),
        Property("date", "Готов выйти", "date"),
        Property("urgn", "Срочно", "checkbox"),
        Property("file", "Резюме", "files"),
        Property("note", "Заметки", "rich_text"),
        Property("vac1", "Вакансия", "relation"),
        Property("roll", "Требования", "rollup"),
        Property("form", "Кратко", "formula"),
        Property("numb", "Номер", "unique_id", prefix="CAND"),
        Property("crea", "Создано", "created_time"),
        Property("auth", "Автор", "created_by"),
        Property("edit", "Изменено", "last_edited_time"),
    ]


class _Desk:
    """Puts the pages into the tables."""

    def __init__(self, state: NotionState, now: datetime, seed: int) -> None:
        self._state, self._now = state, now
        self._chance, self._people = random.Random(seed + 7), People(seed + 300)

    def fill(self) -> None:
        for name in ("Python-разработчик", "Аналитик данных"):
            id, at = self._state.new_id(), self._now - timedelta(days=90)
            self._state.pages[id] = Page(id, {"Название": name}, at, at, USERS[0], data_source=SOURCE_VACANCIES)
        self._vacancies = [each.id for each in self._state.pages_of(SOURCE_VACANCIES)]
        for number, (title, trade, id, resume) in enumerate(_CARDS, 1):
            self._candidate(number, title, trade, id or self._state.new_id(), resume)
        self._make_long(self._state.pages[PAGE_LONG])
        secret, at = self._state.new_id(), self._now
        self._state.pages[secret] = Page(secret, {"Кто": "Все"}, at, at, USERS[0], data_source=SOURCE_PRIVATE)

    def _candidate(self, number: int, title: str, trade: str, id: str, resume: str) -> None:
        person = KNOWN_BY_EMAIL if id == PAGE_KNOWN else self._people.one()
        created_at = self._now - timedelta(days=20 - number, hours=number)
        login = f"{latin(person.first_name)}-{latin(person.last_name)}"
        named = title.format(
            full=person.full_name,
            last=person.last_name,
            first=person.first_name,
            position=TRADES[trade].position,
        )
        values: dict[str, Any] = {
            "Имя": named,
            "Статус": _STATUSES[number % 4],
            "Рекрутер": [USERS[1]] if number % 3 else [],
            "Телефон": person.phone,
            "Почта": person.email,
            "Профиль": f"https://rabota.by/resume/{login}-{number}" if number % 2 else None,
            "Источник": _SOURCES[number % len(_SOURCES)],
            "Навыки": list(_SKILLS[number % 4 : number % 4 + 3]),
            "Ожидания, $": 1500 + 100 * number,
            "Готов выйти": ("2026-12-01", None) if number % 2 else None,
            "Срочно": number % 5 == 0,
            "Резюме": self._files(id, person, trade, resume),
            "Заметки": [("Профиль: ", None), ("LinkedIn", f"https://www.linkedin.com/in/{login}-{number}")],
            "Вакансия": [self._vacancies[number % 2]],
            "Требования": ["Python, SQL"],
            "Кратко": f"{person.last_name} · {TRADES[trade].position}",
        }
        page = Page(id, values, created_at, created_at + timedelta(hours=3), USERS[0], SOURCE_CANDIDATES, number=number)
        page.blocks = self._blocks(created_at, person, trade)
        page.comments = [
            Comment(
                self._state.new_id(), self._chance.choice(_REMARKS), USERS[1 + at % 3], created_at + timedelta(hours=at)
            )
            for at in range(1, 1 + number % 3)
        ]
        self._state.pages[id] = page

    def _files(self, id: str, person: Person, trade: str, resume: str) -> list[File]:
        name, lines = f"{person.last_name} {person.first_name}", career_of(person, trade, self._chance).lines
        if resume == "pdf":
            return [File(f"{id}-pdf", f"{name}.pdf", files.PDF, partial(files.pdf, lines))]
        if resume == "docx":
            return [File(f"{id}-docx", f"{name}.docx", files.DOCX, partial(files.docx, lines))]
        if resume == "false":
            return [File(f"{id}-false", f"{name}.pdf", files.PDF, files.not_a_pdf)]
        if resume == "link":
            return [File(f"{id}-link", "портфолио", external_url="https://example.com/portfolio.pdf")]
        return []

    def _blocks(self, at: datetime, person: Person, trade: str) -> list[Block]:
        deeds = [
            self._block("bulleted_list_item", at, rich_text=deed, color="default") for deed in TRADES[trade].deeds[:2]
        ]
        about = f"{TRADES[trade].position}, {person.city}"
        return [
            self._block("heading_2", at, rich_text="Кратко", color="default", is_toggleable=False),
            self._block("paragraph", at, rich_text=about, color="default"),
            self._block("toggle", at, children=deeds, rich_text="Опыт", color="default"),
            self._block("to_do", at, rich_text="Созвон с командой", checked=False, color="default"),
            self._block("divider", at),
        ]

    def _block(self, kind: str, at: datetime, *, children: list[Block] | None = None, **value: Any) -> Block:
        return Block(self._state.new_id(), kind, value, at, USERS[0], children or [])

    def _make_long(self, page: Page) -> None:
        """More blocks than a page of answers holds, and a text of more than 25 pieces."""
        page.blocks += [
            self._block("paragraph", page.created_at, rich_text=f"Заметка {number}", color="default")
            for number in range(1, 121)
        ]
        page.values["Заметки"] = [(f"часть {number} ", None) for number in range(1, 31)]
