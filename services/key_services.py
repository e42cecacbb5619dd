"""What the web door needs around people's keys and settings."""

from dataclasses import dataclass

from services.key_tests import KeyTests
from services.own_settings import OwnSettings
from services.saved_keys import SavedKeys


@dataclass(frozen=True, slots=True)
class KeyServices:
    """Trying, keeping and showing."""

    tests: KeyTests
    saved: SavedKeys
    own_settings: OwnSettings
