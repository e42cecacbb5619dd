"""What the job about changes does: work off what is due, and show it in the message of the change."""

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest

import locales
from handlers.applicants.change_views import outcome_screen
from handlers.screen import NO_PREVIEW
from services.applicants.changes import ApplicantChanges, ChangeNews
from services.error_messages import describe
from services.people import People

log = structlog.get_logger(__name__)


class ChangeDelivery:
    """Works off changes and tells the people who made them."""

    def __init__(self, *, bot: Bot, applicant_changes: ApplicantChanges, people: People) -> None:
        self._bot = bot
        self._changes = applicant_changes
        self._people = people

    async def work_off(self) -> None:
        """Everything that is due now."""
        await self._changes.work_off(self.tell)

    async def resume(self, *, alone: bool) -> None:
        """The same after a start; `alone`: what is on its way was left behind by a process that died."""
        await self._changes.work_off(self.tell, alone=alone)

    async def tell(self, news: ChangeNews) -> None:
        """Show what happened; a person who cannot be reached any more is no reason to stop."""
        actor = await self._people.actor(news.user_id)
        if actor is None or actor.telegram_id is None or not news.change.name:
            return
        with locales.using(actor.language):
            failure = describe(news.failure, reference="") if news.failure else ""
            screen = outcome_screen(news.change, failure)
        try:
            if news.place is None:
                if not news.is_closed:
                    await self._bot.send_message(actor.telegram_id, screen.text, reply_markup=screen.keyboard)
                return
            await self._bot.edit_message_text(
                screen.text,
                chat_id=news.place.chat_id,
                message_id=news.place.message_id,
                reply_markup=screen.keyboard,
                link_preview_options=NO_PREVIEW,
            )
        except TelegramBadRequest as error:
            if "message is not modified" not in error.message and not news.is_closed:
                # The person deleted the message meanwhile.
                await self._bot.send_message(actor.telegram_id, screen.text, reply_markup=screen.keyboard)
        except TelegramAPIError as error:
            log.info("change_not_shown", error=type(error).__name__)
