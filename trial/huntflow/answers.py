"""Huntflow's answers: records of `state` in the vendor's JSON.

Optional values that are not there are `null`, as the live API sends them.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any, TypeVar

from trial.huntflow.state import (
    Account,
    Applicant,
    CalendarEvent,
    Coworker,
    External,
    LogEntry,
    StoredFile,
    Vacancy,
    VacancyStatus,
)

Json = dict[str, Any]
UrlOf = Callable[[StoredFile], str]
Item = TypeVar("Item")


def moment(at: datetime) -> str:
    """ISO 8601 with offset and whole seconds."""
    return at.replace(microsecond=0).isoformat()


def _day(on: date | None) -> str | None:
    return None if on is None else on.isoformat()


def page_of(items: Sequence[Item], page: int, count: int, show: Callable[[Item], Json]) -> Json:
    """One page; pages begin at 1, a page past the end is empty."""
    start = (page - 1) * count
    return {
        "page": page,
        "count": count,
        "total_pages": max(1, -(-len(items) // count)),
        "total_items": len(items),
        "items": [show(each) for each in items[start : start + count]],
    }


def vacancy_item(vacancy: Vacancy) -> Json:
    return {
        "id": vacancy.id,
        "account_division": vacancy.division,
        "account_region": None,
        "position": vacancy.position,
        "company": vacancy.company,
        "money": vacancy.money,
        "priority": vacancy.priority,
        "hidden": vacancy.hidden,
        "state": vacancy.state,
        "created": moment(vacancy.created_at),
        "additional_fields_list": sorted(vacancy.additional),
        "multiple": False,
        "parent": None,
        "account_vacancy_status_group": vacancy.status_group,
    }


def vacancy_whole(account: Account, vacancy: Vacancy, url_of: UrlOf) -> Json:
    """Values of the organisation's own fields stand beside the fixed ones, under their keys."""
    return {
        **vacancy_item(vacancy),
        "updated": moment(vacancy.updated_at or vacancy.created_at),
        "body": vacancy.body,
        "requirements": vacancy.requirements,
        "conditions": vacancy.conditions,
        "files": files(account, vacancy.files, url_of),
        "source": None,
        "blocks": [],
        **vacancy.additional,
    }


def status(each: VacancyStatus) -> Json:
    return {
        "id": each.id,
        "type": each.type,
        "name": each.name,
        "removed": None if each.removed_at is None else moment(each.removed_at),
        "order": each.order,
        "stay_duration": each.stay_duration_days,
    }


def coworker(each: Coworker) -> Json:
    """The vendor calls the membership `id` and the user `member`."""
    return {
        "id": each.member,
        "member": each.id,
        "name": each.name,
        "type": each.type,
        "head": each.head,
        "email": each.email,
        "meta": None,
        "permissions": [],
    }


def _person(applicant: Applicant) -> Json:
    return {
        "id": applicant.id,
        "first_name": applicant.first_name,
        "last_name": applicant.last_name,
        "middle_name": applicant.middle_name,
        "money": applicant.money,
        "phone": applicant.phone,
        "email": applicant.email,
        "skype": applicant.skype,
        "position": applicant.position,
        "company": applicant.company,
        "photo": applicant.photo,
        "birthday": _day(applicant.birthday),
        "created": moment(applicant.created_at),
    }


def _photo_url(account: Account, applicant: Applicant, url_of: UrlOf) -> str | None:
    stored = account.files.get(applicant.photo or 0)
    return None if stored is None else url_of(stored)


def search_item(account: Account, applicant: Applicant, order: int, url_of: UrlOf) -> Json:
    """Search knows neither status nor links nor tags (contracts/huntflow.md, "Reading")."""
    return {**_person(applicant), "photo_url": _photo_url(account, applicant, url_of), "order": order}


def cursor_item(account: Account, applicant: Applicant, url_of: UrlOf) -> Json:
    return {**_person(applicant), "photo_url": _photo_url(account, applicant, url_of)}


def applicant_whole(account: Account, applicant: Applicant, url_of: UrlOf) -> Json:
    return {
        **_person(applicant),
        "account": account.id,
        "photo_url": _photo_url(account, applicant, url_of),
        "tags": [{"tag": tag, "id": applicant.id * 100 + index} for index, tag in enumerate(applicant.tags, 1)],
        "links": [
            {
                "id": link.id,
                "status": link.status,
                "updated": moment(link.updated_at),
                "changed": moment(link.changed_at),
                "vacancy": link.vacancy,
            }
            for link in applicant.links
        ],
        "external": [external_item(each) for each in applicant.externals],
        "agreement": _agreement(applicant),
        "doubles": [{"double": each} for each in sorted(applicant.doubles)],
        "social": social(applicant),
        "site": site(applicant),
    }


