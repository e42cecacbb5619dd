"""`/vacancies`: lists, cards, applicants of a stage."""

from handlers.vacancies.router import create_router

__all__ = ["create_router"]
