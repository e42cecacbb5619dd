"""`/import` of a whole list and `/imports`: checked, run, paused, decided, reported."""

from handlers.bulk_import.router import create_router
from handlers.bulk_import.views import run_screen

__all__ = ["create_router", "run_screen"]
