"""Files, photos, links, contacts and texts sent to the bot become applicants."""

from handlers.intake.router import create_router

__all__ = ["create_router"]
