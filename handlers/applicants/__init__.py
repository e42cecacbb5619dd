"""`/find`, the applicant's card, changes with a way back."""

from aiogram import Router

from handlers.applicants import changing, choosing, questionary, reading

__all__ = ["create_router"]


def create_router() -> Router:
    """The router of applicants, all but plain text."""
    router = Router(name="applicants")
    for part in (reading, choosing, questionary, changing):
        router.include_router(part.create_router())
    return router
