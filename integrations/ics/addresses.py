"""Which addresses of feeds may be asked: https, a public host by name, nothing two parsers could read in two ways."""

import re
from collections.abc import Collection
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

LONGEST_URL = 2_000  # the column's width
_LABEL = r"(?:[a-z0-9-]{0,61}[a-z0-9])?"
# An IP address has no letter in its last label; no user, no port; the rest is printable ASCII without a backslash.
_FORM = re.compile(
    rf"https://(?P<host>(?:[a-z0-9]{_LABEL}\.)+[a-z]{_LABEL})(?P<rest>/[!-\[\]-~]*)?", re.ASCII | re.IGNORECASE
)
# Addresses that lead on to IPv4 ones inside, whatever the address itself looks like.
_LEADS_INSIDE = (IPv6Network("64:ff9b::/96"), IPv6Network("2002::/16"), IPv6Network("2001::/32"))


def feed_address(typed: str, own_origins: Collection[str] = ()) -> str | None:
    """The address to ask, `webcal://` read as https, without a fragment; None for one that may not be asked.

    `own_origins`: origins the operator allows besides (`http://127.0.0.1:9001`), for stand-ins.
    """
    text = typed.strip().partition("#")[0]
    if text[:9].lower() == "webcal://":
        text = "https://" + text[9:]
    if len(text) > LONGEST_URL:
        return None
    if any(text.startswith(f"{origin.rstrip('/')}/") for origin in own_origins):
        return text
    parts = _FORM.fullmatch(text)
    return f"https://{parts['host'].lower()}{parts['rest'] or '/'}" if parts else None


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the open internet."""
    try:
        ip: IPv4Address | IPv6Address = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, IPv6Address):
        if any(ip in network for network in _LEADS_INSIDE):
            return False
        ip = ip.ipv4_mapped or ip
    return ip.is_global and not ip.is_multicast
