"""The services about a vacancy as a whole over a world's Huntflow."""

from typing import Any

from integrations.huntflow.schemas import NewApplicant, VacancyStatus
from services.funnel import Funnels
from services.funnel_picture import PictureDrawer
from services.huntflow_hooks.filters import EventFilters
from services.stage_times import StageTimes
from services.vacancy_records import VacancyRecords
from tests.services.import_world import World

NEW, INTERVIEW, OFFER, HIRED, RESERVE, REJECTED = 11, 12, 13, 14, 15, 16


def vacancy_services(world: World) -> dict[str, Any]:
    """By the names handlers ask for."""
    huntflow: Any = world.connections
    return {
        "vacancy_records": VacancyRecords(huntflow=huntflow, cache=world.cache),
        "funnels": Funnels(vacancies=world.vacancies),
        "pictures": PictureDrawer(),
        "event_filters": EventFilters(huntflow=huntflow, cache=world.cache),
        "stage_times": StageTimes(huntflow=huntflow, cache=world.cache, now=world.clock),
    }


def with_a_whole_way(world: World) -> None:
    """Six stages of every type."""
    world.huntflow.statuses = [
        VacancyStatus(id=NEW, name="Новые", order=1, type="user"),
        VacancyStatus(id=INTERVIEW, name="Интервью", order=2, type="user"),
        VacancyStatus(id=OFFER, name="Оффер", order=3, type="user"),
        VacancyStatus(id=HIRED, name="Нанят", order=4, type="hired"),
        VacancyStatus(id=RESERVE, name="Резерв", order=5, type="user"),
        VacancyStatus(id=REJECTED, name="Отказ", order=6, type="trash"),
    ]


def stands(world: World, name: str, stage_id: int, *, days: float | None = 0, vacancy_id: int = 100) -> int:
    """Put a new applicant on a stage so many days ago; None: Huntflow does not say when."""
    number = world.huntflow.add(NewApplicant(first_name="Иван", last_name=name))
    kept = world.huntflow.applicants_by_id[number]
    kept["links"].append((vacancy_id, stage_id, ()))
    if days is not None:
        moment = world.clock()
        world.clock.passes(days=-days)
        kept["changed"] = world.clock()
        world.clock.moment = moment
    return number
