"""`/vacancies`: lists, cards, applicants of a stage, funnel, time on stages, our own texts and grades."""

from aiogram import Router

from handlers.vacancies import events, insights, records, router, thresholds

__all__ = ["create_router"]


def create_router() -> Router:
    """The router of everything about vacancies."""
    whole = router.create_router()
    parts = (insights, records, events, thresholds)
    whole.include_routers(*(part.create_router() for part in parts))
    return whole
