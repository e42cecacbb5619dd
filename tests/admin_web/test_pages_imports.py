"""Imports in the panel: runs and tasks by state, what can be asked of them, reports, and a run watched live."""

import asyncio
import json
from datetime import UTC, datetime

import pytest

from admin_web.door.identity import csrf_token_of
from admin_web.imports.live import MOST_STREAMS, STREAMS
from models.bulk_imports import BulkImport, BulkItem, BulkItemState, BulkState, BulkWish
from tests.admin_web.site import Knocker, Site

HOSTILE = "<script>alert(1)</script>"
LONG_S = 30


async def a_run(owner: Knocker, state: BulkState = BulkState.RUNNING, **columns: object) -> BulkImport:
    values = {
        "source": "clickup",
        "place_id": "901200000021",
        "place_name": "Отклики",
        "system": "prod",
        "account_id": 11,
        "vacancy_name": "Python-разработчик",
        "started_at": datetime(2026, 3, 2, 9, tzinfo=UTC),
    } | columns
    return await BulkImport.create(user_id=owner.user_id, state=state, **values)


async def a_task(run: BulkImport, position: int, state: BulkItemState, **columns: object) -> BulkItem:
    values = {"source_id": f"86a{position}", "title": f"Задача {position}", "name": f"Иванов {position}"} | columns
    return await BulkItem.create(run_id=run.id, position=position, state=state, **values)


async def sent(knocker: Knocker, path: str, **fields: str):
    return await knocker.post(path, data={"csrf_token": csrf_token_of(knocker.cookie), **fields})


async def test_without_runs_the_page_says_how_to_begin_one(site: Site) -> None:
    text = await (await (await site.knocker("recruiter")).get("/imports/")).text()

    assert "/import" in text
    assert "<svg" not in text


async def test_a_run_shows_its_tasks_by_state_and_hostile_titles_as_text(site: Site) -> None:
    owner = await site.knocker("recruiter")
    run = await a_run(owner, BulkState.DONE, place_name=HOSTILE)
    await a_task(run, 1, BulkItemState.DONE, title=HOSTILE, url="javascript:alert(1)", applicant_id=501)
    await a_task(run, 2, BulkItemState.FAILED, name=HOSTILE)

    listed = await (await owner.get("/imports/")).text()
    whole = await (await owner.get(f"/imports/{run.id}/")).text()
    failed = await (await owner.get(f"/imports/{run.id}/?state=failed")).text()

    assert HOSTILE not in listed + whole + failed
    assert "javascript:" not in whole
    assert "&lt;script&gt;" in whole
    assert "№ 501" in whole
    assert "Иванов 1" in whole
    assert "Иванов 1" not in failed


@pytest.mark.parametrize(("who", "status"), [("observer", 403), ("interviewer", 403), ("waiting", 403), ("admin", 200)])
async def test_runs_of_others_are_for_administrators_only(site: Site, who: str, status: int) -> None:
    run = await a_run(await site.knocker("recruiter"))
    knocker = await site.knocker(who)

    for path in ("", "live/", "report/csv/", "stop/"):
        answer = await knocker.get(f"/imports/{run.id}/{path}") if path != "live/" or status == 403 else None
        assert answer is None or answer.status == status, path


async def test_another_recruiter_neither_sees_nor_stops_it(site: Site) -> None:
    run = await a_run(await site.knocker("recruiter"))
    other = await site.knocker("recruiter", username="other")

    assert (await other.get(f"/imports/{run.id}/")).status == 403
    assert (await other.get(f"/imports/{run.id}/live/")).status == 403
    assert (await sent(other, f"/imports/{run.id}/stop/")).status == 403
    assert "Отклики" not in await (await other.get("/imports/")).text()
    await run.refresh_from_db()
    assert run.wish is BulkWish.NONE


@pytest.mark.database
async def test_buttons_pause_stop_and_go_on(site: Site) -> None:
    owner = await site.knocker("recruiter")
    run = await a_run(owner)
    await a_task(run, 1, BulkItemState.QUEUED)

    paused = await sent(owner, f"/imports/{run.id}/pause/")
    await run.refresh_from_db()
    assert (paused.status, paused.headers["Location"], run.wish) == (303, f"/imports/{run.id}/", BulkWish.PAUSE)

    await BulkImport.filter(id=run.id).update(state=BulkState.PAUSED, wish=BulkWish.NONE)
    await sent(owner, f"/imports/{run.id}/resume/")
    await run.refresh_from_db()
    assert run.state is BulkState.RUNNING

    asked = await (await owner.get(f"/imports/{run.id}/stop/")).text()
    await sent(owner, f"/imports/{run.id}/stop/")
    await run.refresh_from_db()
    assert "Отклики" in asked
    assert run.wish is BulkWish.STOP


