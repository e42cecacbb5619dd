"""`/digest`, `/health` and notifications as they look in the chat."""

from datetime import timedelta
from typing import Any, cast
from zoneinfo import ZoneInfo

import pytest
from aiogram import Dispatcher
from aiogram.methods import AnswerCallbackQuery

import locales
from bot.middlewares import ActorMiddleware
from handlers import digest, errors, health
from handlers.notification_views import NotificationViews, UnknownNotificationError
from locales import Language
from models.bulk_imports import BulkImport, BulkItem
from models.credentials import Credential, CredentialState, Integration
from models.imports import ImportState, TaskImport
from models.notifications import JobRun, NotificationKind
from models.users import Role
from models.vendor_calls import VendorCallRecord
from services.bulk_import.rows import progress_of
from services.bulk_import.views import BulkProgress
from services.digests import Digests
from services.health import Health
from services.jobs import Job
from services.key_words import reason_words
from services.notifications import (
    AccessGranted,
    AccessRemoved,
    AnyNotification,
    ApplicantArrived,
    ApplicantMoved,
    BroadcastMessage,
    BulkImportFinished,
    CandidateFinished,
    DeletionRequested,
    DigestReady,
    GoogleConnected,
    HookTroubled,
    ImportFinished,
    InterviewerCannot,
    InterviewerLate,
    InterviewSettled,
    Notification,
    Notifications,
    PersonWaits,
    TokenStateChanged,
)
from services.task_import.outcomes import ImportResult
from tests.conftest import Clock
from tests.persons import an_actor
from tests.recording_bot import Updates, recording_bot
from tests.services.assistant_world import make_people, make_person

pytestmark = pytest.mark.database
BOSS, RECRUITER, WAITING = 1, 2, 3


class Imports:
    """What the doors ask of imports, over the table."""

    async def shown(self, run_id: int) -> BulkProgress | None:
        row = await BulkImport.get_or_none(id=run_id)
        return await progress_of(row) if row else None

    async def result(self, actor: Any, import_id: int) -> ImportResult:
        row = await TaskImport.get(id=import_id, user_id=actor.user_id)
        return cast("Any", await self.outcome(row.id))

    async def outcome(self, import_id: int) -> ImportResult | None:
        from services.task_import.cards import result_of

        row = await TaskImport.get_or_none(id=import_id)
        return result_of(row) if row else None


async def no_migrations() -> int:
    return 0


class Door:
    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.people = make_people(clock)
        self.bot, self.session = recording_bot()
        self.digests = Digests(people=self.people, notifications=Notifications(now=clock), now=clock)
        self.views = NotificationViews(
            digests=self.digests,
            task_imports=cast("Any", Imports()),
            bulk_imports=cast("Any", Imports()),
            candidate_intake=cast("Any", Imports()),
            interviews=cast("Any", None),
            scorecards=cast("Any", None),
        )
        self.dispatcher = Dispatcher(
            digests=self.digests,
            task_imports=Imports(),
            health=Health(
                pending_migrations=no_migrations,
                redis=None,
                model="gemini-<test>",
                zone=ZoneInfo("Europe/Minsk"),
                now=clock,
            ),
        )
        self.dispatcher.update.outer_middleware(ActorMiddleware(self.people))
        for subject in (digest, health, errors):
            self.dispatcher.include_router(subject.create_router())

    async def says(self, telegram_id: int, text: str) -> str:
        await self.dispatcher.feed_update(self.bot, Updates(telegram_id).message(text))
        return self.session.texts()[-1]

    async def taps(self, telegram_id: int, data: str) -> None:
        await self.dispatcher.feed_update(self.bot, Updates(telegram_id).tap(data))


@pytest.fixture
async def door(database: str, clock: Clock) -> Door:
    made = Door(clock)
    for telegram_id, role in ((BOSS, Role.ADMIN), (RECRUITER, Role.RECRUITER), (WAITING, Role.OBSERVER)):
        await make_person(made.people, telegram_id, role)
    return made


async def user_id(door: Door, telegram_id: int) -> int:
    actor = await door.people.identify(telegram_id)
    assert actor is not None
    return actor.user_id


async def test_a_quiet_day_is_said_in_one_sentence(door: Door) -> None:
    assert "ничего не требует внимания" in await door.says(RECRUITER, "/digest")


