"""`/sources`: ClickUp lists and Notion data sources, what is in them, and one of them as an applicant."""

from aiogram import Router

from handlers.sources import browsing, items, saved


def create_router() -> Router:
    """The routers of the sources."""
    router = Router(name="sources")
    router.include_routers(saved.create_router(), browsing.create_router(), items.create_router())
    return router
