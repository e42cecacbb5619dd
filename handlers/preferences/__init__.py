"""A person's own settings: language, time zone, notifications, privacy."""

from aiogram import Router

from handlers.preferences import calendar, hub, notifications, privacy, timezone


def create_router() -> Router:
    """The router of /settings, /language, /notifications, /privacy and /forget_me."""
    router = Router(name="preferences")
    router.include_routers(
        hub.create_router(),
        timezone.create_router(),
        calendar.create_router(),
        notifications.create_router(),
        privacy.create_router(),
    )
    return router
