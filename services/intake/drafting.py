"""Puts together what a message, its file, Huntflow's parser and Gemini say; each field keeps where it came from. Pure.

Huntflow's parser is best effort by its maker's word (vendor's issues 227, 614): what it says of a readable file is
believed only as far as the file itself says so.
"""

import re
from dataclasses import replace

from integrations.huntflow.uploads import ParsedFields, UploadedFile
from services.file_reading.kinds import FileKind
from services.intake.fields import FoundFields, fields_in, name_of_file
from services.intake.incoming import ChatContact, ChatFile, Incoming, is_profile_link
from services.intake.photo import PhotoFields
from services.task_import.contacts import Contact, normal_email, normal_phone, normal_telegram
from services.task_import.draft import (
    DraftField,
    DraftFile,
    FileVerdict,
    ImportDraft,
    Origin,
    Parsed,
    Sourced,
    SourcedName,
)
from services.task_import.names import PersonName, name_in_title, typed_name
from services.task_import.preview import MAX_PROFILES, corrected_phone
from services.task_import.resume_step import MAX_RESUME_CHARS, birthday_of

SOURCE_NAME = "HR Helper"
MAX_TEXT_CHARS = 20_000
KEY_CHARS = 10
MAX_TITLE_CHARS = 80
_CONTROLS = re.compile(r"[\x00-\x1f\x7f/\\]+")


def first_draft(incoming: Incoming) -> ImportDraft:
    """The draft before anything was read: what the message itself says."""
    origin = Origin.CAPTION if incoming.file or incoming.contact else Origin.TEXT
    is_link = is_profile_link(incoming.text)
    text = incoming.text[:MAX_TEXT_CHARS]
    draft = ImportDraft(
        task_id=incoming.source_hash[:KEY_CHARS],
        title="",
        url="",
        source_name=SOURCE_NAME,
        description="" if is_link else text,
        parsed=Parsed(text="" if incoming.file or incoming.contact or is_link else text),
        files=(_draft_file(incoming.file),) if incoming.file else (),
    )
    draft = with_found(draft, fields_in(text), Origin.LINK if is_link else origin)
    if is_link and draft.name is None and (name := _name_in_link(text)):
        draft = replace(draft, name=SourcedName(name, Origin.LINK))
    return _with_contact(draft, incoming.contact) if incoming.contact else draft


def _draft_file(file: ChatFile) -> DraftFile:
    name = _CONTROLS.sub(" ", file.name).strip()[-150:] or "resume"
    return DraftFile(
        id=file.unique_id,
        name=name,
        content_type="",
        size_bytes=file.size_bytes,
        url=file.id,
        verdict=FileVerdict.RESUME,
    )


def named_as(file: DraftFile, kind: FileKind, size_bytes: int) -> DraftFile:
    """The file under a name that says what it is, because Huntflow goes by the name."""
    stem, dot, extension = file.name.rpartition(".")
    same = {extension.lower(), "jpg" if extension.lower() == "jpeg" else ""}
    name = file.name if dot and kind.value in same else f"{stem or file.name}.{kind.value}"
    return replace(file, name=name, size_bytes=size_bytes)


def with_found(draft: ImportDraft, found: FoundFields, origin: Origin) -> ImportDraft:
    """Fill what is empty with what a text says."""
    contacts = found.contacts
    profiles = {profile.value.casefold(): profile for profile in draft.profiles}
    for profile in contacts.profiles:
        profiles.setdefault(profile.value.casefold(), Sourced(profile.value, origin))
    return replace(
        draft,
        name=draft.name or (SourcedName(found.name, origin) if found.name else None),
        phone=draft.phone or _first(contacts.phones, origin),
        email=draft.email or _first(contacts.emails, origin),
        telegram=draft.telegram or _first(contacts.telegrams, origin),
        profiles=tuple(profiles.values())[:MAX_PROFILES],
        position=draft.position or _sourced(found.position, origin),
        company=draft.company or _sourced(found.company, origin),
        money=draft.money or _sourced(found.money, origin),
    )


def _first(contacts: tuple[Contact, ...], origin: Origin) -> Sourced | None:
    return Sourced(contacts[0].value, origin, contacts[0].snippet) if contacts else None


def _sourced(value: str, origin: Origin) -> Sourced | None:
    return Sourced(value, origin) if value else None


def _with_contact(draft: ImportDraft, contact: ChatContact) -> ImportDraft:
    words = f"{contact.last_name} {contact.first_name}".strip()
    name = name_in_title(words) or (typed_name(words) if contact.last_name else None)
    phone = corrected_phone(contact.phone)
    draft = replace(
        draft,
        name=SourcedName(name, Origin.CONTACT) if name else draft.name,
        phone=Sourced(phone, Origin.CONTACT) if phone else draft.phone,
    )
    return with_found(draft, replace(fields_in(contact.vcard), name=None), Origin.CONTACT)


def _name_in_link(link: str) -> PersonName | None:
    """«linkedin.com/in/ivan-petrov-1a2b3c» holds a name as far as its words are names for certain."""
    slug = link.strip().rstrip("/").rpartition("/")[2].partition("?")[0]
    return name_in_title(" ".join(part.capitalize() for part in slug.split("-") if part.isalpha()))


