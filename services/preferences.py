"""What a person decides about themselves: language, time zone and what they are told."""

from dataclasses import dataclass, replace

from tortoise.transactions import in_transaction

from locales import Language, lazy
from models.notifications import DeliveryState, NotificationKind, NotificationSettings, OutboxMessage
from models.users import User
from services.access import Actor, Operation, require, require_switched_on
from services.errors import ServiceError
from services.interviews.record import look_again_at_all_of
from services.notifications import UNMUTABLE
from services.time_zones import find_time_zone

HOURS_OF_DAY = range(24)


class UnknownTimeZoneError(ServiceError):
    """We do not know the place. Values: `text` (what was typed, clipped)."""

    sentence = lazy(
        "We do not know the time zone “{text}”, so nothing was changed. "
        "Send a big city nearby, a name such as Europe/Minsk, or a shift such as UTC+3."
    )


class WrongHourError(ServiceError):
    """An hour outside the day, or quiet hours of no length."""

    sentence = lazy("These hours do not make sense, so nothing was changed. Choose them with the buttons.")


# Events of Huntflow, told to those who work on the vacancy there.
FOR_RECRUITERS = frozenset({NotificationKind.APPLICANTS, NotificationKind.STAGES})


class UnmutableError(ServiceError):
    """Messages about one's own access cannot be switched off."""

    sentence = lazy("Messages about your access cannot be switched off. Nothing was changed.")


@dataclass(frozen=True, slots=True)
class NotificationChoices:
    """What a person wants to hear and when; hours are of their own day, quiet hours may span midnight."""

    kinds: tuple[NotificationKind, ...]
    muted: frozenset[NotificationKind]
    quiet_from_hour: int | None
    quiet_to_hour: int | None
    digest_hour: int


class Preferences:
    """Reads and changes a person's own settings."""

    async def set_language(self, actor: Actor, language: Language) -> Actor:
        """Speak `language` from now on; also for a person who still waits. Returns the actor as they are now."""
        require_switched_on(actor)
        await User.filter(id=actor.user_id).update(language=language)
        return replace(actor, language=language)

    async def set_timezone(self, actor: Actor, text: str) -> Actor:
        """Set the time zone from what the person typed or tapped. Returns the actor as they are now.

        Raises:
            UnknownTimeZoneError: nothing we know is called so.
        """
        require(actor, Operation.EDIT_OWN_SETTINGS)
        zone = find_time_zone(text)
        if zone is None:
            raise UnknownTimeZoneError(text=text.strip()[:40])
        await User.filter(id=actor.user_id).update(timezone=zone)
        await look_again_at_all_of(actor.user_id)
        return replace(actor, timezone=zone)

    async def notification_choices(self, actor: Actor) -> NotificationChoices:
        """What the person hears now. `kinds` are those that concern them and can be switched."""
        require(actor, Operation.EDIT_OWN_SETTINGS)
        row = await NotificationSettings.get_or_none(user_id=actor.user_id) or NotificationSettings()
        kinds = [kind for kind in NotificationKind if kind not in UNMUTABLE]
        if not actor.may(Operation.IMPORT_TASKS):
            kinds.remove(NotificationKind.IMPORTS)
        if not actor.may(Operation.FILL_SCORECARDS):
            kinds.remove(NotificationKind.SCORECARDS)
        if not actor.may(Operation.CHANGE_APPLICANTS):
            kinds = [kind for kind in kinds if kind not in FOR_RECRUITERS]
        if not actor.may(Operation.TAKE_INTERVIEWS):
            kinds.remove(NotificationKind.INTERVIEWS)
        return NotificationChoices(
            kinds=tuple(kinds),
            muted=frozenset(NotificationKind(kind) for kind in row.muted_kinds),
            quiet_from_hour=row.quiet_from_hour,
            quiet_to_hour=row.quiet_to_hour,
            digest_hour=row.digest_hour,
        )

    async def set_heard(self, actor: Actor, kind: NotificationKind, *, is_heard: bool) -> None:
        """Switch a kind on or off; what waits in the queue of a kind switched off is not sent any more.

        Raises:
            UnmutableError: the kind is told whatever a person chose.
        """
        require(actor, Operation.EDIT_OWN_SETTINGS)
        if kind in UNMUTABLE:
            raise UnmutableError
        async with in_transaction():
            row = await _settings(actor)
            row.muted_kinds = sorted({*row.muted_kinds, kind.value} - ({kind.value} if is_heard else set()))
            await row.save(update_fields=["muted_kinds"])
            await look_again_at_all_of(actor.user_id)
            if not is_heard:
                await OutboxMessage.filter(user_id=actor.user_id, kind=kind, state=DeliveryState.PENDING).update(
                    state=DeliveryState.CANCELLED, last_error="muted"
                )

    async def set_quiet_hours(self, actor: Actor, from_hour: int | None, to_hour: int | None) -> None:
        """Stay silent between the two hours of the person's day; two None end quiet hours.

        Raises:
            WrongHourError: one is missing, outside 0-23, or both are the same.
        """
        require(actor, Operation.EDIT_OWN_SETTINGS)
        is_off = from_hour is None and to_hour is None
        if not is_off and (from_hour not in HOURS_OF_DAY or to_hour not in HOURS_OF_DAY or from_hour == to_hour):
            raise WrongHourError
        async with in_transaction():
            row = await _settings(actor)
            row.quiet_from_hour, row.quiet_to_hour = from_hour, to_hour
            await row.save(update_fields=["quiet_from_hour", "quiet_to_hour"])
            await look_again_at_all_of(actor.user_id)

    async def set_digest_hour(self, actor: Actor, hour: int) -> None:
        """Send the morning brief at this hour of the person's day.

        Raises:
            WrongHourError: outside 0-23.
        """
        require(actor, Operation.EDIT_OWN_SETTINGS)
        if hour not in HOURS_OF_DAY:
            raise WrongHourError
        async with in_transaction():
            row = await _settings(actor)
            row.digest_hour = hour
            await row.save(update_fields=["digest_hour"])


async def _settings(actor: Actor) -> NotificationSettings:
    await NotificationSettings.get_or_create(user_id=actor.user_id)
    return await NotificationSettings.filter(user_id=actor.user_id).select_for_update().get()
