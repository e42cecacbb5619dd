"""One row of everything an address can name, made for whoever asks."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from itertools import count

from models.bulk_imports import BulkImport
from models.cache import CacheEntry
from models.finance import Grade
from models.google import GoogleAccount, GoogleCalendar, GoogleEvent, GoogleFile
from models.interviewers import Interviewer
from models.sources import SavedSource, SourceItem, SourceKind
from models.telegram_chats import TelegramChat, TelegramMessage
from models.users import Group, Role
from models.vacancies import Vacancy
from models.vendor_calls import VendorCallRecord
from tests.persons import Person, add

NOON = datetime(2026, 3, 2, 9, tzinfo=UTC)
_numbers = count(1)


async def make(path: str, owner_id: int | None) -> int | str:
    """Make what the address names; `owner_id` is who asks, a stranger's things are somebody else's. Its id."""
    maker = next(maker for prefix, maker in _MAKERS.items() if path.startswith(prefix))
    return await maker(owner_id or await a_user(None))


async def a_group(_owner_id: int | None) -> int:
    return (await Group.get(role=Role.OBSERVER)).id


async def a_user(_owner_id: int | None) -> int:
    name = f"other{next(_numbers)}"
    return await add(Person(None, "Другой", (Role.INTERVIEWER,), {"username": name, "email": f"{name}@example.com"}))


async def a_vacancy(_owner_id: int | None) -> int:
    return (await Vacancy.create(name="Тестировщик", external_id=f"EXT{next(_numbers)}")).id


async def a_grade(_owner_id: int | None) -> int:
    return (await Grade.create(name=f"Junior {next(_numbers)}", description="Начинающий специалист")).id


async def a_cache_entry(owner_id: int | None, **columns: object) -> int:
    key = f"huntflow:{owner_id}:sandbox:1:vacancy:{next(_numbers)}"
    values = {"data": {"id": 5}, "fetched_at": NOON, "expires_at": NOON + timedelta(hours=1)} | columns
    return (await CacheEntry.create(cache_key=key, user_id=owner_id, **values)).id


async def a_call(owner_id: int | None, **columns: object) -> int:
    values = {
        "log_type": "GET",
        "method": "GET",
        "status_code": 200,
        "request_data": {},
        "response_data": {},
        "created_at": NOON,
    } | columns
    row = await VendorCallRecord.create(
        vendor="huntflow", operation="vacancies.list", endpoint="/accounts/123/vacancies", user_id=owner_id, **values
    )
    return row.id


async def a_google_account(owner_id: int | None) -> int:
    row = await GoogleAccount.create(
        user_id=owner_id,
        google_id=str(next(_numbers)),
        email="user@gmail.com",
        secret="access_token_123",
        refresh_secret="refresh_token_123",
        key_id="1",
    )
    return row.id


async def a_google_event(owner_id: int | None, **columns: object) -> int:
    account_id = await a_google_account(owner_id)
    calendar = await GoogleCalendar.create(account_id=account_id, calendar_id="primary", timezone="Europe/Minsk")
    values = {
        "title": "Собеседование с кандидатом",
        "title_folded": "собеседование с кандидатом",
        "description": "Интервью на позицию Python Developer",
        "start_at": NOON,
        "end_at": NOON + timedelta(hours=1),
        "timezone": "Europe/Minsk",
        "attendees": [{"email": "candidate@example.com", "name": "Кандидат", "response": "accepted"}],
    } | columns
    row = await GoogleEvent.create(
        account_id=account_id,
        calendar=calendar,
        event_id="event123",
        event_hash="hash",
        status="confirmed",
        changed_at=NOON,
        revision=1,
        **values,
    )
    return row.id


async def a_google_file(owner_id: int | None) -> int:
    row = await GoogleFile.create(
        account_id=await a_google_account(owner_id),
        file_id="file123",
        name="Резюме.pdf",
        name_folded="резюме.pdf",
        mime_type="application/pdf",
        size_bytes=100,
        modified_at=NOON,
    )
    return row.id


async def a_profile(owner_id: int | None) -> int:
    return (await Interviewer.get_or_create(user_id=owner_id, defaults={"specialization": "Python Development"}))[0].id


async def a_source(owner_id: int | None, kind: SourceKind, **columns: object) -> SavedSource:
    number = next(_numbers)
    return await SavedSource.create(
        user_id=owner_id, kind=kind, container_id=str(number), name="Кандидаты", path={"list": "Кандидаты"}, **columns
    )


async def an_item(source: SavedSource, **columns: object) -> SourceItem:
    title = str(columns.get("title", "Анна Петрова"))
    values = {
        "item_id": f"task{next(_numbers)}",
        "title": title,
        "search": title.casefold(),
        "status": "open",
        "priority": 2,
        "assignees": "|Олег|",
        "url": "https://example.com/1",
        "created_on_source_at": NOON,
        "changed_at": NOON + timedelta(hours=1),
    } | columns
    return await SourceItem.create(source=source, **values)


async def a_task(owner_id: int | None) -> str:
    return (await an_item(await a_source(owner_id, SourceKind.CLICKUP))).item_id


async def a_page(owner_id: int | None) -> int:
    return (await an_item(await a_source(owner_id, SourceKind.NOTION))).id


async def a_chat(_owner_id: int | None = None, **columns: object) -> int:
    title = str(columns.pop("title", "HR Notifications"))
    number = -next(_numbers) - 1000
    values = {"chat_id": number, "title": title, "title_folded": title.casefold(), "chat_type": "group"} | columns
    return (await TelegramChat.create(**values)).id


async def a_message(_owner_id: int | None = None, **columns: object) -> int:
    text = str(columns.pop("text", "Новый кандидат на рассмотрение"))
    chat_id = columns.pop("chat_id", None) or await a_chat()
    values = {"text": text, "text_folded": text.casefold(), "message_type": "text", "date": NOON} | columns
    return (await TelegramMessage.create(chat_id=chat_id, message_id=next(_numbers), **values)).id


async def a_run(owner_id: int | None, **columns: object) -> int:
    values = {"source": "clickup", "place_id": "901200000021", "place_name": "Отклики", "system": "prod"} | columns
    return (await BulkImport.create(user_id=owner_id, account_id=1, **values)).id


_MAKERS: dict[str, Callable[[int | None], Awaitable[int | str]]] = {
    "/api/groups/": a_group,
    "/api/users/": a_user,
    "/api/vacancies/": a_vacancy,
    "/api/v1/finance/grades/": a_grade,
    "/api/v1/huntflow/cache/": a_cache_entry,
    "/api/v1/huntflow/logs/": a_call,
    "/api/v1/google-oauth/oauth-accounts/": a_google_account,
    "/api/v1/google-oauth/calendar-events/": a_google_event,
    "/api/v1/google-oauth/drive-files/": a_google_file,
    "/api/interviewers/": a_profile,
    "/api/v1/clickup-int/tasks/": a_task,
    "/api/v1/clickup-int/bulk-import/": a_run,
    "/api/v1/notion-int/pages/": a_page,
    "/api/v1/telegram/chats/": a_chat,
    "/api/v1/telegram/messages/": a_message,
}
