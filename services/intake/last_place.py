"""Where the person put the last applicant: proposed for the next one, so that one tap is enough."""

from models.candidate_drafts import CandidateDraft
from models.imports import ImportState
from services.access import Actor
from services.huntflow_connections import HuntflowConnections
from services.vacancies import Vacancies, VacancyGoneError
from services.vacancy_rows import Stage, VacancyRow


class LastPlace:
    """Finds it, and whether it still takes somebody."""

    def __init__(self, *, huntflow: HuntflowConnections, vacancies: Vacancies) -> None:
        self._huntflow = huntflow
        self._vacancies = vacancies

    async def of(self, actor: Actor) -> tuple[VacancyRow, Stage] | None:
        """The vacancy and stage last chosen in the active organisation; None when they are closed or removed."""
        connection = await self._huntflow.of(actor.user_id)
        last = (
            await CandidateDraft.filter(
                user_id=actor.user_id,
                system=connection.system,
                account_id=connection.account_id,
                vacancy_id__not_isnull=True,
                state__in=(ImportState.DONE, ImportState.RUNNING, ImportState.DRAFT),
            )
            .order_by("-updated_at", "-id")
            .first()
        )
        if last is None or last.vacancy_id is None:
            return None
        try:
            vacancy = await self._vacancies.open_vacancy(actor, last.vacancy_id)
        except VacancyGoneError:
            return None
        stages = await self._vacancies.stages(actor, vacancy.id)
        stage = next((stage for stage in stages if stage.id == last.status_id), None)
        return (vacancy, stage) if stage else None