async def test_each_line_has_its_button(door: Door) -> None:
    owner = await user_id(door, BOSS)
    await Credential.create(
        user_id=owner, integration=Integration.CLICKUP, state=CredentialState.BROKEN, state_reason="invalid"
    )
    await Credential.create(
        user_id=owner,
        integration=Integration.HUNTFLOW_PROD,
        state=CredentialState.EXPIRING,
        expires_at=door.clock() + timedelta(days=1),
    )
    row = await TaskImport.create(
        user_id=owner, task_id="t", system="prod", account_id=1, state=ImportState.FAILED, vacancy_name="<C++>"
    )
    for _ in range(21):
        await a_failure(door.clock)

    text = await door.says(BOSS, "/digest")

    assert text.splitlines() == [
        "<b>Требует вашего внимания</b>, 02.03.2026",
        "",
        f"• ClickUp больше не принимает ключ. {reason_words('invalid')}",
        "• Подключение к Huntflow закончится 03.03.2026.",
        "• Импорт «&lt;C++&gt;» не удался.",
        "• 1 человек ждёт одобрения.",
        "• За сутки Huntflow не ответил 21 раз.",
    ]
    assert door.session.buttons() == {
        "Исправить: ClickUp": "menu:tokens",
        "Исправить: Huntflow": "menu:tokens",
        "Открыть: <C++>": f"dgi:{row.id}",
        "Решить, кого впустить": "menu:users",
        "Состояние: Huntflow": "menu:health",
        **{label: data for label, data in door.session.buttons().items() if data == "menu:main"},
    }


async def a_failure(clock: Clock) -> None:
    await VendorCallRecord.create(
        vendor="huntflow",
        operation="x",
        log_type="ERROR",
        endpoint="/x",
        method="GET",
        error_message="UnavailableError abc",
        created_at=clock(),
    )


async def test_the_menus_button_shows_the_brief_in_place(door: Door) -> None:
    await door.taps(RECRUITER, "menu:digest")

    assert "ничего не требует внимания" in door.session.texts()[-1]
    assert len([request for request in door.session.requests if isinstance(request, AnswerCallbackQuery)]) == 1


async def test_an_import_is_opened_below_the_brief(door: Door) -> None:
    row = await TaskImport.create(
        user_id=await user_id(door, RECRUITER), task_id="t", system="prod", account_id=1, state=ImportState.FAILED
    )

    await door.taps(RECRUITER, f"dgi:{row.id}")

    assert len(door.session.texts()) == 1
    assert any(data.startswith("im:") for data in door.session.buttons().values())


async def test_a_person_who_waits_is_told_so(door: Door) -> None:
    assert "ничего не требует" not in await door.says(WAITING, "/digest")


async def test_health_shows_every_part(door: Door) -> None:
    await a_failure(door.clock)
    await JobRun.create(name=Job.SEND_DIGESTS, last_run_at=door.clock() - timedelta(hours=1))

    text = await door.says(BOSS, "/health")

    assert "на 02.03 10:00 (Europe/Minsk)" in text
    assert "🟢 База данных: в порядке" in text
    assert "⚪ Redis: не используется" in text
    assert "🔴 Huntflow: не работает (сбоев 1 из 1); последняя ошибка 02.03 10:00 <code>UnavailableError</code>" in text
    assert "⚪ Gemini <code>gemini-&lt;test&gt;</code>: обращений ещё не было" in text
    assert "🔴 утренние сводки: 02.03 09:00 (опаздывает)" in text
    assert door.session.buttons()["Проверить ещё раз"] == "menu:health"


async def test_health_again_in_place(door: Door) -> None:
    await door.taps(BOSS, "menu:health")

    assert "База данных" in door.session.texts()[-1]


async def test_health_is_for_administrators(door: Door) -> None:
    text = await door.says(RECRUITER, "/health")
    await door.taps(RECRUITER, "menu:health")

    assert "База данных" not in text
    assert door.session.last(AnswerCallbackQuery).show_alert
    assert len(door.session.texts()) == 1


