"""The assistant over the API (spec/api-spec.md, Gemini)."""

import pytest

from integrations.base import UnavailableError, Vendor
from locales import Language
from models.gemini import ChatMessage, ChatRole, ChatSession
from services.assistant.chat import Assistant
from services.assistant.views import AnswerView
from services.vocabulary import AnswerState
from tests.admin_web.site import Site


def answers(monkeypatch: pytest.MonkeyPatch, **columns: object) -> list[tuple[str, int | None]]:
    """Let the assistant answer so; what it was asked."""
    asked: list[tuple[str, int | None]] = []

    async def converse(_self: Assistant, _actor: object, text: str, session_id: int | None = None) -> AnswerView:
        asked.append((text, session_id))
        return AnswerView(1, 7, Language.RU, AnswerState.COMPLETE, **columns)  # type: ignore[arg-type]

    monkeypatch.setattr(Assistant, "converse", converse)
    return asked


async def test_a_question_is_answered_whole(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    recruiter = await site.knocker("recruiter")
    asked = answers(monkeypatch, text="Python — это язык.")

    answer = await recruiter.post("/api/gemini/chat/", json={"message": "Расскажи о Python", "session_id": 7})

    assert await answer.json() == {"success": True, "response": "Python — это язык.", "session_id": 7}
    assert asked == [("Расскажи о Python", 7)]


async def test_an_answer_that_broke_off_says_so_and_one_that_never_came_is_an_error(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    recruiter = await site.knocker("recruiter")
    away = UnavailableError(Vendor.GEMINI, "generate")

    answers(monkeypatch, text="Python —", problem=away)
    broken = await recruiter.post("/api/gemini/chat/", json={"message": "А?"})
    answers(monkeypatch, problem=away)
    absent = await recruiter.post("/api/gemini/chat/", json={"message": "А?"})

    assert (broken.status, await broken.json()) == (
        200, {"success": False, "response": "Python —", "session_id": 7},
    )  # fmt: skip
    assert (absent.status, (await absent.json())["error"]) == (503, "ServiceUnavailable")


async def test_somebody_who_came_by_the_panel_only_is_asked_for_their_key(site: Site) -> None:
    answer = await (await site.knocker("recruiter")).post("/api/gemini/chat/", json={"message": "Привет"})

    assert (answer.status, (await answer.json())["error"]) == (400, "KeyMissing")


async def test_conversations_are_ones_own(site: Site) -> None:
    recruiter, other = await site.knocker("recruiter"), await site.knocker("admin")
    session = await ChatSession.create(user_id=recruiter.user_id, title="Анализ резюме")
    await ChatMessage.create(session=session, role=ChatRole.USER, content="Проанализируй")
    await ChatMessage.create(session=session, role=ChatRole.MODEL, content="Готово")

    own = await (await recruiter.get("/api/gemini/sessions/")).json()
    foreign = await other.post("/api/gemini/chat/", json={"message": "А?", "session_id": session.id})

    assert list(own[0]) == ["id", "title", "created_at", "updated_at", "message_count"]
    assert (own[0]["id"], own[0]["message_count"]) == (session.id, 2)
    assert await (await other.get("/api/gemini/sessions/")).json() == []
    assert foreign.status == 404


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        ({}, ["message"]),
        ({"message": ""}, ["message"]),
        ({"message": "а" * 20_001}, ["message"]),
        ({"message": "а", "session_id": "1"}, ["session_id"]),
        ({"message": "а", "session_id": -1}, ["session_id"]),
    ],
)
async def test_a_wrong_question_is_refused_by_field(site: Site, body: object, fields: list[str]) -> None:
    answer = await (await site.knocker("recruiter")).post("/api/gemini/chat/", json=body)

    assert (answer.status, list((await answer.json())["details"])) == (400, fields)
    assert await ChatMessage.all().count() == 0
