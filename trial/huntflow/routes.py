"""Every operation the stand-in knows, one line each."""

from aiohttp import web

from trial.faults import CONTROL_PREFIX
from trial.huntflow import (
    applicants,
    calendars,
    control,
    hooks,
    meetings,
    organisation,
    progress,
    questionaries,
    resumes,
    uploads,
    vacancies,
    vacancy_changes,
)
from trial.huntflow.app import BASE

_ACCOUNT = f"{BASE}/accounts/{{account_id}}"
_APPLICANT = f"{_ACCOUNT}/applicants/{{applicant_id}}"


def add_to(app: web.Application) -> None:
    """Paths spelled out come before those with an id in the same place."""
    app.router.add_routes(
        [
            web.post(f"{BASE}/token/refresh", organisation.refresh),
            web.get(f"{BASE}/me", organisation.me),
            web.get(f"{BASE}/accounts", organisation.accounts),
            web.get(_ACCOUNT, organisation.account),
            web.get(f"{_ACCOUNT}/coworkers", organisation.coworkers),
            web.get(f"{_ACCOUNT}/coworkers/{{coworker_id}}", organisation.coworker),
            web.get(f"{_ACCOUNT}/rejection_reasons", organisation.rejection_reasons),
            web.get(f"{_ACCOUNT}/vacancy_close_reasons", organisation.close_reasons),
            web.get(f"{_ACCOUNT}/vacancy_hold_reasons", organisation.hold_reasons),
            web.get(f"{_ACCOUNT}/calendar", calendars.of_account),
            web.get(f"{BASE}/production_calendars", calendars.listing),
            web.get(f"{BASE}/production_calendars/{{calendar_id}}/days/{{deadline}}", calendars.days),
            web.get(f"{_ACCOUNT}/interview_types", meetings.interview_types),
            web.get(f"{BASE}/calendar_accounts", meetings.calendar_accounts),
            web.get(f"{_ACCOUNT}/hooks", hooks.listing),
            web.post(f"{_ACCOUNT}/hooks", hooks.create),
            web.delete(f"{_ACCOUNT}/hooks/{{webhook_id}}", hooks.delete),
            web.get(f"{_ACCOUNT}/tags", organisation.tags),
            web.post(f"{_ACCOUNT}/tags", organisation.create_tag),
            web.get(f"{_ACCOUNT}/applicants/sources", organisation.sources),
            web.get(f"{_ACCOUNT}/applicants/questionary", organisation.questionary_schema),
            web.get(f"{_ACCOUNT}/vacancies", vacancies.listing),
            web.get(f"{_ACCOUNT}/vacancies/statuses", vacancies.statuses),
            web.get(f"{_ACCOUNT}/vacancies/status_groups", vacancies.status_groups),
            web.get(f"{_ACCOUNT}/vacancies/additional_fields", vacancies.additional_fields),
            web.get(f"{_ACCOUNT}/vacancies/{{vacancy_id}}", vacancies.one),
            web.patch(f"{_ACCOUNT}/vacancies/{{vacancy_id}}", vacancy_changes.patch),
            web.put(f"{_ACCOUNT}/vacancies/{{vacancy_id}}", vacancy_changes.put),
            web.post(f"{_ACCOUNT}/vacancies/{{vacancy_id}}/state/close", vacancy_changes.close),
            web.post(f"{_ACCOUNT}/vacancies/{{vacancy_id}}/state/hold", vacancy_changes.hold),
            web.post(f"{_ACCOUNT}/vacancies/{{vacancy_id}}/state/resume", vacancy_changes.resume),
            web.get(f"{_ACCOUNT}/applicants", applicants.listing),
            web.post(f"{_ACCOUNT}/applicants", applicants.create),
            web.get(f"{_ACCOUNT}/applicants/search", applicants.search),
            web.get(f"{_ACCOUNT}/applicants/search_by_cursor", applicants.search_by_cursor),
            web.get(_APPLICANT, applicants.one),
            web.patch(_APPLICANT, applicants.patch),
            web.delete(_APPLICANT, applicants.delete),
            web.get(f"{_APPLICANT}/externals/{{external_id}}", resumes.one),
            web.put(f"{_APPLICANT}/externals/{{external_id}}", resumes.replace),
            web.post(f"{_APPLICANT}/vacancy", progress.attach),
            web.put(f"{_APPLICANT}/vacancy", progress.move),
            web.get(f"{_APPLICANT}/logs", progress.logs),
            web.post(f"{_APPLICANT}/logs", progress.comment),
            web.get(f"{_APPLICANT}/tags", progress.tags),
            web.post(f"{_APPLICANT}/tags", progress.replace_tags),
            web.get(f"{_APPLICANT}/questionary", progress.questionary),
            web.post(f"{_APPLICANT}/questionary", progress.replace_questionary),
            web.patch(f"{_APPLICANT}/questionary", progress.update_questionary),
            web.get(f"{_ACCOUNT}/dictionaries/{{dictionary_code}}", questionaries.dictionary),
            web.post(f"{_ACCOUNT}/upload", uploads.upload),
            web.get("/files/{account_id}/{file_id}/{name}", uploads.download),
            web.post(f"{CONTROL_PREFIX}tokens", control.issue),
            web.post(f"{CONTROL_PREFIX}tokens/expire", control.expire),
            web.post(f"{CONTROL_PREFIX}tokens/revoke", control.revoke),
            web.post(f"{CONTROL_PREFIX}hooks", hooks.switch),
            web.get(f"{CONTROL_PREFIX}journal", control.journal),
        ]
    )
