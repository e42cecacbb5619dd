"""After a rotation every readable secret is encrypted with the first key, and nothing else has changed."""

from collections.abc import AsyncIterator

import pytest
from cryptography.fernet import Fernet

from models.credentials import Credential, Integration
from services import key_rotation
from services.key_rotation import KeyRotation, RotationSummary
from services.secret_box import SecretBox
from services.secret_vault import SecretVault
from tests.conftest import Clock
from tests.services.credential_world import CLICKUP_KEY, KEYS, World, credential_world

pytestmark = pytest.mark.database
NEW = f"k2:{Fernet.generate_key().decode()}"


@pytest.fixture
async def world(database: str, clock: Clock) -> AsyncIterator[World]:
    async with credential_world(clock) as world:
        yield world


def vault(keys: str) -> SecretVault:
    return SecretVault(box=SecretBox(keys), learn_secret=lambda _secret: None)


async def test_both_secrets_of_a_pair_move_to_the_first_key(world: World) -> None:
    anna = await world.person()
    row, pair = await world.store_pair(anna)

    summary = await KeyRotation(vault=vault(f"{NEW},{KEYS}")).rotate()

    after = await Credential.get(id=row.id)
    only_new = vault(NEW)
    assert summary == RotationSummary(total=1, rotated=1, already=0, undecryptable=0)
    assert only_new.open(after.secret, after.key_id) == pair.access_token
    assert only_new.open(after.refresh_secret, after.key_id) == pair.refresh_token
    assert after.version == row.version


async def test_batches_progress_and_a_second_run(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_rotation, "BATCH", 2)
    for number in range(5):
        await world.store(await world.person(number + 1), Integration.CLICKUP, f"{CLICKUP_KEY}{number}")
    seen: list[tuple[int, int]] = []
    rotation = KeyRotation(vault=vault(f"{NEW},{KEYS}"))

    first = await rotation.rotate(lambda done, total: seen.append((done, total)))
    second = await rotation.rotate()

    assert (first.rotated, second.rotated, second.already) == (5, 0, 5)
    assert seen == [(2, 5), (4, 5), (5, 5)]


async def test_what_cannot_be_read_is_counted_and_left_as_it_is(world: World) -> None:
    anna, boris = await world.person(1), await world.person(2)
    row = await world.store(anna, Integration.CLICKUP, CLICKUP_KEY, key_id="lost")
    await world.store(boris, Integration.CLICKUP, CLICKUP_KEY)
    rotation = KeyRotation(vault=vault(f"{NEW},{KEYS}"))

    summary = await rotation.rotate()

    assert (summary.rotated, summary.undecryptable) == (1, 1)
    assert (await Credential.get(id=row.id)).secret == row.secret
    assert await rotation.count_undecryptable() == 1


async def test_everything_readable_counts_as_none(world: World) -> None:
    await world.store_pair(await world.person())

    assert await world.rotation.count_undecryptable() == 0
    assert await KeyRotation(vault=vault(NEW)).count_undecryptable() == 1
