"""/tokens as a person sees it: connecting by buttons, secrets gone from the chat, and nobody in another's keys."""

import logging
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest
from aiogram import Dispatcher
from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import DeleteMessage, EditMessageText, SendMessage
from aiogram.types import Chat, Document, Update
from tortoise import Tortoise

from bot.middlewares import ActorMiddleware
from bot.storage import DatabaseStorage
from handlers import conversations, errors, fallback, tokens
from handlers.tokens.notification import TO_ADMINISTRATOR, TO_OWNER, token_state_screen
from locales import Language, using
from models.credentials import Credential, CredentialState, Integration
from models.telegram import ConversationState
from models.users import Role, System, User
from services.key_words import PROBLEMS, REASONS, REFUSALS, STATES
from services.notifications import TokenStateChanged
from services.pasted_secrets import PasteProblem
from services.refused_entries import Refusal
from services.token_states import StateReason
from tests.conftest import Clock
from tests.handlers.people_chat import PersonInChat
from tests.persons import people_service
from tests.recording_bot import Updates, recording_bot
from tests.services.credential_world import CLICKUP_KEY, GEMINI_KEY, World, credential_world
from trial.faults import Fault
from trial.huntflow.state import Account

pytestmark = pytest.mark.database
PROD, SANDBOX, CLICKUP = Integration.HUNTFLOW_PROD, Integration.HUNTFLOW_SANDBOX, Integration.CLICKUP


class TokensBot:
    """A dispatcher with the routers of keys, in the order of the product."""

    def __init__(self, world: World) -> None:
        self.bot, self.session = recording_bot()
        self.dispatcher = self.started(world)

    def started(self, world: World) -> Dispatcher:
        people = people_service(world.clock)
        dispatcher = Dispatcher(
            storage=DatabaseStorage(),
            people=people,
            credentials=world.credentials,
            credential_entry=world.entry,
            huntflow_organisations=world.organisations,
            token_health=world.health,
        )
        dispatcher.update.outer_middleware(ActorMiddleware(people))
        for subject in (conversations, tokens, errors, fallback):
            dispatcher.include_router(subject.create_router())
        return dispatcher

    async def feed(self, update: Update) -> None:
        await self.dispatcher.feed_update(self.bot, update)

    def person(self, telegram_id: int) -> PersonInChat:
        chat: Any = self
        return PersonInChat(chat, Updates(telegram_id))

    def deleted(self) -> list[int]:
        return [request.message_id for request in self.session.requests if isinstance(request, DeleteMessage)]


@pytest.fixture
async def world(database: str, clock: Clock) -> AsyncIterator[World]:
    async with credential_world(clock) as world:
        for stand_in in (world.prod, world.sandbox):
            for account_id in list(stand_in.state.accounts)[1:]:
                del stand_in.state.accounts[account_id]
        yield world


@pytest.fixture
def bot(world: World) -> TokensBot:
    return TokensBot(world)


@pytest.fixture
async def anna(bot: TokensBot, world: World) -> PersonInChat:
    world.people[1] = await world.person(1)
    return bot.person(1)


async def open_entry(anna: PersonInChat, integration: str = "Huntflow", kind: str = "два токена") -> None:
    await anna.says("/tokens")
    await anna.sends_data(
        {"Huntflow": "tkc:huntflow_prod", "ClickUp": "tkc:clickup", "Gemini": "tkc:gemini"}[integration]
    )
    await anna.taps("Подключить")
    if integration == "Huntflow":
        await anna.taps(kind)


async def test_the_list_names_every_integration_and_its_state(anna: PersonInChat, world: World) -> None:
    await world.store_pair(world.people[1], refresh_expires_at=None)

    text = await anna.says("/tokens")

    assert text.splitlines()[0] == "<b>Интеграции</b>"
    assert "✅ Huntflow: работает ••••" in text
    assert "вы работаете здесь" in text
    assert "▫️ ClickUp: не задан" in text
    assert "▫️ Notion: не задан" in text
    assert anna.sees == [
        "✅ Huntflow",
        "▫️ Huntflow Sandbox",
        "▫️ ClickUp",
        "▫️ Notion",
        "▫️ Gemini",
        "▫️ Google",
        "Главное меню",
    ]


async def test_an_argument_opens_a_card_at_once(anna: PersonInChat) -> None:
    assert (await anna.says("/tokens ClickUp")).splitlines() == ["<b>ClickUp</b>", "Ключ не задан."]
    assert "Интеграции" in await anna.says("/tokens чепуха")


async def test_the_menu_leads_to_the_list(anna: PersonInChat) -> None:
    assert "Интеграции" in await anna.sends_data("menu:tokens")


