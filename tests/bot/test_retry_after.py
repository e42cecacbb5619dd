import pytest
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import SendMessage

from bot.retry_after import RetryAfterMiddleware
from tests.recording_bot import recording_bot

METHOD = SendMessage(chat_id=1, text="hello")


def refusal(seconds: int) -> TelegramRetryAfter:
    return TelegramRetryAfter(method=METHOD, message="Too Many Requests", retry_after=seconds)


@pytest.fixture
def waits() -> list[float]:
    return []


async def send(waits: list[float], *refusals: TelegramRetryAfter) -> int:
    bot, session = recording_bot()

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    session.middleware(RetryAfterMiddleware(sleep))
    for error in refusals:
        session.fails_with(SendMessage, error)
    await bot(METHOD)
    return len(session.requests)


async def test_a_refused_request_is_repeated_after_exactly_the_time_asked_for(waits: list[float]) -> None:
    assert await send(waits, refusal(7)) == 2
    assert waits == [7]


async def test_a_wait_nobody_would_bear_is_an_error_at_once(waits: list[float]) -> None:
    with pytest.raises(TelegramRetryAfter):
        await send(waits, refusal(300))

    assert waits == []


async def test_a_request_whose_place_was_taken_meanwhile_waits_again(waits: list[float]) -> None:
    assert await send(waits, refusal(1), refusal(2)) == 3
    assert waits == [1, 2]


async def test_waits_that_add_up_to_more_than_anybody_would_bear_end_in_the_error(waits: list[float]) -> None:
    with pytest.raises(TelegramRetryAfter):
        await send(waits, refusal(20), refusal(10), refusal(1))

    assert waits == [20, 10]


async def test_a_wait_of_nothing_is_not_repeated_for_ever(waits: list[float]) -> None:
    with pytest.raises(TelegramRetryAfter):
        await send(waits, *[refusal(0)] * 40)

    assert waits == [1] * 30