async def test_an_administrator_stops_a_run_of_somebody_else_but_lets_nothing_be_written(site: Site) -> None:
    run = await a_run(await site.knocker("recruiter"), BulkState.STOPPED)
    await a_task(run, 1, BulkItemState.QUEUED)
    admin = await site.knocker("admin")

    page = await (await admin.get(f"/imports/{run.id}/")).text()

    assert "/resume/" not in page
    assert (await sent(admin, f"/imports/{run.id}/resume/")).status == 403


async def test_a_button_that_no_longer_fits_says_so_and_changes_nothing(site: Site) -> None:
    owner = await site.knocker("recruiter")
    run = await a_run(owner, BulkState.DONE)

    answer = await sent(owner, f"/imports/{run.id}/pause/")
    said = await (await owner.get(answer.headers["Location"])).text()

    assert answer.status == 303
    assert 'class="flash problem"' in said
    assert (await sent(owner, f"/imports/{run.id}/nothing/")).status == 404


async def test_without_the_sessions_token_nothing_is_asked_of_a_run(site: Site) -> None:
    owner = await site.knocker("recruiter")
    run = await a_run(owner)

    answer = await site.client.post(
        f"/imports/{run.id}/stop/", data={}, headers={"Cookie": f"hr_session={owner.cookie}"}
    )

    assert answer.status == 403
    await run.refresh_from_db()
    assert run.wish is BulkWish.NONE


@pytest.mark.parametrize("form", ["csv", "xlsx"])
async def test_the_report_is_a_file(site: Site, form: str) -> None:
    owner = await site.knocker("recruiter")
    run = await a_run(owner, BulkState.DONE)
    await a_task(run, 1, BulkItemState.DONE, name="=cmd()")

    answer = await owner.get(f"/imports/{run.id}/report/{form}/")
    body = await answer.read()

    assert (answer.status, answer.headers["Content-Disposition"]) == (
        200,
        f'attachment; filename="import-{run.id}.{form}"',
    )
    assert body.startswith(b"PK") or "'=cmd()" in body.decode()
    assert (await owner.get(f"/imports/{run.id}/report/exe/")).status == 404


async def next_figures(answer) -> dict[str, object]:
    while True:
        line = await asyncio.wait_for(answer.content.readline(), LONG_S)
        assert line, "the stream has ended"
        if line.startswith(b"data: "):
            found: dict[str, object] = json.loads(line.removeprefix(b"data: "))
            return found


async def test_a_run_is_watched_live_until_it_is_over(site: Site) -> None:
    owner = await site.knocker("recruiter")
    run = await a_run(owner)
    task = await a_task(run, 1, BulkItemState.QUEUED)
    answer = await owner.get(f"/imports/{run.id}/live/")
    first = await next_figures(answer)

    task.state = BulkItemState.DONE
    await task.save()
    await BulkImport.filter(id=run.id).update(state=BulkState.DONE)
    last = await next_figures(answer)
    while last["moment"] == first["moment"]:
        last = await next_figures(answer)

    assert answer.headers["Content-Type"].startswith("text/event-stream")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert (first["percent"], last["percent"]) == (0, 100)
    assert (last["moment"], last["counts"]["done"]) == ("done::False", 1)
    assert await asyncio.wait_for(answer.content.read(), LONG_S) == b"\n"
    assert site.client.app is not None
    assert site.client.app[STREAMS].of[owner.user_id] == 0


async def test_one_person_cannot_hold_any_number_of_streams(site: Site) -> None:
    owner = await site.knocker("recruiter")
    run = await a_run(owner)
    opened = [await owner.get(f"/imports/{run.id}/live/") for _ in range(MOST_STREAMS)]

    assert {each.status for each in opened} == {200}
    assert (await owner.get(f"/imports/{run.id}/live/")).status == 429
    for each in opened:
        each.close()


async def test_streams_end_when_the_process_stops(site: Site) -> None:
    owner = await site.knocker("recruiter")
    run = await a_run(owner)
    answer = await owner.get(f"/imports/{run.id}/live/")
    await next_figures(answer)
    assert site.client.app is not None

    site.client.app[STREAMS].closing.set()

    await asyncio.wait_for(answer.content.read(), LONG_S)
    assert answer.content.at_eof()
