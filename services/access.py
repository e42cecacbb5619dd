"""Who may do what: the one rule table for bot, REST API, pages and jobs (product.md §1)."""

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from zoneinfo import ZoneInfo

from locales import Language
from models.users import Role
from services.errors import AccessRefusedError, NotActivatedError, TurnedOffError


class Operation(StrEnum):
    """Something a person can ask for."""

    EDIT_OWN_SETTINGS = "edit_own_settings"
    MANAGE_OWN_TOKENS = "manage_own_tokens"
    USE_OWN_CALENDAR = "use_own_calendar"
    VIEW_VACANCIES = "view_vacancies"
    EDIT_VACANCY_RECORDS = "edit_vacancy_records"
    VIEW_APPLICANTS = "view_applicants"
    CHANGE_APPLICANTS = "change_applicants"
    ADD_APPLICANTS = "add_applicants"
    MANAGE_HOOKS = "manage_hooks"
    IMPORT_TASKS = "import_tasks"
    VIEW_INTERVIEWS = "view_interviews"
    MANAGE_INTERVIEWS = "manage_interviews"
    TAKE_INTERVIEWS = "take_interviews"
    VIEW_INTERVIEWERS = "view_interviewers"
    MANAGE_INTERVIEWERS = "manage_interviewers"
    MANAGE_IMPORTS = "manage_imports"
    ASK_ASSISTANT = "ask_assistant"
    FILL_SCORECARDS = "fill_scorecards"
    VIEW_SCORECARDS = "view_scorecards"
    MANAGE_SCORECARDS = "manage_scorecards"
    VIEW_DIGEST = "view_digest"
    VIEW_RATES = "view_rates"
    VIEW_SALARIES = "view_salaries"
    MANAGE_GRADES = "manage_grades"
    VIEW_HEALTH = "view_health"
    VIEW_USERS = "view_users"
    MANAGE_USERS = "manage_users"
    INVITE = "invite"
    VIEW_AUDIT = "view_audit"
    BROADCAST = "broadcast"
    EDIT_VACANCIES = "edit_vacancies"
    VIEW_VENDOR_JOURNAL = "view_vendor_journal"
    SEND_VENDOR_REQUESTS = "send_vendor_requests"
    MANAGE_TELEGRAM_CHATS = "manage_telegram_chats"
    SEND_TO_TELEGRAM = "send_to_telegram"


class Scope(StrEnum):
    """On which objects a role may do an operation."""

    ALL = "all"
    OWN = "own"


_A, _R, _I, _O = Role.ADMIN, Role.RECRUITER, Role.INTERVIEWER, Role.OBSERVER
_OWN_FOR_ALL = MappingProxyType({_A: Scope.OWN, _R: Scope.OWN, _I: Scope.OWN, _O: Scope.OWN})
_ADMIN_ONLY = MappingProxyType({_A: Scope.ALL})

