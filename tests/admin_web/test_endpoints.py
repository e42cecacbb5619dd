"""Every address of the documents, called as everybody: status, and the shape of what is refused."""

import re
from itertools import count

import pytest
from aiohttp import web

from tests.admin_web.endpoints import BODIES, FORMS, KNOCKERS, QUERIES, ROWS, Row, documented, not_built
from tests.admin_web.objects import make
from tests.admin_web.site import Site
from tests.contracts import requires_contracts

_numbers = count(1)


@requires_contracts
def test_every_row_of_the_documents_is_built_or_named_as_missing() -> None:
    built = {row.place for row in ROWS}

    assert built & not_built() == set()
    assert built | not_built() == documented()


async def addressed(row: Row, owner_id: int | None) -> str:
    """The address with ids of what is there: a new row for every call, because some delete it."""
    path = re.sub(r"\{(account|vacancy|applicant)_id\}", "1", row.path).replace("{task_id}", "{id}")
    if "{id}" not in path:
        return path + QUERIES.get(path, "")
    return path.replace("{id}", str(await make(path, owner_id)))


@pytest.mark.database
@pytest.mark.parametrize("who", KNOCKERS)
async def test_every_address_answers_as_the_table_says(site: Site, who: str) -> None:
    knocker = site.stranger if who == "stranger" else await site.knocker(who)
    described = (await (await site.stranger.get("/api/openapi.json")).json())["paths"]
    wrong = []

    for row in ROWS:
        # Signing out and in again is what some rows are about.
        asking = (
            knocker
            if who == "stranger" or "log" not in row.path
            else await site.knocker(who, username=f"x{who}{next(_numbers)}")
        )
        answer = await asking.ask(row.method, await addressed(row, asking.user_id), **sent(row))
        expected = row.statuses[KNOCKERS.index(who)]
        if answer.status != expected:
            wrong.append(f"{row}: {answer.status} instead of {expected}: {(await answer.text())[:200]}")
        elif row.path in described and str(answer.status) not in described[row.path][row.method.lower()]["responses"]:
            wrong.append(f"{row}: the document does not say that it answers {answer.status}")
        elif answer.status >= 400 and (reason := await wrong_refusal(row, answer)):
            wrong.append(f"{row}: {reason}")

    assert wrong == []


def sent(row: Row) -> dict[str, object]:
    if row.body in FORMS:
        return {"data": FORMS[row.body]}
    return {} if BODIES[row.body] is None else {"json": BODIES[row.body]}


def is_shortly_told(row: Row) -> bool:
    """Addresses scripts of pages ask."""
    return row.path.startswith("/accounts/api/") or row.path.endswith("/ajax/")


async def wrong_refusal(row: Row, answer: web.Response) -> str:
    """What is wrong with the shape of an error; empty when nothing is."""
    if not row.path.startswith("/api/") and not is_shortly_told(row):
        text = await answer.text()
        return "" if "<html" in text and re.search("[А-Яа-я]", text) else f"the page {text[:200]}"
    body = await answer.json()
    is_short = is_shortly_told(row)
    wanted = {"success", "message"} if is_short else {"error", "message", "details"}
    if set(body) != wanted or (is_short and body["success"] is not False):
        return f"the shape of {body}"
    return "" if re.search("[А-Яа-я]", body["message"]) else f"the language of {body}"
