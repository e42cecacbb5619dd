"""What is known of the applicant-to-be, each field with where it came from. Kept in the import's row until it ends."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from pydantic import TypeAdapter
from pydantic_core import to_jsonable_python

from services.task_import.names import PersonName


class Origin(StrEnum):
    """Where a field came from."""

    TITLE = "title"
    DESCRIPTION = "description"
    CUSTOM_FIELD = "custom_field"
    RESUME = "resume"
    PERSON = "person"
    # Only of what was sent to the bot.
    FILE = "file"
    FILE_NAME = "file_name"
    HUNTFLOW = "huntflow"
    PHOTO = "photo"
    CAPTION = "caption"
    CONTACT = "contact"
    TEXT = "text"
    LINK = "link"


class DraftField(StrEnum):
    """A field a person may correct before creating."""

    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    TELEGRAM = "telegram"
    POSITION = "position"
    COMPANY = "company"
    MONEY = "money"


class Remark(StrEnum):
    """What went not quite as hoped when a file was read; the card says so."""

    NOT_PARSED = "not_parsed"
    NO_TEXT = "no_text"
    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    ONLY_HUNTFLOW = "only_huntflow"
    CUT = "cut"
    PHOTO_WITHOUT_KEY = "photo_without_key"
    PHOTO_NOT_READ = "photo_not_read"


@dataclass(frozen=True, slots=True)
class Sourced:
    """A value and its origin; `detail` is the custom field's name, or the words the value was read from."""

    value: str
    origin: Origin
    detail: str = ""


@dataclass(frozen=True, slots=True)
class SourcedName:
    """The name and its origin."""

    name: PersonName
    origin: Origin


class FileVerdict(StrEnum):
    """What will be done with an attachment, and after the upload what was done."""

    RESUME = "resume"
    EXTRA = "extra"
    TOO_LARGE = "too_large"
    UNSUPPORTED = "unsupported"
    TOO_MANY = "too_many"
    NO_ADDRESS = "no_address"
    # Known only after the download.
    NOT_FOUND = "not_found"
    NOT_WHAT_IT_SAYS = "not_what_it_says"
    EMPTY = "empty"
    REFUSED = "refused"

    @property
    def is_sent(self) -> bool:
        """Whether the file goes to Huntflow."""
        return self in {FileVerdict.RESUME, FileVerdict.EXTRA}


@dataclass(frozen=True, slots=True)
class DraftFile:
    """An attachment of the task; `size_bytes` is None when ClickUp does not say."""

    id: str
    name: str
    content_type: str
    size_bytes: int | None
    url: str
    verdict: FileVerdict


class MatchReason(StrEnum):
    """Why an applicant may be the same person; from the surest down."""

    PHONE = "phone"
    EMAIL = "email"
    TELEGRAM = "telegram"
    PROFILE = "profile"
    SAME_SOURCE = "same_source"
    JUST_CREATED = "just_created"
    SIMILAR_NAME = "similar_name"

    @property
    def is_exact(self) -> bool:
        """A key that belongs to one person, as opposed to a likeness."""
        return self is not MatchReason.SIMILAR_NAME


@dataclass(frozen=True, slots=True)
class KnownApplicant:
    """An applicant of Huntflow who may be the same person."""

    id: int
    name: str
    position: str
    reasons: tuple[MatchReason, ...]
    phone: str = ""
    email: str = ""

    @property
    def is_exact(self) -> bool:
        """Whether a key that belongs to one person is the same."""
        return any(reason.is_exact for reason in self.reasons)


class DuplicateChoice(StrEnum):
    """What the person decided about the applicants found."""

    OPEN = "open"
    ATTACH = "attach"
    CREATE = "create"


@dataclass(frozen=True, slots=True)
class Parsed:
    """What Huntflow recognised in the resume besides contacts; used when the applicant is created."""

    position: str = ""
    company: str = ""
    money: str = ""
    birthday: str = ""
    photo_id: int | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class ImportDraft:
    """Everything about the applicant-to-be.

    Attributes:
        duplicates: None while Huntflow has not been asked.
        comments: texts for Huntflow, each within its limit; None until the import runs.
        attach_to: the applicant the person chose instead of a new one.
        source_name: the system everything came from, for the comment in Huntflow.
        position, company, money: as shown and corrected on the card; they go before what `parsed` holds.
        doubts: other values that were read for a field.
        pages: how many the file has, when only the first were read.
        checksum: of the task as it was read; by it a later change is noticed.
    """

    task_id: str
    title: str
    url: str
    description: str = ""
    name: SourcedName | None = None
    phone: Sourced | None = None
    email: Sourced | None = None
    telegram: Sourced | None = None
    profiles: tuple[Sourced, ...] = ()
    files: tuple[DraftFile, ...] = ()
    comment_count: int = 0
    assignee: str = ""
    duplicates: tuple[KnownApplicant, ...] | None = None
    choice: DuplicateChoice = DuplicateChoice.OPEN
    attach_to: KnownApplicant | None = None
    parsed: Parsed = Parsed()
    comments: tuple[str, ...] | None = None
    created_at: datetime | None = None
    source_name: str = "ClickUp"
    position: Sourced | None = None
    company: Sourced | None = None
    money: Sourced | None = None
    doubts: tuple[tuple[DraftField, Sourced], ...] = ()
    remarks: tuple[Remark, ...] = ()
    pages: int | None = None
    checksum: str = ""

    @property
    def must_choose(self) -> bool:
        """Whether applicants were found and the person has not said what to do."""
        return bool(self.duplicates) and self.choice is DuplicateChoice.OPEN

    def changed(self, **changes: object) -> "ImportDraft":
        """A copy with some fields replaced; new contacts or names make the search for duplicates necessary again."""
        if {"name", "phone", "email", "telegram"} & changes.keys():
            changes = {"duplicates": None, "choice": DuplicateChoice.OPEN, "attach_to": None} | changes
        return replace(self, **changes)  # type: ignore[arg-type]  # names are checked by the dataclass itself


_READER = TypeAdapter(ImportDraft)


def draft_to_json(draft: ImportDraft) -> dict[str, object]:
    """The form the row keeps."""
    kept: dict[str, object] = to_jsonable_python(draft)
    return kept


def draft_from_json(kept: dict[str, object]) -> ImportDraft:
    """The draft of a row."""
    return _READER.validate_python(kept)
