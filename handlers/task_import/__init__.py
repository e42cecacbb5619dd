"""`/import`: one ClickUp task becomes an applicant."""

from handlers.task_import.router import create_router, create_stop_router
from handlers.task_import.views import progress_screen, result_screen

__all__ = ["create_router", "create_stop_router", "progress_screen", "result_screen"]
