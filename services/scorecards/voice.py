"""Spoken words become a draft the interviewer looks at before it counts."""

from services.access import Actor
from services.assistant.transcription import Audio, Transcription
from services.errors import NotConnectedError
from services.intake.chat_files import ChatFiles
from services.scorecards.cards import Scorecards
from services.scorecards.errors import VoiceNeedsKeyError
from services.scorecards.views import CardView


class ScorecardVoice:
    """Listens for cards."""

    def __init__(self, *, scorecards: Scorecards, transcription: Transcription, files: ChatFiles) -> None:
        self._scorecards = scorecards
        self._transcription = transcription
        self._files = files

    async def hear(self, actor: Actor, card_id: int, file_id: str, mime_type: str) -> CardView:
        """Write the recording down as the card's draft; call it outside of transactions.

        Raises:
            VoiceNeedsKeyError: the person has no key of Gemini.
            CardOverError, GoneError, AccessRefusedError: as `Scorecards.open`.
            NotAudioError, AudioTooLongError, NothingSaidError, IntegrationError: it could not be understood.
        """
        await self._scorecards.open(actor, card_id)
        recording = await self._files.download(file_id)
        try:
            text = await self._transcription.transcribe(actor.user_id, Audio(recording, mime_type))
        except NotConnectedError as error:
            raise VoiceNeedsKeyError from error
        return await self._scorecards.keep_heard(actor, card_id, text)
