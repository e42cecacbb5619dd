"""Which of our people an event of Huntflow concerns: those who work on its vacancy there, except who caused it."""

from datetime import timedelta

from integrations.base import Json
from integrations.huntflow import HuntflowClient
from models.credentials import Credential
from models.huntflow_hooks import HuntflowHook
from models.users import System
from models.vacancies import Vacancy
from services.access import Operation
from services.errors import ServiceError
from services.huntflow_connections import INTEGRATION_OF, HuntflowConnections
from services.huntflow_hooks.filters import without_muted
from services.huntflow_hooks.happenings import Happening, HappeningKind
from services.people import People
from services.vacancy_record_rows import external_id_of
from services.vendor_cache import VendorCache

# Who works on a vacancy changes a few times in its life.
TEAM_TTL = timedelta(minutes=15)
TOLD = frozenset({HappeningKind.ADDED, HappeningKind.ATTACHED, HappeningKind.MOVED, HappeningKind.INTERVIEW})


class ConcernedRecruiters:
    """Matches Huntflow's users with ours by the owners of their tokens."""

    def __init__(self, *, huntflow: HuntflowConnections, cache: VendorCache, people: People) -> None:
        self._huntflow = huntflow
        self._cache = cache
        self._people = people

    async def of(self, hook: HuntflowHook, client: HuntflowClient | None, happening: Happening) -> frozenset[int]:
        """Ids of our users; nobody when it is not about a vacancy.

        Without a client only the registrant and the vacancy's own recruiter can be named.

        Raises:
            IntegrationError: Huntflow does not say now who works on the vacancy.
        """
        if happening.kind not in TOLD or happening.vacancy_id is None:
            return frozenset()
        ours = await self._by_huntflow_id(hook)
        registrant: int = hook.owner_id  # type: ignore[attr-defined]
        team = {registrant} if client is None else await self._team(hook, client, happening.vacancy_id, ours)
        wanted = team | await self._recruiters_of(hook, happening.vacancy_id)
        wanted = await without_muted(wanted, hook.system, hook.account_id, happening.vacancy_id)
        author = ours.get(happening.author_id or 0)
        return frozenset([each for each in wanted if each != author and await self._may_know(each)])

    async def _by_huntflow_id(self, hook: HuntflowHook) -> dict[int, int]:
        system = System(hook.system)
        rows = await Credential.filter(integration=INTEGRATION_OF[system], account_id=hook.account_id).values_list(
            "user_id", flat=True
        )
        found: dict[int, int] = {}
        for user_id in rows:
            try:
                connection = await self._huntflow.of_system(int(str(user_id)), system)
            except ServiceError:
                continue  # a key that does not work says nothing of its owner
            if connection.owner_huntflow_id is not None:
                found[connection.owner_huntflow_id] = int(str(user_id))
        return found

    async def _team(
        self, hook: HuntflowHook, client: HuntflowClient, vacancy_id: int, ours: dict[int, int]
    ) -> set[int]:
        async def ask() -> Json:
            return [each.member for each in await client.coworkers(hook.account_id, vacancy_id=vacancy_id)]

        key = f"huntflow_team:{hook.system}:{hook.account_id}:{vacancy_id}:"
        kept = await self._cache.get_or_fetch(key, hook.owner_id, TEAM_TTL, ask)  # type: ignore[attr-defined]
        members = kept.data if isinstance(kept.data, list) else []
        return {ours[each] for each in members if isinstance(each, int) and each in ours}

    @staticmethod
    async def _recruiters_of(hook: HuntflowHook, vacancy_id: int) -> set[int]:
        key = external_id_of(hook.system, hook.account_id, vacancy_id)
        found = await Vacancy.filter(external_id=key, recruiter_id__isnull=False).values_list("recruiter_id", flat=True)
        return {int(str(each)) for each in found}

    async def _may_know(self, user_id: int) -> bool:
        actor = await self._people.actor(user_id)
        return actor is not None and actor.may(Operation.CHANGE_APPLICANTS)
