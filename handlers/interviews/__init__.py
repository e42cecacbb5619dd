"""`/interviews`, `/today`, scheduling, and the buttons of everybody's one message about an interview."""

from aiogram import Router

from handlers.interviews import acting, choosing, reading, scheduling

__all__ = ["create_router"]


def create_router() -> Router:
    """The router of interviews."""
    router = Router(name="interviews")
    for part in (reading, acting, choosing, scheduling):
        router.include_router(part.create_router())
    return router