async def test_a_pair_is_connected_by_buttons(anna: PersonInChat, bot: TokensBot, world: World) -> None:
    pair = world.prod.tokens.issue()
    await open_entry(anna)
    assert "один" in anna.reads or "оба" in anna.reads
    before = len(bot.session.requests)

    text = await anna.says(f"{pair.access_token}\n{pair.refresh_token}")

    assert isinstance(bot.session.requests[before], DeleteMessage)
    assert "Сохранено: Huntflow принял ключ" in text
    assert f"••••{pair.access_token[-4:]}, пара токенов" in text
    assert world.prod.account().name in text
    assert await anna.state() is None


async def test_tokens_one_after_the_other_over_a_restart(anna: PersonInChat, bot: TokensBot, world: World) -> None:
    pair = world.prod.tokens.issue()
    await open_entry(anna)

    assert "Теперь пришлите refresh token" in await anna.says(pair.access_token)
    kept = repr(await ConversationState.all().values())
    bot.dispatcher = bot.started(world)
    text = await anna.says(pair.refresh_token)

    assert pair.access_token not in kept
    assert "Сохранено" in text
    assert len(bot.deleted()) == 2


async def test_several_organisations_are_asked_about_at_once(anna: PersonInChat, world: World) -> None:
    first = world.prod.account()
    world.prod.state.accounts[99] = Account(99, "Вторая <b>", "second", coworkers=first.coworkers)
    pair = world.prod.tokens.issue()
    await open_entry(anna)

    text = await anna.says(f"{pair.access_token} {pair.refresh_token}")
    assert "В какой организации вы работаете?" in text
    chosen = await anna.taps("Вторая")

    assert "Организация: Вторая &lt;b&gt;" in chosen
    await anna.taps("Организация")
    assert "✅ Вторая <b>" in anna.sees


@pytest.mark.parametrize(("integration", "key"), [("ClickUp", CLICKUP_KEY), ("Gemini", GEMINI_KEY)])
async def test_a_single_key_is_connected(anna: PersonInChat, bot: TokensBot, integration: str, key: str) -> None:
    await open_entry(anna, integration)

    text = await anna.says(f"«{key}»")

    assert f"Сохранено: {integration} принял ключ" in text
    assert bot.deleted() == [anna.updates._message_id]


@pytest.mark.parametrize(
    ("pasted", "sentence"),
    [
        ("привет", "только латинские буквы"),
        ("a1b2", "слишком коротко"),
        ("a1" * 20 + "…", "обрезался"),
        ("a1" * 32 + "\n" + "a1" * 32, "Оба токена одинаковые"),
        ("f" * 64 + "\n" + "e" * 64, "не знает этого ключа"),
    ],
)
async def test_what_is_not_taken_is_deleted_and_explained(
    anna: PersonInChat, bot: TokensBot, pasted: str, sentence: str
) -> None:
    await open_entry(anna)

    text = await anna.says(pasted)

    assert sentence in text
    assert "Ничего не сохранено" in text
    assert len(bot.deleted()) == 1
    assert await anna.state() == "SecretEntry:secret"


async def test_a_sandbox_token_leads_to_the_sandbox(anna: PersonInChat, world: World) -> None:
    pair = world.sandbox.tokens.issue()
    both = f"{pair.access_token}\n{pair.refresh_token}"
    await open_entry(anna)
    await anna.says(both)

    await anna.taps("Подключить Huntflow Sandbox")

    assert "Сохранено: Huntflow Sandbox" in await anna.says(both)
    assert (await User.get(id=world.people[1].user_id)).active_system is System.SANDBOX


async def test_an_outage_asks_to_send_the_key_again(anna: PersonInChat, world: World) -> None:
    pair = world.prod.tokens.issue()
    assert world.prod.faults is not None
    world.prod.faults.add(Fault(path="/v2/me", status=503, times=4))
    await open_entry(anna)

    assert "сейчас не отвечает. Пришлите ключ ещё раз" in await anna.says(f"{pair.access_token} {pair.refresh_token}")

    assert "Сохранено" in await anna.says(f"{pair.access_token} {pair.refresh_token}")


async def test_a_message_that_cannot_be_deleted_is_named(anna: PersonInChat, bot: TokensBot) -> None:
    await open_entry(anna, "ClickUp")
    refusal = TelegramBadRequest(method=DeleteMessage(chat_id=1, message_id=1), message="message can't be deleted")
    bot.session.fails_with(DeleteMessage, refusal)

    await anna.says(CLICKUP_KEY)

    assert any("Удалите его сами" in text for text in bot.session.texts())


