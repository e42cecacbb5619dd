"""What a delivery leaves out or may have wrong by now, asked of Huntflow."""

from dataclasses import replace

from integrations.base import IntegrationError
from integrations.huntflow import HuntflowClient
from services.huntflow_hooks.happenings import Happening, HappeningKind


async def as_it_is_now(client: HuntflowClient, account_id: int, happening: Happening) -> Happening:
    """The event with what Huntflow says now; as it came when Huntflow will not say.

    Raises:
        IntegrationError: Huntflow does not answer now.
    """
    try:
        if happening.kind is HappeningKind.ADDED and happening.vacancy_id is None:
            return await _placed(client, account_id, happening)
        if happening.kind is HappeningKind.INTERVIEW and not happening.is_first:
            return await _rescheduled(client, account_id, happening)
    except IntegrationError as error:
        if not error.permanent:
            raise
    return happening


async def _placed(client: HuntflowClient, account_id: int, happening: Happening) -> Happening:
    """Somebody added inside a vacancy comes without it (vendor's issue 653)."""
    applicant = await client.applicant(account_id, happening.applicant_id or 0)
    if not applicant.links:
        return happening
    vacancy = await client.vacancy(account_id, applicant.links[0].vacancy)
    return replace(happening, vacancy_id=vacancy.id, vacancy_name=vacancy.position)


async def _rescheduled(client: HuntflowClient, account_id: int, happening: Happening) -> Happening:
    """Deliveries of two changes of a meeting may come in the wrong order: the log has its last state."""
    page = await client.applicant_logs(account_id, happening.applicant_id or 0)
    meetings = [each.calendar_event for each in page.items if each.calendar_event is not None]
    meant = happening.meeting.id if happening.meeting else None
    now = next((each for each in meetings if each.id == meant and each.start is not None), None)
    return happening if now is None else replace(happening, meeting=now)