def _agreement(applicant: Applicant) -> Json | None:
    if applicant.agreement_state is None:
        return None
    decided = applicant.agreement_state in {"accepted", "declined"}
    return {"state": applicant.agreement_state, "decision_date": moment(applicant.created_at) if decided else None}


def social(applicant: Applicant) -> list[Json]:
    if applicant.telegram is None:
        return []
    return [
        {
            "id": applicant.id,
            "social_type": "TELEGRAM",
            "value": applicant.telegram,
            "verified": False,
            "verification_date": None,
        }
    ]


def site(applicant: Applicant) -> list[Json]:
    """Newer than the vendor's published document: required on every applicant (contracts/huntflow.md)."""
    if applicant.max_messenger is None:
        return []
    return [{"id": applicant.id, "site_type": "MAX", "value": applicant.max_messenger}]


def applicant_created(applicant: Applicant, job: str) -> Json:
    return {
        **_person(applicant),
        "files": [file for each in applicant.externals for file in each.files],
        "doubles": [{"double": each} for each in sorted(applicant.doubles)],
        "agreement": _agreement(applicant),
        "external": [external_item(each) for each in applicant.externals],
        "social": social(applicant),
        "site": site(applicant),
        "reindex_job_id": job,
    }


def external_item(each: External) -> Json:
    return {
        "id": each.id,
        "auth_type": each.auth_type,
        "account_source": each.account_source,
        "updated": moment(each.updated_at),
    }


def external_whole(account: Account, each: External, url_of: UrlOf) -> Json:
    return {
        **external_item(each),
        "created": moment(each.created_at),
        "files": files(account, each.files, url_of),
        "source_url": None,
        "foreign": f"{each.id:040x}",
        "key": None,
        "portfolio": [],
        "data": {"body": each.body},
        "resume": None,
    }


def files(account: Account, ids: Sequence[int], url_of: UrlOf) -> list[Json]:
    found = [account.files[each] for each in ids if each in account.files]
    return [
        {"id": each.id, "url": url_of(each), "content_type": each.content_type, "name": each.name} for each in found
    ]


def log_item(account: Account, entry: LogEntry, url_of: UrlOf) -> Json:
    author = account.coworkers.get(entry.author)
    return {
        "id": entry.id,
        "type": entry.type,
        "vacancy": entry.vacancy,
        "status": entry.status,
        "source": None,
        "rejection_reason": entry.rejection_reason,
        "created": moment(entry.created_at),
        "employment_date": _day(entry.employment_on),
        "account_info": {"id": entry.author, "name": author.name if author else "Huntflow"},
        "comment": entry.comment,
        "files": files(account, entry.files, url_of),
        "calendar_event": None if entry.calendar_event is None else calendar_event(account, entry.calendar_event),
        "hired_in_fill_quota": None,
        "applicant_offer": None,
        "email": None,
    }


def log_created(account: Account, applicant: Applicant, entry: LogEntry, url_of: UrlOf) -> Json:
    item = log_item(account, entry, url_of)
    kept = (
        "id", "type", "vacancy", "status", "rejection_reason", "created", "employment_date", "comment", "files",
        "calendar_event",
    )  # fmt: skip
    nothing = dict.fromkeys(("applicant_offer", "email", "survey_questionary"))
    return {**{name: item[name] for name in kept}, "applicant": applicant.id, **nothing}


def calendar_event(account: Account, event: CalendarEvent) -> Json:
    creator = account.coworkers.get(event.creator)
    return {
        "id": event.id,
        "name": event.name,
        "all_day": False,
        "created": moment(event.created_at),
        "creator": {"displayName": creator.name, "email": creator.email, "self": False} if creator else None,
        "description": event.description,
        "timezone": event.timezone,
        "start": moment(event.start),
        "end": moment(event.end),
        "etag": f"{event.id}-{event.version}",
        "event_type": event.event_type,
        "interview_type": event.interview_type,
        "calendar": event.calendar,
        "vacancy": event.vacancy,
        "foreign": None,
        "location": event.location,
        "attendees": [each | {"responseStatus": "needsAction"} for each in event.attendees],
        "reminders": [{"method": "popup", "minutes": each} for each in event.reminders_minutes],
        "status": event.status,
        "transparency": event.transparency,
        "recurrence": [],
    }