# Tokens and chats are personal even for administrators: nobody sees or changes another person's.
RULES: MappingProxyType[Operation, MappingProxyType[Role, Scope]] = MappingProxyType(
    {
        Operation.EDIT_OWN_SETTINGS: _OWN_FOR_ALL,
        Operation.MANAGE_OWN_TOKENS: _OWN_FOR_ALL,
        Operation.USE_OWN_CALENDAR: MappingProxyType({_A: Scope.OWN, _R: Scope.OWN, _I: Scope.OWN}),
        Operation.VIEW_VACANCIES: MappingProxyType({_A: Scope.ALL, _R: Scope.ALL, _O: Scope.ALL}),
        Operation.EDIT_VACANCY_RECORDS: MappingProxyType({_A: Scope.ALL, _R: Scope.ALL}),
        # An interviewer's own applicants are those of their interviews.
        Operation.VIEW_APPLICANTS: MappingProxyType({_A: Scope.ALL, _R: Scope.ALL, _I: Scope.OWN, _O: Scope.ALL}),
        Operation.CHANGE_APPLICANTS: MappingProxyType({_A: Scope.ALL, _R: Scope.ALL}),
        Operation.ADD_APPLICANTS: MappingProxyType({_A: Scope.OWN, _R: Scope.OWN}),
        Operation.MANAGE_HOOKS: MappingProxyType({_A: Scope.ALL, _R: Scope.OWN}),
        Operation.IMPORT_TASKS: MappingProxyType({_A: Scope.OWN, _R: Scope.OWN}),
        # An interviewer's own interviews are those they take part in.
        Operation.VIEW_INTERVIEWS: MappingProxyType({_A: Scope.ALL, _R: Scope.ALL, _I: Scope.OWN, _O: Scope.ALL}),
        Operation.MANAGE_INTERVIEWS: MappingProxyType({_A: Scope.ALL, _R: Scope.ALL}),
        # Answering for oneself, the own profile and absences: nobody does it for somebody else.
        Operation.TAKE_INTERVIEWS: MappingProxyType({_A: Scope.OWN, _R: Scope.OWN, _I: Scope.OWN}),
        Operation.VIEW_INTERVIEWERS: MappingProxyType({_A: Scope.ALL, _R: Scope.ALL, _I: Scope.OWN, _O: Scope.ALL}),
        Operation.MANAGE_INTERVIEWERS: MappingProxyType({_A: Scope.ALL, _R: Scope.ALL}),
        # To see runs over whole lists, and to pause or stop them.
        Operation.MANAGE_IMPORTS: MappingProxyType({_A: Scope.ALL, _R: Scope.OWN}),
        Operation.ASK_ASSISTANT: MappingProxyType({_A: Scope.OWN, _R: Scope.OWN, _I: Scope.OWN}),
        # A card is its interviewer's alone. Others read it when they are not blind any more (services/scorecards).
        Operation.FILL_SCORECARDS: MappingProxyType({_A: Scope.OWN, _R: Scope.OWN, _I: Scope.OWN}),
        Operation.VIEW_SCORECARDS: MappingProxyType({_A: Scope.ALL, _R: Scope.ALL, _I: Scope.OWN, _O: Scope.ALL}),
        Operation.MANAGE_SCORECARDS: MappingProxyType({_A: Scope.ALL, _R: Scope.ALL}),
        Operation.VIEW_DIGEST: _OWN_FOR_ALL,
        Operation.VIEW_RATES: MappingProxyType({_A: Scope.ALL, _R: Scope.ALL, _I: Scope.ALL, _O: Scope.ALL}),
        # An interviewer must not learn what is paid (field.md §7, 12).
        Operation.VIEW_SALARIES: MappingProxyType({_A: Scope.ALL, _R: Scope.ALL, _O: Scope.ALL}),
        Operation.MANAGE_GRADES: _ADMIN_ONLY,
        Operation.VIEW_HEALTH: _ADMIN_ONLY,
        Operation.VIEW_USERS: _ADMIN_ONLY,
        Operation.MANAGE_USERS: _ADMIN_ONLY,
        Operation.INVITE: _ADMIN_ONLY,
        Operation.VIEW_AUDIT: _ADMIN_ONLY,
        Operation.BROADCAST: _ADMIN_ONLY,
        Operation.EDIT_VACANCIES: MappingProxyType({_A: Scope.ALL, _R: Scope.ALL}),
        Operation.VIEW_VENDOR_JOURNAL: MappingProxyType({_A: Scope.ALL, _R: Scope.OWN}),
        # With one's own key; the vendor applies the rights of its owner.
        Operation.SEND_VENDOR_REQUESTS: MappingProxyType({_A: Scope.OWN, _R: Scope.OWN}),
        # What is said in a group may be about anybody.
        Operation.MANAGE_TELEGRAM_CHATS: _ADMIN_ONLY,
        Operation.SEND_TO_TELEGRAM: MappingProxyType({_A: Scope.ALL, _R: Scope.ALL}),
    }
)


@dataclass(frozen=True, slots=True)
class Actor:
    """The person who acts, as every service sees them."""

    user_id: int
    name: str
    roles: frozenset[Role]
    language: Language
    timezone: str
    is_active: bool = True
    is_observer_active: bool = False
    telegram_id: int | None = None

    @property
    def effective_roles(self) -> frozenset[Role]:
        """Roles that count now: none for a person turned off, observer only once approved."""
        if not self.is_active:
            return frozenset()
        return self.roles if self.is_observer_active else self.roles - {Role.OBSERVER}

    @property
    def is_waiting(self) -> bool:
        """Whether nothing is open to the person yet: not turned off, but without a role that counts."""
        return self.is_active and not self.effective_roles

    @property
    def zone(self) -> ZoneInfo:
        """The person's time zone."""
        return ZoneInfo(self.timezone)

    def may(self, operation: Operation, *, owner_id: int | None = None) -> bool:
        """Whether the rule table allows it; `owner_id` is whose object it is (None: the actor's own or nobody's)."""
        scopes = {RULES[operation][role] for role in self.effective_roles if role in RULES[operation]}
        if Scope.ALL in scopes:
            return True
        return Scope.OWN in scopes and owner_id in {None, self.user_id}


def require_switched_on(actor: Actor) -> None:
    """Let everybody through who is not turned off: what also a person waiting for approval may do.

    Raises:
        TurnedOffError: an administrator turned the person off.
    """
    if not actor.is_active:
        raise TurnedOffError


def require(actor: Actor, operation: Operation, *, owner_id: int | None = None) -> None:
    """Let the actor through or say why not.

    Raises:
        TurnedOffError: an administrator turned the person off.
        NotActivatedError: the person waits for approval.
        AccessRefusedError: no role of the person allows the operation on this object.
    """
    if actor.may(operation, owner_id=owner_id):
        return
    if not actor.is_active:
        raise TurnedOffError
    if not actor.effective_roles:
        raise NotActivatedError
    raise AccessRefusedError
