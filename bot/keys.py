"""Builds what the web door needs around keys."""

from bot.connections import Connections, Tools
from services.key_services import KeyServices
from services.key_tests import KeyTests
from services.own_settings import OwnSettings
from services.preferences import Preferences
from services.saved_keys import SavedKeys


def build_keys(tools: Tools, connections: Connections) -> KeyServices:
    addresses = connections.addresses
    return KeyServices(
        tests=KeyTests(
            probes=connections.probes,
            huntflow=tools.vendors.huntflow,
            addresses=addresses,
            vault=tools.vault,
            now=tools.now,
        ),
        saved=SavedKeys(entry=connections.credential_entry, credentials=connections.credentials),
        own_settings=OwnSettings(preferences=Preferences(), credentials=connections.credentials, addresses=addresses),
    )
