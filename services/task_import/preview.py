"""Reads a task into a draft. Pure: the task is as ClickUp gave it, every field says where it came from."""

from collections.abc import Iterable

from integrations.clickup.custom_fields import CustomField
from integrations.clickup.schemas import Task
from services.task_import.contacts import Contact, Contacts, contacts_in, normal_email, normal_phone
from services.task_import.draft import ImportDraft, Origin, Sourced, SourcedName
from services.task_import.files import judged_files
from services.task_import.kind import is_page_id
from services.task_import.marks import checksum_of
from services.task_import.names import PersonName, name_in_title, typed_name
from services.task_import.rules import AUTOMATIC, FieldUse, ImportRules

MAX_DESCRIPTION_CHARS = 20_000
MAX_PROFILES = 5
# Of the texts of an applicant (contract of Huntflow, ApplicantCreateRequest).
MAX_VALUE_CHARS = 255
# Words by which a custom field says what is in it, whatever its type.
_NAME_FIELDS = frozenset({"фио", "имя и фамилия", "кандидат", "full name", "name", "candidate", "прозвішча і імя"})
_TELEGRAM_FIELDS = ("telegram", "телеграм", "тэлеграм", "tg")


def draft_of(task: Task, comment_count: int, rules: ImportRules = AUTOMATIC) -> ImportDraft:
    """The draft of a task; what is not certain is left empty for the person to fill."""
    description = (task.markdown_description or task.text_description or "")[:MAX_DESCRIPTION_CHARS]
    # What a person said of a field goes before what it looks like.
    fields = sorted(
        (field for field in task.custom_fields if field.text and rules.use_of(field.name) is not FieldUse.IGNORE),
        key=lambda field: rules.use_of(field.name) is None,
    )
    texts = [_read_field(field, rules.use_of(field.name)) for field in fields]
    texts.append((contacts_in(description), Origin.DESCRIPTION, ""))
    texts.append((contacts_in(task.name), Origin.TITLE, ""))
    return ImportDraft(
        task_id=task.id,
        title=task.name,
        url=task.url or "",
        description=task.text_description or description,
        name=_name(task, fields, rules),
        phone=_first((found.phones, origin, detail) for found, origin, detail in texts),
        email=_first((found.emails, origin, detail) for found, origin, detail in texts),
        telegram=_first((found.telegrams, origin, detail) for found, origin, detail in texts),
        profiles=_profiles(texts),
        files=judged_files(task.attachments, rules.resume),
        comment_count=comment_count,
        assignee=next((user.username for user in task.assignees if user.username), "") if rules.tag_assignee else "",
        created_at=task.created_at,
        checksum=checksum_of(task),
        position=_told(fields, rules, FieldUse.POSITION),
        company=_told(fields, rules, FieldUse.COMPANY),
        money=_told(fields, rules, FieldUse.MONEY),
        source_name="Notion" if is_page_id(task.id) else "ClickUp",
    )


def _name(task: Task, fields: Iterable[CustomField], rules: ImportRules) -> SourcedName | None:
    for field in fields:
        written = _written_name(field, rules.use_of(field.name))
        if written is not None:
            return SourcedName(written, Origin.CUSTOM_FIELD)
    found = name_in_title(task.name)
    return SourcedName(found, Origin.TITLE) if found else None


def _written_name(field: CustomField, use: FieldUse | None) -> PersonName | None:
    """The name in a field for names: where a person said it is one, two words are enough."""
    text = field.text or ""
    if use is FieldUse.NAME:
        return name_in_title(text) or typed_name(text)
    return name_in_title(text) if use is None and field.name.strip().casefold() in _NAME_FIELDS else None


def _told(fields: Iterable[CustomField], rules: ImportRules, use: FieldUse) -> Sourced | None:
    for field in fields:
        text = " ".join((field.text or "").split())[:MAX_VALUE_CHARS]
        if text and rules.use_of(field.name) is use:
            return Sourced(text, Origin.CUSTOM_FIELD, field.name)
    return None


def _read_field(field: CustomField, use: FieldUse | None) -> tuple[Contacts, Origin, str]:
    text = field.text or ""
    if use is not None:
        return _said_to_be(text, use), Origin.CUSTOM_FIELD, field.name
    found = contacts_in(text)
    label = field.name.casefold()
    if field.type == "phone" and not found.phones and (phone := normal_phone(text)):
        found = Contacts((Contact(phone, text),), found.emails, found.telegrams, found.profiles)
    if not found.telegrams and any(word in label for word in _TELEGRAM_FIELDS):
        # The name of the field is the label a bare handle needs.
        found = Contacts(found.phones, found.emails, contacts_in(f"telegram: {text}").telegrams, found.profiles)
    return found, Origin.CUSTOM_FIELD, field.name


def _said_to_be(text: str, use: FieldUse) -> Contacts:
    """The contact a person said is in a field, and no other; a text that is none gives none."""
    match use:
        case FieldUse.PHONE:
            phone = corrected_phone(text)
            return Contacts(phones=(Contact(phone, text),) if phone else contacts_in(text).phones)
        case FieldUse.EMAIL:
            email = normal_email(text)
            return Contacts(emails=(Contact(email, text),) if email else contacts_in(text).emails)
        case FieldUse.TELEGRAM:
            return Contacts(telegrams=contacts_in(f"telegram: {text}").telegrams or contacts_in(text).telegrams)
    return Contacts()


def _first(found: Iterable[tuple[tuple[Contact, ...], Origin, str]]) -> Sourced | None:
    for contacts, origin, detail in found:
        if contacts:
            return Sourced(contacts[0].value, origin, detail or contacts[0].snippet)
    return None


def _profiles(texts: list[tuple[Contacts, Origin, str]]) -> tuple[Sourced, ...]:
    found: dict[str, Sourced] = {}
    for contacts, origin, detail in texts:
        for contact in contacts.profiles:
            found.setdefault(contact.value.casefold(), Sourced(contact.value, origin, detail))
    return tuple(found.values())[:MAX_PROFILES]


def corrected_phone(text: str) -> str | None:
    """A number as a person typed it; any country's, with or without the plus."""
    return normal_phone(text) or normal_phone(f"+{text}")
