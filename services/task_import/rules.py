"""What a person decided about the tasks of a place: which status is which stage, what a field holds, what comes along.

Kept as JSON in a run and, for the next run, in `ImportRuleSet`.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from pydantic import TypeAdapter
from pydantic_core import to_jsonable_python


class FieldUse(StrEnum):
    """What a custom field holds; a field nobody spoke about is read for whatever contact it shows."""

    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    TELEGRAM = "telegram"
    POSITION = "position"
    COMPANY = "company"
    MONEY = "money"
    IGNORE = "ignore"


class ResumeChoice(StrEnum):
    """Which attachment is the resume."""

    BY_NAME = "by_name"
    FIRST = "first"
    NEWEST = "newest"
    NONE = "none"


# The stage of a status whose tasks are left out.
LEFT_OUT = 0


@dataclass(frozen=True, slots=True)
class ImportRules:
    """The rule table.

    Attributes:
        stages: status of the source in lower case → stage of Huntflow; `LEFT_OUT` for tasks that stay where they are.
        default_stage: for every other status; None until one is chosen.
        fields: name of a custom field in lower case → what it holds.
        closed: whether closed tasks are imported, too.
    """

    stages: tuple[tuple[str, int], ...] = ()
    default_stage: int | None = None
    fields: tuple[tuple[str, FieldUse], ...] = ()
    tag_assignee: bool = True
    comments: bool = True
    closed: bool = False
    resume: ResumeChoice = ResumeChoice.BY_NAME

    def stage_of(self, status: str) -> int | None:
        """The stage of a status: `LEFT_OUT` when its tasks stay out, None when nothing is chosen."""
        return dict(self.stages).get(status.strip().casefold(), self.default_stage)

    def use_of(self, field: str) -> FieldUse | None:
        """What a custom field holds; None when nobody said."""
        return dict(self.fields).get(field.strip().casefold())

    def with_stage(self, status: str, stage_id: int | None) -> "ImportRules":
        """A copy in which a status has this stage; None: it follows the default again."""
        kept = {name: stage for name, stage in self.stages if name != status.strip().casefold()}
        if stage_id is not None:
            kept[status.strip().casefold()] = stage_id
        return replace(self, stages=tuple(kept.items()))

    def with_use(self, field: str, use: FieldUse | None) -> "ImportRules":
        """A copy in which a custom field holds this; None: it is read for whatever it shows."""
        kept = {name: held for name, held in self.fields if name != field.strip().casefold()}
        if use is not None:
            kept[field.strip().casefold()] = use
        return replace(self, fields=tuple(kept.items()))


AUTOMATIC = ImportRules()
_READER = TypeAdapter(ImportRules)


def rules_to_json(rules: ImportRules) -> dict[str, object]:
    """The form a row keeps."""
    kept: dict[str, object] = to_jsonable_python(rules)
    return kept


def rules_from_json(kept: dict[str, object]) -> ImportRules:
    """The rules of a row; an empty one holds the automatic ones."""
    return _READER.validate_python(kept)
