"""Applicants from links to profiles (spec/huntflow-app.md, `HuntflowService`, creating applicants).

Nothing is fetched: LinkedIn, rabota.by and hh.ru let no program read a profile. What is known is the address, the
person's name where the address or the text beside it says so, and the contacts of that text. Pure.
"""

import re
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import unquote, urlsplit

from integrations.huntflow.schemas import ApplicantSource
from services.task_import.contacts import Contacts, contacts_in
from services.task_import.names import PersonName, name_in_title, typed_name

LARGEST_TEXT_CHARS = 20_000


class ProfileSite(StrEnum):
    """A site whose links are recognised; the value is the name of its source in Huntflow."""

    LINKEDIN = "LinkedIn"
    RABOTA_BY = "rabota.by"
    HEADHUNTER = "HeadHunter"


_HOSTS = {"linkedin.com": ProfileSite.LINKEDIN, "rabota.by": ProfileSite.RABOTA_BY, "hh.ru": ProfileSite.HEADHUNTER}
# Other names an organisation may have given the source.
_SOURCE_NAMES = {
    ProfileSite.LINKEDIN: ("linkedin", "линкедин"),
    ProfileSite.RABOTA_BY: ("rabota.by", "rabota", "работа.бай"),
    ProfileSite.HEADHUNTER: ("headhunter", "hh.ru", "hh", "хедхантер"),
}
# `anna-kim-3b1a2a17`: words of a name, then an identifier that has digits in it.
_SLUG_IDENTIFIER = re.compile(r"-?[0-9a-z]*\d[0-9a-z]*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ProfileData:
    """What a link and the text around it say of a person.

    Attributes:
        url: without `www` and tracking parameters, so that two links to one profile are the same.
        name: None when nothing says it beyond doubt.
        text: goes into the resume, the address first.
    """

    site: ProfileSite
    url: str
    name: PersonName | None = field(repr=False)
    contacts: Contacts = field(repr=False)
    text: str = field(repr=False)


def create_linkedin_profile_data(linkedin_url: str, task_name: str = "", task_description: str = "") -> ProfileData:
    """A LinkedIn profile; its address often holds the name.

    Raises:
        ValueError: not an address of a LinkedIn profile.
    """
    return _of_site(ProfileSite.LINKEDIN, linkedin_url, task_name, task_description)


def create_rabota_by_profile_data(rabota_url: str, task_name: str = "", task_description: str = "") -> ProfileData:
    """A resume of rabota.by.

    Raises:
        ValueError: not an address of a resume there.
    """
    return _of_site(ProfileSite.RABOTA_BY, rabota_url, task_name, task_description)


def profile_data(url: str, task_name: str = "", task_description: str = "") -> ProfileData | None:
    """A profile of any of the sites; None when the address is of no profile."""
    found = contacts_in(url).profiles
    site = _site(found[0].value) if found else None
    if site is None:
        return None
    address = found[0].value
    name = name_in_title(task_name) or (_name_in_address(address) if site is ProfileSite.LINKEDIN else None)
    said = "\n".join(part for part in (task_name.strip(), task_description.strip()) if part)
    return ProfileData(site, address, name, contacts_in(said), f"{address}\n\n{said}".strip()[:LARGEST_TEXT_CHARS])


def source_of(site: ProfileSite, sources: list[ApplicantSource]) -> ApplicantSource | None:
    """The organisation's source of such links; None when it has none."""
    by_name = {each.name.strip().casefold(): each for each in sources}
    return next((by_name[name] for name in _SOURCE_NAMES[site] if name in by_name), None)


def _of_site(site: ProfileSite, url: str, name: str, description: str) -> ProfileData:
    found = profile_data(url, name, description)
    if found is None or found.site is not site:
        raise ValueError(f"not an address of a profile on {site.value}")
    return found


def _site(url: str) -> ProfileSite | None:
    host = urlsplit(url).hostname or ""
    return next((site for known, site in _HOSTS.items() if host == known or host.endswith(f".{known}")), None)


def _name_in_address(url: str) -> PersonName | None:
    slug = unquote(urlsplit(url).path).removeprefix("/in/").strip("/")
    words = _SLUG_IDENTIFIER.sub("", slug).replace("-", " ").title()
    # An address puts the first name first, whatever the person would write.
    parts = words.split()
    return typed_name(" ".join([*parts[1:], parts[0]])) if len(parts) == len(("first", "last")) else None
