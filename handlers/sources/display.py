"""What the job about a reading does: run it and keep its message up to date."""

import time
from collections.abc import Callable

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError

import locales
from handlers.screen import NO_PREVIEW, Screen
from handlers.sources.views import progress_screen, run_note, source_screen
from services.errors import ServiceError
from services.people import People
from services.sources.saved import SavedSources
from services.sources.sync import SourceSyncs
from services.sources.values import SyncRun

log = structlog.get_logger(__name__)

# Telegram takes about one edit a second in a chat; the reading must not wait for its own progress.
PACE_S = 1.5


class SyncDelivery:
    """Reads sources and shows it to the person who asked."""

    def __init__(
        self,
        *,
        bot: Bot,
        source_syncs: SourceSyncs,
        saved_sources: SavedSources,
        people: People,
        pace_s: float = PACE_S,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._bot = bot
        self._syncs = source_syncs
        self._sources = saved_sources
        self._people = people
        self._pace_s = pace_s
        self._monotonic = monotonic

    async def run(self, run_id: int) -> None:
        """Read to the end; the message shows how far it is, and then the source with what came of it."""
        next_at = self._monotonic() + self._pace_s

        async def on_progress(run: SyncRun) -> None:
            nonlocal next_at
            if self._monotonic() < next_at:
                return
            next_at = self._monotonic() + self._pace_s
            await self._show(run, is_over=False)

        run = await self._syncs.run(run_id, on_progress)
        if run is not None:
            await self._show(run, is_over=True)

    async def _show(self, run: SyncRun, *, is_over: bool) -> None:
        place = await self._syncs.message_of(run.id)
        if place is None:
            return
        actor = await self._people.identify(place[0])
        if actor is None:
            return
        with locales.using(actor.language):
            shown = progress_screen(run)
            if is_over:
                try:
                    shown = source_screen(await self._sources.get(actor, run.source_id), actor.zone, run_note(run))
                except ServiceError:
                    # Turned off or removed meanwhile: the result alone still tells the truth.
                    shown = Screen(run_note(run))
        try:
            await self._bot.edit_message_text(
                shown.text,
                chat_id=place[0],
                message_id=place[1],
                reply_markup=shown.keyboard,
                link_preview_options=NO_PREVIEW,
            )
        except TelegramAPIError as error:
            log.info("reading_not_shown", error=type(error).__name__)
