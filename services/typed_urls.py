"""Addresses of Huntflow: the operator's own, and those a person types, which could point anywhere (product.md §3)."""

import hashlib
import re
from collections.abc import Collection

from locales import lazy
from models.credentials import Integration
from services.errors import ServiceError
from services.token_states import integration_name

LONGEST_URL = 255  # the column's width
MARK_CHARS = 7
# Nothing but a scheme and a host name of letters, digits, dots and hyphens: what is not in the form cannot be read by
# two parsers in two ways. An IP address has no letter in its last label; `/v2` is what the vendor's pages show.
_LABEL = r"(?:[a-z0-9-]{0,61}[a-z0-9])?"
_FORM = re.compile(rf"https://(?P<host>(?:[a-z0-9]{_LABEL}\.)+[a-z]{_LABEL})(?:/v2)?/?", re.ASCII)


class UrlRefusedError(ServiceError):
    """The typed address is not an address of Huntflow that is allowed here. Values: `hosts`."""

    sentence = lazy(
        "This address cannot be used. Nothing was saved. Send an address like https://api.huntflow.ru; "
        "allowed here are: {hosts}. An administrator can allow another one."
    )


class AddressNotAllowedError(ServiceError):
    """The operator has taken the host of a stored address off the list. Values: `integration`."""

    sentence = lazy(
        "The address stored for {integration} is no longer allowed here. Your data is kept. "
        "Ask an administrator, or connect anew in /tokens."
    )


class HuntflowAddresses:
    """Where each Huntflow system lives.

    Args:
        prod_url: the operator's own setting, used as it is (so a stand-in on loopback works); the same for sandbox_url.
        allowed_hosts: hosts a person may type.
    """

    def __init__(self, *, prod_url: str, sandbox_url: str, allowed_hosts: Collection[str]) -> None:
        self._own = {
            Integration.HUNTFLOW_PROD: prod_url.rstrip("/"),
            Integration.HUNTFLOW_SANDBOX: sandbox_url.rstrip("/"),
        }
        self._hosts = frozenset(host.lower() for host in allowed_hosts)

    def own(self, integration: Integration) -> str:
        """The operator's address of a system."""
        return self._own[integration]

    def of(self, integration: Integration, stored: str) -> str:
        """The address to call: the stored one if there is one, else the operator's.

        Raises:
            AddressNotAllowedError: the stored one was allowed once and is not any more.
        """
        try:
            return self.check(stored) if stored else self._own[integration]
        except UrlRefusedError:
            raise AddressNotAllowedError(integration=integration_name(integration)) from None

    def host_mark(self, integration: Integration, stored: str) -> str:
        """Which Huntflow a stored address leads to: empty for the operator's, else seven signs that stand for the host.

        Organisations are numbered by each Huntflow for itself, so a number alone says nothing.
        """
        if not stored or stored.rstrip("/") == self._own[integration]:
            return ""
        return hashlib.blake2b(stored.rstrip("/").lower().encode(), digest_size=4).hexdigest()[:MARK_CHARS]

    def check(self, typed: str) -> str:
        """A typed address without `/v2` and without a slash at its end.

        Raises:
            UrlRefusedError: not https, not an allowed host, or more than a scheme and a host.
        """
        text = typed.strip()
        if text.rstrip("/") in self._own.values():
            return text.rstrip("/")
        parts = _FORM.fullmatch(text.lower()) if len(text) <= LONGEST_URL else None
        if parts is None or parts["host"] not in self._hosts:
            raise UrlRefusedError(hosts=", ".join(sorted(self._hosts)))
        return f"https://{parts['host']}"
