"""People, their roles and newcomers (administrators only; the service checks)."""

from aiogram import Router

from handlers.users import approval, card, deletion, listing


def create_router() -> Router:
    """The router of /users and of the buttons under messages about newcomers."""
    router = Router(name="users")
    router.include_routers(
        listing.create_router(), card.create_router(), approval.create_router(), deletion.create_router()
    )
    return router