async def test_a_file_instead_of_a_key_is_deleted_too(anna: PersonInChat, bot: TokensBot) -> None:
    await open_entry(anna, "ClickUp")

    text = await anna.says(None, document=Document(file_id="f", file_unique_id="u"))  # type: ignore[arg-type]

    assert "только текстом" in text
    assert len(bot.deleted()) == 1


async def test_cancel_in_the_middle_forgets_the_half(anna: PersonInChat, world: World) -> None:
    await open_entry(anna)
    await anna.says(world.prod.tokens.issue().access_token)

    text = await anna.says("/cancel")

    assert "ввод ключа" in text
    assert await anna.state() is None
    assert [row.data for row in await ConversationState.all()] == [{}]
    assert await Credential.all().count() == 0


async def test_going_back_by_a_button_ends_the_entry(anna: PersonInChat) -> None:
    await open_entry(anna)

    await anna.taps("Отмена")

    assert await anna.state() is None


async def test_a_typed_address_is_checked_and_used(anna: PersonInChat, bot: TokensBot, world: World) -> None:
    pair = world.sandbox.tokens.issue()
    await open_entry(anna)
    await anna.taps("Другой адрес")

    assert "Этот адрес использовать нельзя" in await anna.says("https://169.254.169.254/latest")
    assert world.addresses.own(SANDBOX) in await anna.says(world.addresses.own(SANDBOX))
    text = await anna.says(f"{pair.access_token}\n{pair.refresh_token}")

    assert f"Адрес: {world.addresses.own(SANDBOX)}" in text
    assert len(bot.deleted()) == 3


async def test_testing_shows_what_was_found(anna: PersonInChat, world: World) -> None:
    _, pair = await world.store_pair(world.people[1])
    world.prod.tokens.revoke(pair.access_token)
    await anna.says("/tokens huntflow")

    text = await anna.taps("Проверить")

    assert "❌ не работает" in text
    assert "Ключ отозвали или заменили" in text


async def test_removing_asks_first_and_a_second_tap_does_nothing_more(anna: PersonInChat, world: World) -> None:
    await world.store_pair(world.people[1])
    await anna.says("/tokens huntflow")
    await anna.taps("Удалить")
    assert "Удалить ключ <b>Huntflow</b>" in anna.reads
    assert await Credential.all().count() == 1
    remove = "tk:rm!:huntflow_prod:" + str(world.people[1].user_id)

    assert "Ключ удалён" in await anna.sends_data(remove)
    await anna.sends_data(remove)

    assert "больше нет" in anna.alert or "уже нет" in anna.alert
    assert await Credential.all().count() == 0


async def test_the_system_is_switched_by_a_button(anna: PersonInChat, world: World) -> None:
    await world.store_pair(world.people[1])
    await world.store_pair(world.people[1], system=System.SANDBOX)
    await anna.says("/tokens sandbox")

    text = await anna.taps("Работать в этой системе")

    assert "вы работаете здесь" in text
    assert (await world.huntflow.of(world.people[1].user_id)).system is System.SANDBOX


@pytest.mark.parametrize("act", ["set", "test", "on", "orgs", "rm", "rm!"])
async def test_another_persons_buttons_are_refused(anna: PersonInChat, bot: TokensBot, world: World, act: str) -> None:
    row, _ = await world.store_pair(world.people[1])
    await world.person(2, Role.ADMIN, name="Ольга")
    olga = bot.person(2)

    await olga.sends_data(f"tk:{act}:huntflow_prod:{world.people[1].user_id}")

    assert "нет права" in olga.alert
    assert (await Credential.get(id=row.id)).secret == row.secret
    assert not any(isinstance(request, EditMessageText) for request in bot.session.requests)


async def test_another_persons_entry_and_organisation_are_refused(
    anna: PersonInChat, bot: TokensBot, world: World
) -> None:
    await world.store_pair(world.people[1])
    await world.person(2)
    boris = bot.person(2)
    owner_id = world.people[1].user_id

    for data in (f"tke:huntflow_prod:pair:{owner_id}", f"tko:huntflow_prod:{owner_id}:11"):
        await boris.sends_data(data)
        assert "нет права" in boris.alert
    assert await boris.state() is None


async def test_a_person_who_waits_for_approval_is_refused(bot: TokensBot, world: World) -> None:
    await world.person(3, Role.OBSERVER)
    new = bot.person(3)

    assert "ещё не" in await new.says("/tokens")


