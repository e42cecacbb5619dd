"""Every cell of the rights table, against a table written out by hand (product.md §1)."""

import pytest

from locales import Language
from services.access import RULES, Actor, Operation, require, require_switched_on
from services.errors import AccessRefusedError, NotActivatedError, TurnedOffError
from services.vocabulary import Role

ME, ANOTHER = 7, 8

# Operation: what admin, recruiter, interviewer, observer may do. `-` nothing, `own` own objects only, `all` everybody's.
TABLE = """
edit_own_settings  own own own own
manage_own_tokens  own own own own
use_own_calendar   own own own -
view_vacancies     all all -   all
edit_vacancy_records all all - -
view_applicants    all all own all
change_applicants  all all -   -
add_applicants     own own -   -
manage_hooks       all own -   -
import_tasks       own own -   -
view_interviews    all all own all
manage_interviews  all all -   -
take_interviews    own own own -
view_interviewers  all all own all
manage_interviewers all all -  -
manage_imports     all own -   -
ask_assistant      own own own -
fill_scorecards    own own own -
view_scorecards    all all own all
manage_scorecards  all all -   -
view_digest        own own own own
view_rates         all all all all
view_salaries      all all -   all
manage_grades      all -   -   -
view_health        all -   -   -
view_users         all -   -   -
manage_users       all -   -   -
invite             all -   -   -
view_audit         all -   -   -
broadcast          all -   -   -
edit_vacancies     all all -   -
view_vendor_journal all own -  -
send_vendor_requests own own - -
manage_telegram_chats all - - -
send_to_telegram   all all -   -
"""
ROLES = (Role.ADMIN, Role.RECRUITER, Role.INTERVIEWER, Role.OBSERVER)
CELLS = [
    (Operation(line.split()[0]), role, right)
    for line in TABLE.strip().splitlines()
    for role, right in zip(ROLES, line.split()[1:], strict=True)
]


def an_actor(*roles: Role, is_active: bool = True, is_observer_active: bool = True) -> Actor:
    return Actor(
        user_id=ME,
        name="Анна",
        roles=frozenset(roles),
        language=Language.RU,
        timezone="Europe/Minsk",
        is_active=is_active,
        is_observer_active=is_observer_active,
    )


def test_the_table_above_names_every_operation() -> None:
    assert {operation for operation, _, _ in CELLS} == set(Operation) == set(RULES)


@pytest.mark.parametrize(("operation", "role", "right"), CELLS)
def test_a_role_may_do_it_without_an_object_or_on_an_own_one(operation: Operation, role: Role, right: str) -> None:
    actor = an_actor(role)

    assert actor.may(operation) is (right != "-")
    assert actor.may(operation, owner_id=ME) is (right != "-")


@pytest.mark.parametrize(("operation", "role", "right"), CELLS)
def test_only_a_right_to_all_reaches_the_object_of_another(operation: Operation, role: Role, right: str) -> None:
    assert an_actor(role).may(operation, owner_id=ANOTHER) is (right == "all")


@pytest.mark.parametrize(("operation", "role", "right"), CELLS)
def test_nobody_who_is_turned_off_may_do_anything(operation: Operation, role: Role, right: str) -> None:
    actor = an_actor(role, is_active=False)

    assert not actor.may(operation)
    assert not actor.may(operation, owner_id=ME)
    with pytest.raises(TurnedOffError):
        require(actor, operation)


@pytest.mark.parametrize("operation", Operation)
def test_an_observer_who_is_not_approved_may_do_nothing(operation: Operation) -> None:
    actor = an_actor(Role.OBSERVER, is_observer_active=False)

    assert not actor.may(operation)
    with pytest.raises(NotActivatedError):
        require(actor, operation)


@pytest.mark.parametrize("operation", Operation)
def test_a_person_without_roles_may_do_nothing(operation: Operation) -> None:
    with pytest.raises(NotActivatedError):
        require(an_actor(), operation)


@pytest.mark.parametrize(("operation", "role", "right"), [cell for cell in CELLS if cell[1] is not Role.OBSERVER])
def test_another_role_does_not_need_the_observers_approval(operation: Operation, role: Role, right: str) -> None:
    assert an_actor(role, is_observer_active=False).may(operation) is (right != "-")


def test_several_roles_add_up() -> None:
    actor = an_actor(Role.INTERVIEWER, Role.OBSERVER)

    assert actor.may(Operation.ASK_ASSISTANT)
    assert actor.may(Operation.VIEW_VACANCIES)


def test_an_inactive_observer_adds_nothing_to_another_role() -> None:
    actor = an_actor(Role.INTERVIEWER, Role.OBSERVER, is_observer_active=False)

    assert not actor.may(Operation.VIEW_VACANCIES)


def test_a_refusal_of_an_approved_person_is_about_the_right() -> None:
    with pytest.raises(AccessRefusedError):
        require(an_actor(Role.RECRUITER), Operation.MANAGE_USERS)


def test_a_refusal_of_anothers_object_is_about_the_right() -> None:
    with pytest.raises(AccessRefusedError):
        require(an_actor(Role.ADMIN), Operation.MANAGE_OWN_TOKENS, owner_id=ANOTHER)


@pytest.mark.parametrize(
    ("actor", "is_waiting"),
    [
        (an_actor(Role.OBSERVER, is_observer_active=False), True),
        (an_actor(), True),
        (an_actor(Role.OBSERVER), False),
        (an_actor(Role.RECRUITER, is_observer_active=False), False),
        (an_actor(Role.OBSERVER, is_observer_active=False, is_active=False), False),
    ],
)
def test_who_waits_for_approval(actor: Actor, *, is_waiting: bool) -> None:
    assert actor.is_waiting is is_waiting


def test_a_person_who_waits_is_switched_on() -> None:
    require_switched_on(an_actor(Role.OBSERVER, is_observer_active=False))


def test_a_person_turned_off_is_not_switched_on() -> None:
    with pytest.raises(TurnedOffError):
        require_switched_on(an_actor(Role.ADMIN, is_active=False))
