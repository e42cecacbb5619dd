"""`/vacancies`: lists, cards, applicants of a stage, funnel, time on stages, our own texts and grades."""

from aiogram import Router

from handlers.vacancies import events, insights, records, router

__all__ = ["create_router"]


def create_router() -> Router:
    """The router of everything about vacancies."""
    whole = router.create_router()
    whole.include_routers(insights.create_router(), records.create_router(), events.create_router())
    return whole
