"""The dry run: every task of the list with what would become of it. Nothing is written to Huntflow.

Only the list itself is read, a hundred tasks a call, and what we know already: so a thousand tasks are checked in
seconds. Huntflow is asked about each person when the task's turn comes.
"""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

from pydantic_core import to_jsonable_python
from tortoise.expressions import Q
from tortoise.transactions import in_transaction

from integrations.clickup.schemas import Task
from models.applicants import ApplicantRecord
from models.bulk_imports import BulkImport, BulkItem, BulkItemState, BulkState
from models.imports import SourceLink
from services.bulk_import.errors import EmptyTaskError, LeftOutError, NoStageError, SameInListError
from services.bulk_import.lists import BulkSource
from services.bulk_import.views import LIKELY_KNOWN
from services.errors import ServiceError
from services.task_import.contacts import phone_key
from services.task_import.draft import ImportDraft, Sourced
from services.task_import.outcomes import remembered
from services.task_import.preview import draft_of
from services.task_import.rules import LEFT_OUT, ImportRules, rules_from_json

KEY_BYTES = 16
ENDED = (BulkItemState.KNOWN, BulkItemState.CHANGED, BulkItemState.BROKEN, BulkItemState.SKIPPED)


class BulkCheck:
    """Reads a list page by page."""

    def __init__(self, *, source: BulkSource, now: Callable[[], datetime]) -> None:
        self._source = source
        self._now = now

    async def page(self, run: BulkImport) -> bool:
        """Take one more page into the run; whether there is another one. The row is saved.

        Raises:
            IntegrationError, ServiceError: the list could not be read; the same page is read again next time.
        """
        rules = rules_from_json(run.rules)
        found = await self._source.page(run.user_id, run.place_id, run.cursor, closed=rules.closed)  # type: ignore[attr-defined]
        async with in_transaction():
            taken = await BulkItem.filter(run_id=run.id).count()
            room = len(found.tasks) if run.max_items is None else max(run.max_items - taken, 0)
            items = await self._items(run, found.tasks[:room], rules, taken)
            await BulkItem.bulk_create(items, ignore_conflicts=True)
            run.cursor = found.next_cursor
            has_more = bool(found.next_cursor) and room >= len(found.tasks)
            if not has_more:
                run.state, run.cursor = BulkState.READY, ""
            await run.save(update_fields=["cursor", "state", "updated_at"])
        return has_more

    async def _items(self, run: BulkImport, tasks: Sequence[Task], rules: ImportRules, taken: int) -> list[BulkItem]:
        links = {
            link.source_id: link
            for link in await SourceLink.filter(
                source=run.source,
                source_id__in=[task.id for task in tasks],
                system=run.system,
                account_id=run.account_id,
            )
        }
        drafts = [draft_of(task, 0, rules) for task in tasks]
        items = [
            _item(run.id, taken + number, task, draft)
            for number, (task, draft) in enumerate(zip(tasks, drafts, strict=True), 1)
        ]
        for item, task, draft in zip(items, tasks, drafts, strict=True):
            _judge(item, task, draft, rules, links.get(task.id))
        await _find_twins(run.id, items)
        await _mark_likely(run, items, drafts)
        return items


def _item(run_id: int, position: int, task: Task, draft: ImportDraft) -> BulkItem:
    return BulkItem(
        run_id=run_id,
        position=position,
        source_id=task.id,
        title=task.name[:255],
        url=draft.url[:512],
        status=(task.status.status if task.status else "")[:255],
        name=draft.name.name.full[:255] if draft.name else "",
        state=BulkItemState.NEW,
        origins=origins_of(draft),
        name_key=_key(draft.name.name.full) if draft.name else "",
        phone_key=_key(phone_key(draft.phone.value)) if draft.phone else "",
        email_key=_key(draft.email.value) if draft.email else "",
    )


