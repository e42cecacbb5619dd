"""Choices inside a question that is not answered yet: the reason of a rejection, the set of tags."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from tortoise.transactions import in_transaction

from models.applicants import ApplicantChange, ChangeKind, ChangeState
from services.access import Actor
from services.applicants.errors import ChangeOverError, ReasonGoneError, TagGoneError
from services.applicants.ledger import ChangeLedger, ChangeView, view_of


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose from by its id."""

    id: int
    name: str
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class TagChoices:
    """The organisation's tags with those chosen; `change` says what would be written."""

    change: ChangeView
    tags: tuple[Choice, ...]


class ApplicantQuestions:
    """Keeps what is chosen in the row of the change; nothing is written at Huntflow here."""

    def __init__(self, *, ledger: ChangeLedger) -> None:
        self._ledger = ledger

    async def choose_reason(self, actor: Actor, owner_id: int, change_id: int, reason_id: int) -> ChangeView:
        """Why the applicant is rejected."""
        async with self._choosing(actor, owner_id, change_id, ChangeKind.MOVE) as change:
            name = change.subject.get("reasons", {}).get(str(reason_id))
            if name is None:
                raise ReasonGoneError
            change.after = {**change.after, "reason": reason_id}
            change.subject = {**change.subject, "reason": name}
        return view_of(change)

    async def toggle_tag(self, actor: Actor, owner_id: int, change_id: int, tag_id: int) -> TagChoices:
        """Choose a tag, or do not choose it after all."""
        async with self._choosing(actor, owner_id, change_id, ChangeKind.TAGS) as change:
            if str(tag_id) not in change.subject.get("tags", {}):
                raise TagGoneError
            change.after = {"tags": sorted(set(change.after["tags"]) ^ {tag_id})}
        return tag_choices_of(change)

    async def tag_choices(self, actor: Actor, owner_id: int, change_id: int) -> TagChoices:
        """The tags as chosen so far, for another page of them."""
        change = await self._ledger.own(actor, owner_id, change_id)
        if change.state is not ChangeState.PROPOSED or change.kind is not ChangeKind.TAGS:
            raise ChangeOverError
        return tag_choices_of(change)

    @asynccontextmanager
    async def _choosing(
        self, actor: Actor, owner_id: int, change_id: int, kind: ChangeKind
    ) -> AsyncIterator[ApplicantChange]:
        """A question still open, under its lock; saved at the end of the block."""
        await self._ledger.own(actor, owner_id, change_id)
        async with in_transaction():
            change = await ApplicantChange.select_for_update().get(id=change_id)
            if change.state is not ChangeState.PROPOSED or change.kind is not kind:
                raise ChangeOverError
            yield change
            await change.save(update_fields=["after", "subject", "updated_at"])


def tag_choices_of(change: ApplicantChange) -> TagChoices:
    """The tags of a question, in the organisation's order."""
    chosen = set(change.after["tags"])
    names: dict[str, str] = change.subject.get("tags", {})
    tags = tuple(Choice(int(id), name, is_chosen=int(id) in chosen) for id, name in names.items())
    return TagChoices(view_of(change), tags)
