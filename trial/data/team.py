"""The people of «Северный Код» and the three of them a newcomer can be."""

from dataclasses import dataclass
from typing import Literal

from trial.huntflow.state import Coworker

COMPANY = "Северный Код"


@dataclass(frozen=True)
class TrialPerson:
    """Somebody the trial starts with; `telegram_id` is what the Telegram stand-in knows them by."""

    role: Literal["admin", "recruiter", "interviewer"]
    telegram_id: int
    first_name: str
    last_name: str
    username: str
    email: str
    huntflow_user_id: int
    clickup_user_id: int


ADMINISTRATOR = TrialPerson(
    "admin", 710_000_001, "Марина", "Ковальчук", "marina_kovalchuk", "marina.kovalchuk@example.com", 501, 8101
)
RECRUITER = TrialPerson(
    "recruiter", 710_000_002, "Ольга", "Савицкая", "olga_savitskaya", "olga.savitskaya@example.com", 502, 8102
)
INTERVIEWER = TrialPerson(
    "interviewer", 710_000_003, "Дмитрий", "Лебедев", "dm_lebedev", "dmitry.lebedev@example.com", 503, 8103
)
TRIAL_PEOPLE = (ADMINISTRATOR, RECRUITER, INTERVIEWER)


def coworkers() -> dict[int, Coworker]:
    """Everybody in the organisation by their Huntflow user id."""
    found = (
        Coworker(501, 9501, "Марина Ковальчук", ADMINISTRATOR.email, "owner", "Директор по персоналу"),
        Coworker(502, 9502, "Ольга Савицкая", RECRUITER.email, "manager", "Рекрутер", 501, may_delete_applicants=True),
        Coworker(503, 9503, "Дмитрий Лебедев", INTERVIEWER.email, "watcher", "Руководитель разработки"),
        Coworker(504, 9504, "Павел Дроздов", "pavel.drozdov@example.com", "manager", "Рекрутер", head=501),
        Coworker(505, 9505, "Алеся Вярбіцкая", "alesia.viarbitskaya@example.com", "watcher", "Руководитель QA"),
        Coworker(506, 9506, "Кирилл Осипов", "kirill.osipov@example.com", "watcher", "Архитектор"),
        Coworker(507, 9507, "Наталья Гурская", "natalia.gurskaya@example.com", "watcher", "Директор по продукту"),
        Coworker(508, 9508, "Игорь Стасевич", "igor.stasevich@example.com", "manager", "Рекрутер", head=501),
    )
    return {each.id: each for each in found}
