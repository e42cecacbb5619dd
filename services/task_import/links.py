"""Addresses of applicants in Huntflow's own pages."""

from datetime import timedelta
from urllib.parse import urlsplit

from integrations.base import IntegrationError, Json
from models.credentials import Credential, Integration
from models.users import System
from services.errors import ServiceError
from services.huntflow_connections import HuntflowConnections
from services.vendor_cache import VendorCache

# Only the Russian cloud's page addresses are publicly known; others are not guessed.
PAGES = {"api.huntflow.ru": "https://huntflow.ru"}
NICK_TTL = timedelta(days=7)


class ApplicantLinks:
    """Makes addresses; an unknown one is empty.

    Args:
        prod_url: Huntflow's address from the settings, used by people who typed none of their own.
    """

    def __init__(self, *, huntflow: HuntflowConnections, cache: VendorCache, prod_url: str) -> None:
        self._huntflow = huntflow
        self._cache = cache
        self._prod_url = prod_url

    async def of(self, user_id: int, system: str, account_id: int, applicant_id: int) -> str:
        """`https://huntflow.ru/my/<nick>#/applicants/filter/all/<id>`."""
        pages = await self._pages(user_id, system)
        if not pages:
            return ""
        try:
            nick = await self._nick(user_id, account_id)
        except (IntegrationError, ServiceError):
            return ""  # the result is shown without a link rather than not at all
        return f"{pages}/my/{nick}#/applicants/filter/all/{applicant_id}" if nick else ""

    async def _pages(self, user_id: int, system: str) -> str:
        if system != System.PROD:
            return ""
        row = await Credential.get_or_none(user_id=user_id, integration=Integration.HUNTFLOW_PROD)
        typed = row.base_url if row else ""
        return PAGES.get(urlsplit(typed or self._prod_url).hostname or "", "")

    async def _nick(self, user_id: int, account_id: int) -> str:
        async def fetch() -> Json:
            connection = await self._huntflow.of_system(user_id, System.PROD)
            return {str(account.id): account.nick for account in await connection.client.accounts()}

        kept = await self._cache.get_or_fetch(f"huntflow_nicks:{user_id}:", user_id, NICK_TTL, fetch)
        nick = kept.data.get(str(account_id)) if isinstance(kept.data, dict) else None
        return nick if isinstance(nick, str) else ""
