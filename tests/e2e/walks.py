"""The ways people go most often, so that a test can begin where its own story does."""

from tests.e2e.conftest import Stage
from trial.huntflow import TokenPair
from trial.telegram.person import Person
from trial.telegram.screen import Message
from trial.telegram.state import CallbackQuestion

COMPANY = "Северный Код"


async def connects_huntflow(person: Person, pair: TokenPair, *, system: str = "prod") -> Message:
    """Enter a pair; of production's two organisations the company, and work there."""
    await person.says(f"/tokens {system}")
    await person.waits_for("Ключ не задан")
    await person.presses("Подключить")
    await person.waits_for("Добавить токен")
    await person.presses("Ввести два токена")
    await person.waits_for("access token и refresh token")
    typed = await person.says(f"{pair.access_token}\n{pair.refresh_token}")
    await person.waits_until_gone(typed)
    saved = await person.waits_for("Сохранено")
    if system != "prod":
        return saved
    await person.presses(COMPANY)
    card = await person.waits_for("Организация выбрана")
    await person.waits_for_toast()
    if "вы работаете здесь" in card.text:
        # The system that is connected first is the one a person works in.
        return card
    await person.presses("Работать в этой системе", card)
    return await person.waits_for("Вакансии и импорт теперь работают с этой системой")


async def connects(person: Person, name: str, key: str) -> Message:
    """Enter a key of ClickUp or Gemini."""
    await person.says(f"/tokens {name}")
    await person.waits_for("Ключ не задан")
    await person.presses("Подключить")
    await person.waits_for("Я сразу удалю ваше сообщение")
    typed = await person.says(key)
    await person.waits_until_gone(typed)
    return await person.waits_for("Сохранено")


async def recruiter_with_everything(stage: Stage, person: Person) -> None:
    """Connect all three vendors with the recruiter's own keys."""
    await connects_huntflow(person, stage.world.credentials.huntflow)
    await connects(person, "clickup", stage.world.credentials.clickup_key)
    await connects(person, "gemini", stage.world.credentials.gemini_key)


async def opens_import(person: Person, task_id: str) -> Message:
    """`/import` with a task's address, up to the card."""
    await person.says(f"/import https://app.clickup.com/t/{task_id}")
    return await person.waits_for("Импорт из ClickUp")


async def chooses_place(
    person: Person, vacancy: str = "Python-разработчик (Middle+) · Платежи", stage: str = "Скрининг резюме"
) -> Message:
    """Choose vacancy and stage on an import's card."""
    await person.presses("Вакансия…")
    await person.waits_for("На какую вакансию")
    await person.presses(vacancy)
    await person.waits_for("Импорт из ")
    await person.presses("Этап…")
    await person.waits_for("На какой этап")
    await person.presses(stage)
    return await person.waits_for("Импорт из ")


def forges_tap(stage: Stage, person: Person, place: Message, data: str) -> None:
    """A tap with data of somebody's choice under an own message: a changed client can send any."""
    telegram = stage.world.telegram
    query_id = telegram.state.number()
    telegram.state.callbacks[query_id] = CallbackQuestion(person.id, person.id, place.id, telegram.state.now())
    query = {
        "id": query_id,
        "from": telegram.people.person(person.id).as_user(),
        "chat_instance": "1",
        "data": data,
        "message": place.raw,
    }
    telegram.queue.put("callback_query", query)
