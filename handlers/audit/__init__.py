"""`/audit`: who did what."""

from handlers.audit.router import create_router

__all__ = ["create_router"]