NOTIFICATIONS: list[Notification] = [
    PersonWaits(user_id=3, name="Инна <i>", telegram_username="inna"),
    AccessGranted(roles=(Role.RECRUITER,)),
    AccessRemoved(),
    DeletionRequested(user_id=3, name="Инна <i>"),
    TokenStateChanged(integration=Integration.CLICKUP, state=CredentialState.BROKEN, reason="invalid"),
    TokenStateChanged(
        integration=Integration.CLICKUP, state=CredentialState.BROKEN, reason="invalid", owner_name="Анна <i>"
    ),
    ApplicantArrived(
        user_id=3, place="p11", applicant_id=2001, applicant_name="Инна <i>", vacancy_name="QA <i>", status_name="New"
    ),
    ApplicantMoved(
        user_id=3,
        place="p11",
        applicant_id=2001,
        applicant_name="Инна <i>",
        status_name="Refused",
        reason_name="Too far <i>",
        author_name="Анна <i>",
    ),
    GoogleConnected(user_id=1, email="anna<b>@example.com", has_drive=False),
    HookTroubled(hook_id=5, account_name="Анна <i>", is_switched_off=True),
    HookTroubled(hook_id=5, account_name="Анна <i>", is_switched_off=False),
    BroadcastMessage(broadcast_id=1, text="<i>a & b", author_name="<i>"),
]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("notification", NOTIFICATIONS, ids=lambda notification: notification.type)
async def test_notifications_are_rendered_in_the_current_language(
    door: Door, notification: Notification, language: Language
) -> None:
    with locales.using(language):
        screen = await door.views.render(notification)

    assert screen is not None
    assert "<i>" not in screen.text
    assert any("а" <= letter <= "я" for letter in screen.text.replace("Инна", "").replace("Анна", "").lower()) == (
        language is Language.RU
    )


def test_every_type_of_notification_is_rendered_somewhere_here() -> None:
    tested = {type(notification) for notification in NOTIFICATIONS}
    looked_up = {DigestReady, ImportFinished, BulkImportFinished, CandidateFinished}
    # Each is looked up when it is shown (tests/handlers/test_interviews.py).
    looked_up |= {InterviewerLate, InterviewerCannot, InterviewSettled}
    # Rendered in test_scorecards.py, over cards that exist.
    tested |= {each for each in AnyNotification.__origin__.__args__ if each.kind is NotificationKind.SCORECARDS}

    assert tested | looked_up == set(AnyNotification.__origin__.__args__)


async def test_the_owner_gets_the_button_that_mends_and_the_administrator_does_not(door: Door) -> None:
    to_owner = await door.views.render(NOTIFICATIONS[4])
    to_administrator = await door.views.render(NOTIFICATIONS[5])

    assert to_owner is not None
    assert to_owner.keyboard is not None
    assert to_administrator is not None
    assert to_administrator.keyboard is None
    assert "Анна" in to_administrator.text


async def test_access_granted_brings_the_menu_of_the_roles(door: Door) -> None:
    screen = await door.views.render(AccessGranted(roles=(Role.RECRUITER,)))

    assert screen is not None
    assert screen.keyboard is not None
    targets = {button.callback_data for row in screen.keyboard.inline_keyboard for button in row}
    assert "menu:import" in targets
    assert "menu:users" not in targets


async def test_the_brief_is_computed_when_it_is_delivered(door: Door) -> None:
    owner = await user_id(door, RECRUITER)
    assert await door.views.render(DigestReady(user_id=owner)) is None

    await Credential.create(user_id=owner, integration=Integration.CLICKUP, state=CredentialState.BROKEN)
    screen = await door.views.render(DigestReady(user_id=owner))

    assert screen is not None
    assert "ClickUp" in screen.text


async def test_a_finished_import_is_shown_and_a_forgotten_one_is_not(door: Door) -> None:
    row = await TaskImport.create(
        user_id=await user_id(door, RECRUITER), task_id="t", system="prod", account_id=1, state=ImportState.FAILED
    )

    assert await door.views.render(ImportFinished(import_id=row.id)) is not None
    assert await door.views.render(ImportFinished(import_id=row.id + 1)) is None


async def test_the_end_of_a_whole_list_is_told_with_its_counts(door: Door, database: str) -> None:
    user_id = (await an_actor(door.clock, 77, Role.RECRUITER)).user_id
    run = await BulkImport.create(
        user_id=user_id,
        source="clickup",
        place_id="1",
        place_name="<Отклики>",
        system="prod",
        account_id=7,
        state="done",
    )
    await BulkItem.create(run_id=run.id, position=1, source_id="86a", state="done")

    screen = await door.views.render(BulkImportFinished(run_id=run.id))

    assert screen is not None
    assert "&lt;Отклики&gt;" in screen.text
    assert await door.views.render(BulkImportFinished(run_id=run.id + 1)) is None


async def test_an_unknown_notification_is_an_error_and_not_silence(door: Door) -> None:
    class Surprise(Notification):
        kind = NotificationKind.ACCESS

    with pytest.raises(UnknownNotificationError):
        await door.views.render(Surprise())
