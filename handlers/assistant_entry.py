"""The button that leads from the cards of applicants and vacancies to the assistant.

It stands outside the assistant's folder, because the cards import it and the assistant shows cards.
"""

from aiogram.filters.callback_data import CallbackData


class WorkMenuTap(CallbackData, prefix="awm"):
    """What can be done about an applicant or a vacancy; `place` empty: the organisation the person works in."""

    owner: int
    place: str = ""
    vacancy: int = 0
    applicant: int = 0
