"""Makes Huntflow clients; cheap, because all of them share one pooled connection."""

from collections.abc import Callable
from datetime import UTC, datetime

from integrations.base import Rate, VendorHttp
from integrations.huntflow.client import HuntflowClient
from integrations.huntflow.session import HuntflowSession
from integrations.huntflow.tokens import TokenStore

# Vendor's documentation and issue 627: 10 requests a second for a token. An import may wait a while for its turn.
HUNTFLOW_RATE = Rate(calls=10, per_s=1.0, max_wait_s=60.0)


class HuntflowGateway:
    """All connections to Huntflow.

    Args:
        http: made with `read_error` of `integrations.huntflow.errors` and `RateLimits` of `HUNTFLOW_RATE`.
        contact: e-mail or address of whoever runs this installation; Huntflow asks for it in the User-Agent.
    """

    def __init__(
        self, *, http: VendorHttp, contact: str, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._http = http
        self._user_agent = f"HRHelper/1.0 (+{contact})"
        self._now = now

    def connect(self, *, base_url: str, tokens: TokenStore, user_id: int | None) -> HuntflowClient:
        """A client for one connection; no request is made.

        Args:
            base_url: without `/v2`, for example `https://api.huntflow.ru`; checked by the caller.
            tokens: where the pair of this connection lives.
            user_id: our own user, for the call log.
        """
        session = HuntflowSession(
            http=self._http,
            base_url=base_url,
            user_agent=self._user_agent,
            tokens=tokens,
            user_id=user_id,
            now=self._now,
        )
        return HuntflowClient(session)
