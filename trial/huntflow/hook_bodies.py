"""Bodies of webhooks (contracts/huntflow.md, "Webhooks"; field names from the vendor's webhook models)."""

import uuid
from typing import Any

from trial.huntflow.answers import UrlOf, calendar_event, files, moment, social
from trial.huntflow.state import Account, Applicant, CalendarEvent, Hook, LogEntry, Vacancy

Json = dict[str, Any]
VERSION = "2.0"


def ping(account: Account, hook: Hook, author: int) -> Json:
    return {"changes": {}, "event": {"hook": hook.id}, "meta": _meta(account, author, "PING", "ADD")}


def of_applicant(
    account: Account, applicant: Applicant, entry: LogEntry, url_of: UrlOf, *, action: str = "ADD"
) -> Json:
    """APPLICANT: the person, the entry of the log that was written or changed, the tags."""
    event = {
        "applicant": _applicant(account, applicant, url_of),
        "applicant_log": _log(account, entry, url_of),
        "applicant_tags": [
            {"id": each, "name": account.tags[each].name, "color": account.tags[each].kind}
            for each in applicant.tags
            if each in account.tags
        ],
    }
    return {"changes": {}, "event": event, "meta": _meta(account, entry.author, "APPLICANT", action)}


def of_vacancy(account: Account, vacancy: Vacancy, author: int, *, log_id: int, action: str = "EDIT") -> Json:
    """VACANCY: the vacancy and its new state."""
    log = {"id": log_id, "state": vacancy.state, "created": moment(vacancy.updated_at or vacancy.created_at)}
    event = {"vacancy": _vacancy(vacancy), "vacancy_log": log}
    return {"changes": {}, "event": event, "meta": _meta(account, author, "VACANCY", action)}


def _meta(account: Account, author: int, event_type: str, action: str) -> Json:
    person = account.coworkers.get(author)
    return {
        "account": {"id": account.id, "name": account.name, "nick": account.nick},
        "author": {
            "id": author,
            "email": person.email if person else "",
            "name": person.name if person else "Huntflow",
            "meta": None,
        },
        "domain": "huntflow.dev",
        "event_id": uuid.uuid4().hex,
        "event_type": event_type,
        "retry": 0,
        "version": VERSION,
        "webhook_action": action,
    }


def _applicant(account: Account, applicant: Applicant, url_of: UrlOf) -> Json:
    names = ("id", "first_name", "last_name", "middle_name", "position", "company", "money", "phone", "email", "skype")
    return {
        **{name: getattr(applicant, name) for name in names},
        "birthday": applicant.birthday.isoformat() if applicant.birthday else None,
        "photo": next(iter(files(account, [applicant.photo or 0], url_of)), None),
        "social": social(applicant),
        "questionary": None,
        "pd_agreement": {"state": applicant.agreement_state, "decision_date": None},
        "values": applicant.questionary or None,
    }


def _log(account: Account, entry: LogEntry, url_of: UrlOf) -> Json:
    """Where the API has ids of stage, vacancy and reason, the webhook has their names too."""
    status, vacancy = account.statuses.get(entry.status or 0), account.vacancies.get(entry.vacancy or 0)
    reason = account.rejection_reasons.get(entry.rejection_reason or 0)
    return {
        "id": entry.id,
        "type": entry.type,
        "status": {"id": status.id, "name": status.name} if status else None,
        "vacancy": _vacancy(vacancy) if vacancy else None,
        "rejection_reason": {"id": reason.id, "name": reason.name} if reason else None,
        "employment_date": entry.employment_on.isoformat() if entry.employment_on else None,
        "removed": None,
        "comment": entry.comment,
        "created": moment(entry.created_at),
        "source": None,
        "files": files(account, entry.files, url_of),
        "calendar_event": _calendar_event(account, entry.calendar_event) if entry.calendar_event else None,
        "survey_answer_of_type_a": None,
        "survey_questionary": None,
    }


def _vacancy(vacancy: Vacancy) -> Json:
    return {
        "id": vacancy.id,
        "account_division": None,
        "account_region": None,
        "applicant_to_hire": 1,
        "body": vacancy.body,
        "company": vacancy.company,
        "conditions": vacancy.conditions,
        "created": vacancy.created_at.date().isoformat(),
        "deadline": vacancy.additional.get("deadline"),
        "fill_quotas": [],
        "frame_id": vacancy.id * 10,
        "hidden": vacancy.hidden,
        "money": vacancy.money,
        "multiple": False,
        "parent": None,
        "position": vacancy.position,
        "priority": vacancy.priority,
        "requirements": vacancy.requirements,
        "state": vacancy.state,
        "values": vacancy.additional,
    }


def _calendar_event(account: Account, event: CalendarEvent) -> Json:
    """As in the API's logs, without what only those have."""
    only_there = {"calendar", "vacancy", "interview_type"}
    shown = {name: value for name, value in calendar_event(account, event).items() if name not in only_there}
    return {**shown, "attendees": [each | {"resource": False} for each in shown["attendees"]], "conference": None}
