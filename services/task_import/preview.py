"""Reads a task into a draft. Pure: the task is as ClickUp gave it, every field says where it came from."""

from collections.abc import Iterable

from integrations.clickup.custom_fields import CustomField
from integrations.clickup.schemas import Task
from services.task_import.contacts import Contact, Contacts, contacts_in, normal_phone
from services.task_import.draft import ImportDraft, Origin, Sourced, SourcedName
from services.task_import.files import judged_files
from services.task_import.kind import is_page_id
from services.task_import.names import name_in_title

MAX_DESCRIPTION_CHARS = 20_000
MAX_PROFILES = 5
# Words by which a custom field says what is in it, whatever its type.
_NAME_FIELDS = frozenset({"фио", "имя и фамилия", "кандидат", "full name", "name", "candidate", "прозвішча і імя"})
_TELEGRAM_FIELDS = ("telegram", "телеграм", "тэлеграм", "tg")


def draft_of(task: Task, comment_count: int) -> ImportDraft:
    """The draft of a task; what is not certain is left empty for the person to fill."""
    description = (task.markdown_description or task.text_description or "")[:MAX_DESCRIPTION_CHARS]
    texts = [_read_field(field) for field in task.custom_fields if field.text]
    texts.append((contacts_in(description), Origin.DESCRIPTION, ""))
    texts.append((contacts_in(task.name), Origin.TITLE, ""))
    return ImportDraft(
        task_id=task.id,
        title=task.name,
        url=task.url or "",
        description=task.text_description or description,
        name=_name(task),
        phone=_first((found.phones, origin, detail) for found, origin, detail in texts),
        email=_first((found.emails, origin, detail) for found, origin, detail in texts),
        telegram=_first((found.telegrams, origin, detail) for found, origin, detail in texts),
        profiles=_profiles(texts),
        files=judged_files(task.attachments),
        comment_count=comment_count,
        assignee=next((user.username for user in task.assignees if user.username), ""),
        created_at=task.created_at,
        source_name="Notion" if is_page_id(task.id) else "ClickUp",
    )


def _name(task: Task) -> SourcedName | None:
    for field in task.custom_fields:
        if field.text and field.name.strip().casefold() in _NAME_FIELDS:
            written = name_in_title(field.text)
            if written is not None:
                return SourcedName(written, Origin.CUSTOM_FIELD)
    found = name_in_title(task.name)
    return SourcedName(found, Origin.TITLE) if found else None


def _read_field(field: CustomField) -> tuple[Contacts, Origin, str]:
    text = field.text or ""
    found = contacts_in(text)
    label = field.name.casefold()
    if field.type == "phone" and not found.phones and (phone := normal_phone(text)):
        found = Contacts((Contact(phone, text),), found.emails, found.telegrams, found.profiles)
    if not found.telegrams and any(word in label for word in _TELEGRAM_FIELDS):
        # The name of the field is the label a bare handle needs.
        found = Contacts(found.phones, found.emails, contacts_in(f"telegram: {text}").telegrams, found.profiles)
    return found, Origin.CUSTOM_FIELD, field.name


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