async def test_nothing_is_said_about_keys_in_a_group(anna: PersonInChat, bot: TokensBot) -> None:
    await bot.feed(anna.updates.message("/tokens", chat=Chat(id=-5, type="supergroup", title="HR")))

    assert not any("Интеграции" in text for text in bot.session.texts())


@pytest.mark.parametrize("text", [CLICKUP_KEY, f"/ask что это: {GEMINI_KEY}", "вот " + "a1" * 32])
async def test_a_stray_key_is_deleted_before_anybody_reads_it(anna: PersonInChat, bot: TokensBot, text: str) -> None:
    answer = await anna.says(text)

    assert "похоже на ключ" in answer
    assert len(bot.deleted()) == 1
    assert await Credential.all().count() == 0


async def test_a_stray_key_edited_into_a_message_is_deleted(anna: PersonInChat, bot: TokensBot) -> None:
    await bot.feed(anna.updates.edited(CLICKUP_KEY))

    assert len(bot.deleted()) == 1


async def test_no_secret_reaches_the_chat_the_log_or_the_database(
    anna: PersonInChat, bot: TokensBot, world: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    pair, bad = world.prod.tokens.issue(), world.prod.tokens.issue()
    world.prod.tokens.revoke(bad.access_token)
    planted = [pair.access_token, pair.refresh_token, bad.access_token, bad.refresh_token, CLICKUP_KEY]
    await open_entry(anna)
    for text in (f"{bad.access_token}\n{bad.refresh_token}", pair.access_token, pair.refresh_token):
        await anna.says(text)
    await open_entry(anna, "ClickUp")
    await anna.says(CLICKUP_KEY)
    await anna.says(CLICKUP_KEY)

    sent = repr([request for request in bot.session.requests if isinstance(request, SendMessage | EditMessageText)])
    rows = [await model.all().values() for model in Tortoise.apps["models"].values() if model.__name__ != "Aerich"]

    assert [secret for secret in planted for trace in (sent, caplog.text, repr(rows)) if secret in trace] == []


def changed(
    state: CredentialState, reason: str = "", integration: Integration = PROD, owner: str = ""
) -> TokenStateChanged:
    ends = datetime(2026, 3, 16, tzinfo=UTC)
    return TokenStateChanged(integration=integration, state=state, reason=reason, expires_at=ends, owner_name=owner)


def test_the_owner_gets_the_button_that_mends_it() -> None:
    with using(Language.RU):
        broken = token_state_screen(changed(CredentialState.BROKEN, "reused_or_lost"), for_owner=True)
        expiring = token_state_screen(changed(CredentialState.EXPIRING, "refresh_ends"), for_owner=True)
        clickup = token_state_screen(changed(CredentialState.BROKEN, "invalid", CLICKUP), for_owner=True)
        well = token_state_screen(changed(CredentialState.OK), for_owner=True)

    assert "Refresh token уже использован" in broken.text
    assert "до 16.03.2026" in expiring.text
    assert [labels(screen) for screen in (broken, expiring, clickup, well)] == [
        ["Ввести два токена"], ["Ввести два токена"], ["Подключить заново"], ["Посмотреть"]
    ]  # fmt: skip


def test_the_migration_message_explains_the_steps() -> None:
    with using(Language.RU):
        screen = token_state_screen(changed(CredentialState.EXPIRING, "migrate"), for_owner=True)

    assert "Добавить токен" in screen.text
    assert labels(screen) == ["Ввести два токена"]


def test_an_administrator_reads_whose_key_it_is_and_gets_no_button() -> None:
    with using(Language.RU):
        screen = token_state_screen(changed(CredentialState.BROKEN, "invalid", owner="Ким <b>"), for_owner=False)

    assert "Ким &lt;b&gt;" in screen.text
    assert screen.keyboard is None


async def test_the_button_of_a_notification_begins_the_entry(anna: PersonInChat) -> None:
    with using(Language.RU):
        screen = token_state_screen(changed(CredentialState.EXPIRING, "migrate"), for_owner=True)
    assert screen.keyboard is not None

    await anna.sends_data(str(screen.keyboard.inline_keyboard[0][0].callback_data))

    assert "access token и refresh token" in anna.reads
    assert await anna.state() == "SecretEntry:secret"


def labels(screen: Any) -> list[str]:
    return [button.text for row in screen.keyboard.inline_keyboard for button in row]


def test_every_state_reason_and_outcome_has_its_words() -> None:
    assert set(STATES) == set(TO_OWNER) == set(TO_ADMINISTRATOR) == set(CredentialState)
    assert set(REASONS) == set(StateReason)
    assert set(PROBLEMS) == set(PasteProblem)
    assert set(REFUSALS) == set(Refusal)
