"""Vacancies, their statuses and the organisation's own fields of them."""

from aiohttp import web

from trial.huntflow import answers, errors
from trial.huntflow.app import account_of, url_of_file, user_of
from trial.huntflow.checks import path_int, query_bool, query_choices, query_int
from trial.huntflow.state import Vacancy

PAGE_MAXIMUM = 100


async def listing(request: web.Request) -> web.Response:
    account = account_of(request)
    states = query_choices(request, "state", ("OPEN", "CLOSED", "HOLD"))
    mine, opened = query_bool(request, "mine"), query_bool(request, "opened")
    page, count = query_int(request, "page") or 1, query_int(request, "count", maximum=PAGE_MAXIMUM) or 30
    items = [
        each
        for each in account.vacancies.values()
        if (not states or each.state in states)
        and (not opened or each.state == "OPEN")
        and (not mine or user_of(request) in each.coworkers)
    ]
    items.sort(key=lambda each: (each.created_at, each.id), reverse=True)
    return web.json_response(answers.page_of(items, page, count, answers.vacancy_item))


def vacancy_of(request: web.Request) -> Vacancy:
    found = account_of(request).vacancies.get(path_int(request, "vacancy_id"))
    if found is None:
        raise errors.not_found("Vacancy")
    return found


async def one(request: web.Request) -> web.Response:
    account = account_of(request)
    return web.json_response(answers.vacancy_whole(account, vacancy_of(request), url_of_file(request, account)))


async def statuses(request: web.Request) -> web.Response:
    found = sorted(account_of(request).statuses.values(), key=lambda each: each.order)
    return web.json_response({"items": [answers.status(each) for each in found]})


async def status_groups(request: web.Request) -> web.Response:
    account = account_of(request)
    items = [
        {
            "id": group.id,
            "name": group.name,
            "statuses": [
                {
                    "id": group.id * 100 + index,
                    "account_vacancy_status": id,
                    "stay_duration": account.statuses[id].stay_duration_days,
                }
                for index, id in enumerate(group.status_ids, 1)
            ],
        }
        for group in account.status_groups
    ]
    return web.json_response({"items": items})


async def additional_fields(request: web.Request) -> web.Response:
    return web.json_response(account_of(request).vacancy_fields)
