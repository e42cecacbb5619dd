"""Recordings written down."""

from typing import Any, cast

import pytest

from integrations.gemini import Answer, Prompt
from models.credentials import Integration
from services.assistant.transcription import (
    MAX_AUDIO_BYTES,
    SILENCE,
    Audio,
    AudioTooLongError,
    NotAudioError,
    NothingSaidError,
    Transcription,
)

VOICE = Audio(b"OggS voice")


class Keys:
    async def secret(self, user_id: int, integration: Integration) -> str:
        return f"{integration}-key-of-{user_id}"


class Listener:
    def __init__(self, says: str = "Кандидат знает Python.") -> None:
        self.says = says
        self.heard: list[tuple[Prompt, str]] = []

    async def generate(self, prompt: Prompt, *, api_key: str, user_id: int | None) -> Answer:
        self.heard.append((prompt, api_key))
        return Answer(self.says, "STOP", None)


def transcription(listener: Listener) -> Transcription:
    return Transcription(credentials=cast("Any", Keys()), gemini=cast("Any", listener), model="gemini-test")


async def test_a_voice_message_is_written_down_on_the_speakers_key() -> None:
    listener = Listener()

    text = await transcription(listener).transcribe(7, Audio(b"OggS voice", "audio/ogg; codecs=opus"))

    assert text == "Кандидат знает Python."
    prompt, key = listener.heard[0]
    assert key == "gemini-key-of-7"
    assert (prompt.model, prompt.turns[0].files[0].mime_type) == ("gemini-test", "audio/ogg")
    assert prompt.turns[0].files[0].content == b"OggS voice"
    assert prompt.tools == ()


@pytest.mark.parametrize(
    ("audio", "error"),
    [
        (Audio(b"PK", "application/zip"), NotAudioError),
        (Audio(b"", "audio/ogg"), NotAudioError),
        (Audio(b"x" * (MAX_AUDIO_BYTES + 1)), AudioTooLongError),
    ],
)
async def test_what_cannot_be_listened_to_is_not_sent(audio: Audio, error: type[Exception]) -> None:
    listener = Listener()

    with pytest.raises(error):
        await transcription(listener).transcribe(7, audio)

    assert listener.heard == []


@pytest.mark.parametrize("says", [SILENCE, "  "])
async def test_a_recording_without_words_says_so(says: str) -> None:
    with pytest.raises(NothingSaidError):
        await transcription(Listener(says)).transcribe(7, VOICE)
