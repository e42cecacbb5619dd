"""The pooled HTTP client a vendor's adapter is given; opened and closed by the composition."""

from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpx

from integrations.base.http import TIMEOUTS


def pooled_client(*, connections: int = 50) -> httpx.AsyncClient:
    """A client for all users of one vendor.

    It keeps no cookies, because one set for a user must not go out with another's request; follows no redirects,
    because a token must not travel to another host; and reads no proxy or netrc settings of the machine, because netrc
    would add credentials of its own.
    """
    return httpx.AsyncClient(
        timeout=TIMEOUTS,
        follow_redirects=False,
        trust_env=False,
        cookies=CookieJar(policy=DefaultCookiePolicy(allowed_domains=[])),
        limits=httpx.Limits(max_connections=connections, max_keepalive_connections=connections, keepalive_expiry=30.0),
    )