def _judge(item: BulkItem, task: Task, draft: ImportDraft, rules: ImportRules, link: SourceLink | None) -> None:
    """What would become of the task by itself."""
    stage = rules.stage_of(item.status)
    is_empty = not task.name.strip() and not draft.description.strip() and draft.phone is None and draft.email is None
    if link is not None:
        item.applicant_id = link.applicant_id
        is_changed = link.checksum is not None and link.checksum != draft.checksum
        item.state = BulkItemState.CHANGED if is_changed else BulkItemState.KNOWN
    elif stage == LEFT_OUT:
        _set(item, BulkItemState.SKIPPED, LeftOutError(status=item.status))
    elif stage is None:
        _set(item, BulkItemState.BROKEN, NoStageError(status=item.status))
    elif is_empty:
        _set(item, BulkItemState.BROKEN, EmptyTaskError())
    elif draft.name is None:
        item.state = BulkItemState.INCOMPLETE


def _set(item: BulkItem, state: BulkItemState, reason: ServiceError) -> None:
    item.state, item.failure = state, to_jsonable_python(remembered(reason))


async def _find_twins(run_id: int, items: Sequence[BulkItem]) -> None:
    """Hold a task that seems to be the same person as one before it in the list."""
    wanted: dict[str, set[str]] = {"phone_key": set(), "email_key": set(), "name_key": set()}
    for item in items:
        for name, keys in wanted.items():
            keys.update(filter(None, [getattr(item, name)]))
    filters: list[dict[str, Any]] = [{f"{name}__in": list(keys)} for name, keys in wanted.items() if keys]
    any_of = [Q(**each) for each in filters]
    seen: dict[tuple[str, str], BulkItem] = {}
    if any_of:
        for row in await BulkItem.filter(Q(*any_of, join_type=Q.OR), run_id=run_id).order_by("position"):
            _remember(seen, row)
    for item in items:
        if item.state is BulkItemState.NEW and (twin := _twin_of(item, seen)) is not None:
            _set(item, BulkItemState.HELD, SameInListError(title=twin.title))
        _remember(seen, item)


def _twin_of(item: BulkItem, seen: dict[tuple[str, str], BulkItem]) -> BulkItem | None:
    """A task with the same contact; or with the same name, unless their contacts differ."""
    for name in ("phone_key", "email_key"):
        if (value := getattr(item, name)) and (name, value) in seen:
            return seen[name, value]
    namesake = seen.get(("name_key", item.name_key)) if item.name_key else None
    if namesake is None:
        return None
    differ = any(
        getattr(item, name) and getattr(namesake, name) and getattr(item, name) != getattr(namesake, name)
        for name in ("phone_key", "email_key")
    )
    return None if differ else namesake


def _remember(seen: dict[tuple[str, str], BulkItem], item: BulkItem) -> None:
    if item.state in ENDED:
        return
    for name in ("phone_key", "email_key", "name_key"):
        if value := getattr(item, name):
            seen.setdefault((name, value), item)


async def _mark_likely(run: BulkImport, items: Sequence[BulkItem], drafts: Sequence[ImportDraft]) -> None:
    """Whoever our index of applicants shows with the same contact is probably in Huntflow; it will be asked."""
    phones = {phone_key(draft.phone.value) for draft in drafts if draft.phone}
    emails = {draft.email.value for draft in drafts if draft.email}
    records = ApplicantRecord.filter(
        Q(phone_key__in=list(phones - {""})) | Q(email__in=list(emails)), system=run.system, account_id=run.account_id
    )
    found = await records.values("phone_key", "email")
    known = {row["phone_key"] for row in found} | {row["email"] for row in found}
    for item, draft in zip(items, drafts, strict=True):
        values: Iterable[str] = (
            phone_key(draft.phone.value) if draft.phone else "",
            draft.email.value if draft.email else "",
        )
        if item.state is BulkItemState.NEW and any(value and value in known for value in values):
            item.reason = LIKELY_KNOWN


def origins_of(draft: ImportDraft) -> dict[str, str]:
    """Field → where its value came from, `custom_field:Phone` for a named field."""
    origins = {"name": draft.name.origin.value} if draft.name else {}
    for name in ("phone", "email", "telegram", "position", "company", "money"):
        value: Sourced | None = getattr(draft, name)
        if value is not None:
            is_named = value.origin.value == "custom_field" and value.detail
            origins[name] = f"{value.origin.value}:{value.detail}" if is_named else value.origin.value
    return origins


def _key(value: str) -> str:
    plain = " ".join(value.casefold().replace("ё", "е").split())
    return hashlib.blake2b(plain.encode(), digest_size=KEY_BYTES).hexdigest() if plain else ""
