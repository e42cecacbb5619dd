"""Operations around interviews. None lists them (vendor's issues 465, 598): they come from logs and webhooks."""

from huntflow_api_client.entities.user_settings import UserSettings

from integrations.huntflow.meetings import CalendarAccount, InterviewType, NewMeeting
from integrations.huntflow.operations import Operations, read_list, read_one
from integrations.huntflow.schemas import CreatedLog
from integrations.huntflow.transport import ask


class InterviewOperations(Operations):
    """Calendars, kinds of interviews, and writing an interview down."""

    async def calendar_accounts(self) -> list[CalendarAccount]:
        """Calendars of the token's owner.

        https://api.huntflow.ai/v2/docs#get-/calendar_accounts
        """
        answer = await ask(
            self._session, "calendar_accounts.list", lambda api: UserSettings(api).get_calendar_accounts()
        )
        return read_list(answer, CalendarAccount)

    async def interview_types(self, account_id: int) -> list[InterviewType]:
        """Kinds of interviews in their order.

        https://api.huntflow.ai/v2/docs#get-/accounts/-account_id-/interview_types
        """
        path = f"/accounts/{account_id}/interview_types"
        answer = await ask(self._session, "interview_types.list", lambda api: api.request("GET", path))
        return sorted(read_list(answer, InterviewType), key=lambda kind: kind.order)

    async def add_interview(
        self,
        account_id: int,
        applicant_id: int,
        meeting: NewMeeting,
        *,
        vacancy_id: int | None = None,
        comment: str | None = None,
    ) -> CreatedLog:
        """Write an interview into the log, which also puts it into the calendar, every time it is called.

        https://api.huntflow.ai/v2/docs#post-/accounts/-account_id-/applicants/-applicant_id-/logs
        """
        of_vacancy = {} if vacancy_id is None else {"vacancy": vacancy_id}
        said = {} if comment is None else {"comment": comment}
        body = {**of_vacancy, **said, "calendar_event": {**meeting.as_json(), **of_vacancy}}
        path = f"/accounts/{account_id}/applicants/{applicant_id}/logs"
        answer = await ask(self._session, "applicants.add_interview", lambda api: api.request("POST", path, json=body))
        return read_one(answer, CreatedLog)
