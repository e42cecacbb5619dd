"""The rows of changes: each step is one conditional update, so that of two taps or two processes only one goes on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from tortoise.transactions import in_transaction

from models.applicants import ApplicantChange, ChangeKind, ChangeState
from models.audit import Source
from models.users import System
from services import audit
from services.access import Actor, Operation
from services.applicants.actions import ACTIONS
from services.applicants.errors import ChangeGoneError, ForeignApplicantButtonError
from services.applicants.fields import shown_values
from services.applicants.organisation import ApplicantButton, Organisation, require_applicants

# How long a change can be undone, and how long one that cannot be undone waits (the vendor offers no way back).
UNDO_TIME = timedelta(seconds=30)
# Longer than the longest single write with its waits; whoever holds a row longer has died.
LEASE = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class ChangeView:
    """A change as its message shows it; the personal parts are empty once it cannot be undone any more.

    Attributes:
        until: while waiting: when it is written; when done: until when it can be undone, None when not any more.
        was, becomes: stages of a move; values of a field.
        reasons: what to choose from before a rejection can be confirmed, as (id, name).
    """

    id: int
    button: ApplicantButton
    kind: ChangeKind
    state: ChangeState
    until: datetime | None = None
    name: str = field(default="", repr=False)
    vacancy: str = ""
    was: str = field(default="", repr=False)
    becomes: str = field(default="", repr=False)
    reason: str = ""
    field: str = ""
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    reasons: tuple[tuple[int, str], ...] = ()


class ChangeLedger:
    """Writes and reads changes."""

    def __init__(self, *, now: Callable[[], datetime]) -> None:
        self._now = now

    async def propose(
        self,
        button: ApplicantButton,
        organisation: Organisation,
        kind: ChangeKind,
        *,
        before: Mapping[str, Any],
        after: Mapping[str, Any],
        subject: Mapping[str, Any],
    ) -> ApplicantChange:
        """Remember what would be done; nothing happens before it is confirmed."""
        return await ApplicantChange.create(
            user_id=button.owner_id,
            system=organisation.system.value,
            account_id=organisation.account_id,
            applicant_id=button.applicant_id,
            kind=kind,
            before=dict(before),
            after=dict(after),
            subject=dict(subject),
        )

    @staticmethod
    async def own(actor: Actor, owner_id: int, change_id: int) -> ApplicantChange:
        """The change of this person.

        Raises:
            ForeignApplicantButtonError: another person's.
            ChangeGoneError: there is none any more.
        """
        require_applicants(actor, Operation.CHANGE_APPLICANTS)
        if owner_id != actor.user_id:
            raise ForeignApplicantButtonError
        change = await ApplicantChange.get_or_none(id=change_id)
        if change is None:
            raise ChangeGoneError
        if change.user_id != actor.user_id:  # type: ignore[attr-defined]
            raise ForeignApplicantButtonError
        return change

    async def step(
        self, change: ApplicantChange, before: ChangeState, after: ChangeState, *, due_at: datetime | None = None
    ) -> bool:
        """Go from one state to the next; False when somebody else was quicker. The row holds the new values then."""
        values: dict[str, Any] = {"state": after, "due_at": due_at}
        if after in {ChangeState.APPLYING, ChangeState.UNDOING}:
            values |= {"intended_at": self._now(), "due_at": self._now() + LEASE}
        if not await ApplicantChange.filter(id=change.id, state=before).update(**values):
            return False
        change.update_from_dict(values)
        return True

    async def hold(self, change: ApplicantChange) -> bool:
        """Take over a write whose process died; False when somebody else did."""
        lease = self._now() + LEASE
        held = ApplicantChange.filter(id=change.id, state=change.state, due_at=change.due_at)
        if not await held.update(due_at=lease):
            return False
        change.due_at = lease
        return True

    async def look_later(self, change: ApplicantChange, delay: timedelta) -> None:
        """The outcome is unknown: look what happened after `delay`."""
        change.due_at = self._now() + delay
        await ApplicantChange.filter(id=change.id, state=change.state).update(due_at=change.due_at)

    async def done(self, change: ApplicantChange, actor: Actor | None, *, source: Source) -> None:
        """The write is in Huntflow; it can be undone for a while unless Huntflow has no way back."""
        is_final = ACTIONS[change.kind].is_delayed
        await self._end(change, actor, ChangeState.DONE, f"applicant_{_DONE[change.kind]}", source)
        if not is_final:
            change.due_at = self._now() + UNDO_TIME
            await ApplicantChange.filter(id=change.id).update(due_at=change.due_at)

    async def undone(self, change: ApplicantChange, actor: Actor | None, *, source: Source) -> None:
        """The previous state is back."""
        await self._end(change, actor, ChangeState.UNDONE, f"applicant_{_DONE[change.kind]}_undone", source)

    async def failed(self, change: ApplicantChange, error: Exception) -> None:
        """Nothing was written, and nothing will be."""
        change.state, change.due_at, change.failure = ChangeState.FAILED, None, type(error).__name__[:64]
        await change.save(update_fields=["state", "due_at", "failure", "updated_at"])

    async def reopen(self, change: ApplicantChange) -> None:
        """An undo that wrote nothing may be tried again for as long as the first time."""
        change.state, change.due_at = ChangeState.DONE, self._now() + UNDO_TIME
        await change.save(update_fields=["state", "due_at", "updated_at"])

    @staticmethod
    async def keep_for_good(change: ApplicantChange) -> None:
        """The change stays; it cannot be undone any more."""
        change.state, change.due_at = ChangeState.DONE, None
        await change.save(update_fields=["state", "due_at", "updated_at"])

    @staticmethod
    async def close(change: ApplicantChange) -> bool:
        """End the time for undoing and forget the values; False when it was undone at the last moment."""
        return bool(
            await ApplicantChange.filter(id=change.id, state=ChangeState.DONE, due_at=change.due_at).update(
                due_at=None, before={}, after={}, subject={}
            )
        )

    @staticmethod
    async def forget_values(change: ApplicantChange) -> None:
        """Keep only ids of a change that is over."""
        await ApplicantChange.filter(id=change.id).update(before={}, after={}, subject={})

    @staticmethod
    async def _end(
        change: ApplicantChange, actor: Actor | None, state: ChangeState, operation: str, source: Source
    ) -> None:
        async with in_transaction():
            change.state, change.due_at, change.intended_at = state, None, None
            await change.save(update_fields=["state", "due_at", "intended_at", "updated_at"])
            await audit.record(
                actor,
                operation,
                object_type="applicant",
                object_id=change.applicant_id,
                source=source,
                system=change.system,
                account_id=change.account_id,
                change_id=change.id,
                **_ids(change, change.before if state is ChangeState.UNDONE else change.after),
            )


_DONE = {
    ChangeKind.MOVE: "moved",
    ChangeKind.TAGS: "tagged",
    ChangeKind.FIELDS: "edited",
    ChangeKind.ANSWERS: "answered",
    ChangeKind.COMMENT: "commented",
    ChangeKind.ATTACH: "attached",
}


def _ids(change: ApplicantChange, values: Mapping[str, Any]) -> dict[str, Any]:
    """What the audit trail may hold of the new state: ids and names of fields, never values."""
    match change.kind:
        case ChangeKind.MOVE | ChangeKind.ATTACH:
            return {"vacancy_id": values["vacancy"], "status_id": values["status"]}
        case ChangeKind.TAGS:
            return {"tag_ids": values["tags"]}
        case ChangeKind.FIELDS:
            return {"fields": sorted(values)}
        case ChangeKind.ANSWERS:
            return {"answers": sorted(values["answers"])}
        case _:
            return {"chars": len(change.after["text"])}


def button_of(change: ApplicantChange) -> ApplicantButton:
    """The button back to the applicant."""
    organisation = Organisation(System(change.system), change.account_id)
    return ApplicantButton(change.user_id, organisation.code, change.applicant_id)  # type: ignore[attr-defined]


def view_of(change: ApplicantChange) -> ChangeView:
    """The change as its message shows it."""
    subject = change.subject
    was, becomes = subject.get("was", ""), subject.get("becomes", "")
    if change.kind is ChangeKind.FIELDS:
        was, becomes = shown_values(change.before), shown_values(change.after)
    if change.kind is ChangeKind.COMMENT:
        becomes = change.after.get("text", "")
    before, after = change.before.get("tags", ()), change.after.get("tags", ())
    names: dict[str, str] = subject.get("tags", {})
    return ChangeView(
        id=change.id,
        button=button_of(change),
        kind=change.kind,
        state=change.state,
        until=change.due_at if change.state in {ChangeState.WAITING, ChangeState.DONE} else None,
        name=subject.get("name", ""),
        vacancy=subject.get("vacancy", ""),
        was=was,
        becomes=becomes,
        reason=subject.get("reason", ""),
        reasons=tuple((int(id), name) for id, name in subject.get("reasons", {}).items())
        if needs_reason(change)
        else (),
        field=subject.get("field", ""),
        added=tuple(names.get(str(tag), f"№ {tag}") for tag in after if tag not in before),
        removed=tuple(names.get(str(tag), f"№ {tag}") for tag in before if tag not in after),
    )


def needs_reason(change: ApplicantChange) -> bool:
    """Whether it is a rejection whose reason is not chosen yet."""
    return bool(change.subject.get("reasons")) and change.after.get("reason") is None
