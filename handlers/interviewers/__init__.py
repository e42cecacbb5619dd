"""`/interviewer`: what a person interviews on, how much, when, and when they are away."""

from handlers.interviewers.router import create_router

__all__ = ["create_router"]
