"""Who did what, for administrators: pages of the trail with filters (product.md §2 `/audit`)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from tortoise.queryset import QuerySet

from models.audit import AuditEvent, Source
from models.users import User
from services.access import Actor, Operation, require

PAGE_SIZE = 10
# Ids and codes; more of them than this would only fill the screen.
MAX_DETAILS = 6


class AuditSubject(StrEnum):
    """What the actions are about; the value is what a button carries."""

    ALL = "a"
    PEOPLE = "p"
    KEYS = "k"
    VACANCIES = "v"
    APPLICANTS = "c"
    IMPORTS = "i"
    INTERVIEWS = "m"
    MESSAGES = "b"


_OBJECT_TYPES: Mapping[AuditSubject, tuple[str, ...]] = MappingProxyType(
    {
        AuditSubject.PEOPLE: ("user", "code"),
        AuditSubject.KEYS: ("credential", "huntflow_hook"),
        AuditSubject.VACANCIES: ("vacancy_record", "grade"),
        AuditSubject.APPLICANTS: ("applicant", "candidate"),
        AuditSubject.IMPORTS: ("import", "bulk_import"),
        AuditSubject.INTERVIEWS: ("interview", "scorecard", "interviewer"),
        AuditSubject.MESSAGES: ("broadcast", "chat_session"),
    }
)


@dataclass(frozen=True, slots=True)
class AuditQuery:
    """Which page of which rows. `days` 0: without end; the last four fields are for the panel and the API."""

    subject: AuditSubject = AuditSubject.ALL
    days: int = 0
    person_id: int | None = None
    page: int = 1
    operation: str = ""
    object_type: str = ""
    object_id: str = ""
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One action. `who` is empty for a background job or somebody deleted; `details` are ids, sizes and codes."""

    id: int
    at: datetime
    who: str
    operation: str
    object_type: str
    object_id: str
    source: Source
    details: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class AuditTrailPage:
    """A page, newest first."""

    query: AuditQuery
    rows: tuple[AuditRow, ...]
    pages: int
    total: int
    person: str = ""


@dataclass(frozen=True, slots=True)
class AuditPerson:
    """Somebody whose name was looked for."""

    user_id: int
    name: str = field(repr=False)


class AuditTrail:
    """Reads the trail."""

    def __init__(self, *, now: Callable[[], datetime]) -> None:
        self._now = now

    async def page(self, actor: Actor, query: AuditQuery, *, size: int = PAGE_SIZE) -> AuditTrailPage:
        """A page; a number beyond the end is the last page."""
        require(actor, Operation.VIEW_AUDIT)
        found = self._filtered(query)
        total = await found.count()
        pages = max(1, -(-total // size))
        number = min(max(1, query.page), pages)
        # By id: the newest first, and the order a page boundary cannot tear.
        rows = await found.order_by("-id").offset((number - 1) * size).limit(size).select_related("actor")
        person = await User.get_or_none(id=query.person_id) if query.person_id else None
        name = _name(person) if person else ""
        return AuditTrailPage(replace(query, page=number), tuple(_row(each) for each in rows), pages, total, name)

    async def people(self, actor: Actor, text: str) -> tuple[AuditPerson, ...]:
        """Who is called so; at most ten."""
        require(actor, Operation.VIEW_AUDIT)
        wanted = text.strip().casefold()
        # Filtered here: SQLite compares letters without case only within ASCII, and a team is small.
        found = [
            AuditPerson(user.id, _name(user))
            for user in await User.all().order_by("id")
            if wanted and wanted in f"{user.full_name}\n{user.username}\n@{user.telegram_username}".casefold()
        ]
        return tuple(found[:PAGE_SIZE])

    def _filtered(self, query: AuditQuery) -> QuerySet[AuditEvent]:
        found = AuditEvent.all()
        if query.subject in _OBJECT_TYPES:
            found = found.filter(object_type__in=_OBJECT_TYPES[query.subject])
        if query.days > 0:
            found = found.filter(created_at__gte=self._now() - timedelta(days=query.days))
        narrow = {
            "actor_id": query.person_id,
            "operation": query.operation,
            "object_type": query.object_type,
            "object_id": query.object_id,
            "source": query.source,
        }
        return found.filter(**{name: value for name, value in narrow.items() if value})


def _row(event: AuditEvent) -> AuditRow:
    details = [(name, _short(value)) for name, value in event.details.items() if value not in (None, "", [], {})]
    who = _name(event.actor) if event.actor else ""
    return AuditRow(
        id=event.id,
        at=event.created_at,
        who=who,
        operation=event.operation,
        object_type=event.object_type,
        object_id=event.object_id,
        source=event.source,
        details=tuple(details[:MAX_DETAILS]),
    )


def _short(value: object) -> str:
    text = ", ".join(str(each) for each in value) if isinstance(value, list) else str(value)
    return text[:40]


def _name(user: User) -> str:
    return user.full_name or user.username
