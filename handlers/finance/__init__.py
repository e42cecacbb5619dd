"""`/rates`: currencies, grades with their ranges, and whether an offer fits."""

from aiogram import Router

from handlers.finance import grades, offers, rates

__all__ = ["create_router"]


def create_router() -> Router:
    """The router of money."""
    router = Router(name="finance")
    for part in (rates, grades, offers):
        router.include_router(part.create_router())
    return router
