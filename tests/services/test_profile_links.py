"""Links to profiles become what Huntflow needs for a new applicant, without asking the sites."""

import pytest

from integrations.huntflow.schemas import ApplicantSource
from services.profile_links import (
    ProfileSite,
    create_linkedin_profile_data,
    create_rabota_by_profile_data,
    profile_data,
    source_of,
)

SOURCES = [ApplicantSource(id=401, name="rabota.by"), ApplicantSource(id=402, name="HeadHunter")]


def test_a_linkedin_address_tells_the_name() -> None:
    found = create_linkedin_profile_data("https://www.linkedin.com/in/anna-kovaleva-3b1a2a17/?utm_source=share")

    assert found.url == "https://linkedin.com/in/anna-kovaleva-3b1a2a17"
    assert found.name is not None
    assert (found.name.first, found.name.last) == ("Anna", "Kovaleva")


def test_the_title_is_believed_before_the_address() -> None:
    found = create_linkedin_profile_data("linkedin.com/in/anna-kovaleva", "Ковалёва Анна, аналитик")

    assert found.name is not None
    assert (found.name.last, found.name.first) == ("Ковалёва", "Анна")


@pytest.mark.parametrize("slug", ["anna", "anna-maria-de-la-cruz", "3b1a2a17"])
def test_an_unclear_address_tells_no_name(slug: str) -> None:
    assert create_linkedin_profile_data(f"https://linkedin.com/in/{slug}").name is None


def test_a_resume_of_rabota_by_brings_the_contacts_of_the_text() -> None:
    found = create_rabota_by_profile_data(
        "https://rabota.by/resume/7f3a9c1b00", "Ковалёва Анна", "Телефон +375 29 123-45-67, a.kovaleva@example.com"
    )

    assert found.name is not None
    assert found.name.last == "Ковалёва"
    assert [each.value for each in found.contacts.phones] == ["+375291234567"]
    assert [each.value for each in found.contacts.emails] == ["a.kovaleva@example.com"]
    assert found.text.startswith("https://rabota.by/resume/7f3a9c1b00\n")


def test_a_resume_of_hh_is_told_from_other_pages() -> None:
    found = profile_data("https://minsk.hh.ru/resume/abc123?hhtmFrom=x")

    assert found is not None
    assert found.site is ProfileSite.HEADHUNTER


@pytest.mark.parametrize(
    "url",
    ["https://rabota.by/vacancy/1", "https://github.com/anna", "https://linkedin.com.evil.by/in/anna", "анна", ""],
)
def test_other_addresses_are_no_profiles(url: str) -> None:
    assert profile_data(url) is None
    with pytest.raises(ValueError, match="not an address"):
        create_rabota_by_profile_data(url)


def test_a_source_is_found_by_any_of_its_names() -> None:
    assert source_of(ProfileSite.HEADHUNTER, SOURCES) == SOURCES[1]
    assert source_of(ProfileSite.LINKEDIN, SOURCES) is None
