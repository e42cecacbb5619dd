"""A secret is hidden from the log before anybody can print it; a vendor is not waited for without end."""

import asyncio

import pytest

from integrations.base import Outage, UnavailableError, Vendor
from models.credentials import Integration
from services import vendor_patience
from services.secret_box import SecretBox
from services.secret_vault import SecretVault
from services.vendor_patience import VENDOR_OF, answered_in_time
from tests.services.credential_world import KEYS


def test_what_is_sealed_and_what_is_opened_is_learned() -> None:
    sealed = SecretBox(KEYS).seal("stored long ago")
    learned: list[str] = []
    vault = SecretVault(box=SecretBox(KEYS), learn_secret=learned.append)

    vault.seal("entered now")
    vault.open(sealed.ciphertext, sealed.key_id)

    assert learned == ["entered now", "stored long ago"]


async def test_a_silent_vendor_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vendor_patience, "PATIENCE_S", 0)

    async def wait() -> None:
        async with answered_in_time(Integration.CLICKUP, "user.get"):
            await asyncio.Event().wait()

    with pytest.raises(UnavailableError) as caught:
        await wait()

    assert (caught.value.vendor, caught.value.outage) == (Vendor.CLICKUP, Outage.TIMEOUT)


def test_every_integration_has_its_vendor() -> None:
    assert set(VENDOR_OF) == set(Integration)