def from_file(draft: ImportDraft, text: str, uploaded: UploadedFile | None) -> ImportDraft:
    """The draft with what is in the file: the caption only fills what the file does not say."""
    own, parsed = fields_in(text), (uploaded.fields if uploaded else None) or ParsedFields()
    caption = draft
    draft = replace(draft, name=None, phone=None, email=None, telegram=None, position=None, company=None, money=None)
    draft = _with_name(draft, own.name, _parsed_name(parsed), text)
    latest = parsed.experience[0] if parsed.experience else None
    phones = [phone for each in parsed.phones if (phone := normal_phone(each))]
    draft = _chosen(draft, DraftField.PHONE, own.contacts.phones, phones[0] if phones else None)
    draft = _chosen(draft, DraftField.EMAIL, own.contacts.emails, normal_email(parsed.email or ""))
    draft = _chosen(draft, DraftField.TELEGRAM, own.contacts.telegrams, normal_telegram(parsed.telegram or ""))
    position = parsed.position or (latest.position if latest else None) or ""
    draft = replace(
        draft,
        position=_sourced(position[:255], Origin.HUNTFLOW),
        company=_sourced(((latest.company if latest else None) or "")[:255], Origin.HUNTFLOW),
        money=_sourced(str(parsed.salary) if parsed.salary else "", Origin.HUNTFLOW),
        parsed=Parsed(
            birthday=birthday_of(parsed.birthdate),
            photo_id=uploaded.photo.id if uploaded and uploaded.photo else None,
            text=(text or (uploaded.text if uploaded else None) or "")[:MAX_RESUME_CHARS],
        ),
    )
    draft = with_found(draft, replace(own, name=None), Origin.FILE)
    return _behind(_with_file_name(draft), caption)


def _chosen(draft: ImportDraft, field: DraftField, own: tuple[Contact, ...], parsed: str | None) -> ImportDraft:
    """Huntflow's value where the file holds it, or where we found none; else the file's, and Huntflow's as a doubt."""
    held = {contact.value.casefold() for contact in own}
    if parsed and (not own or parsed.casefold() in held):
        return replace(draft, **{field.value: Sourced(parsed, Origin.HUNTFLOW)})  # type: ignore[arg-type]  # by name
    if not own:
        return draft
    if parsed:
        draft = replace(draft, doubts=(*draft.doubts, (field, Sourced(parsed, Origin.HUNTFLOW))))
    return replace(draft, **{field.value: _first(own, Origin.FILE)})  # type: ignore[arg-type]  # by name


def _with_name(draft: ImportDraft, own: PersonName | None, parsed: PersonName | None, text: str) -> ImportDraft:
    """A name is taken from Huntflow only when its words stand in the file; a wrong one costs more than a question."""
    if own is not None:
        same = parsed is not None and _words(parsed) >= {own.last.casefold(), own.first.casefold()}
        if parsed is not None and not same:
            draft = replace(draft, doubts=(*draft.doubts, (DraftField.NAME, Sourced(parsed.full, Origin.HUNTFLOW))))
        return replace(draft, name=SourcedName(own, Origin.HUNTFLOW if parsed == own else Origin.FILE))
    if parsed is None:
        return draft
    written = set(re.findall(r"[^\W\d_]+", text.casefold()))
    words = set(re.findall(r"[^\W\d_]+", parsed.full.casefold()))
    if not text or words <= written:
        return replace(draft, name=SourcedName(parsed, Origin.HUNTFLOW))
    return replace(draft, doubts=(*draft.doubts, (DraftField.NAME, Sourced(parsed.full, Origin.HUNTFLOW))))


def _words(name: PersonName) -> set[str]:
    return {part.casefold() for part in (name.last, name.first, name.middle) if part}


def _parsed_name(parsed: ParsedFields) -> PersonName | None:
    name = parsed.name
    if name is None or not name.first or not name.last:
        return None
    return PersonName(name.last.strip(), name.first.strip(), (name.middle or "").strip())


def _with_file_name(draft: ImportDraft) -> ImportDraft:
    name = name_of_file(draft.files[0].name) if draft.files and draft.name is None else None
    return replace(draft, name=SourcedName(name, Origin.FILE_NAME)) if name else draft


def _behind(draft: ImportDraft, caption: ImportDraft) -> ImportDraft:
    """The caption's values where the file says nothing."""
    fields = ("name", "phone", "email", "telegram", "position", "company", "money")
    missing = {field: getattr(caption, field) for field in fields if getattr(draft, field) is None}
    return replace(draft, **missing)


def from_photo(draft: ImportDraft, found: PhotoFields) -> ImportDraft:
    """The draft with what Gemini read in a picture, each value in the form of its kind or not at all."""
    name = typed_name(found.name) if found.name else None
    phone, email = corrected_phone(found.phone), normal_email(found.email)
    telegram = normal_telegram(found.telegram) if found.telegram else None
    seen = replace(
        draft,
        name=SourcedName(name, Origin.PHOTO) if name else None,
        phone=Sourced(phone, Origin.PHOTO) if phone else None,
        email=Sourced(email, Origin.PHOTO) if email else None,
        telegram=Sourced(telegram, Origin.PHOTO) if telegram else None,
        position=_sourced(found.position[:255], Origin.PHOTO),
        company=_sourced(found.company[:255], Origin.PHOTO),
        money=_sourced(found.salary[:255], Origin.PHOTO),
    )
    return _behind(seen, draft)
