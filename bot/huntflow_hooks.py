"""Builds the services around Huntflow's webhooks."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from services.huntflow_connections import HuntflowConnections
from services.huntflow_hooks.concerned import ConcernedRecruiters
from services.huntflow_hooks.filters import EventFilters
from services.huntflow_hooks.intake import HookIntake
from services.huntflow_hooks.reading import HookReading
from services.huntflow_hooks.recording import HookRecording
from services.huntflow_hooks.registration import HuntflowHooks
from services.huntflow_hooks.watch import HookWatch
from services.interviews.hearing import InterviewHearing
from services.jobs import JobQueue
from services.notifications import Notifications
from services.people import People
from services.secret_vault import SecretVault
from services.vendor_cache import VendorCache


@dataclass(frozen=True, slots=True)
class HookServices:
    """Services of the subject, under their names in `bot.composition.Services`."""

    huntflow_hooks: HuntflowHooks
    hook_intake: HookIntake
    hook_reading: HookReading
    hook_watch: HookWatch
    event_filters: EventFilters


@dataclass(frozen=True, slots=True)
class HookTools:
    """What they are built from."""

    huntflow: HuntflowConnections
    cache: VendorCache
    people: People
    notifications: Notifications
    vault: SecretVault
    jobs: JobQueue
    now: Callable[[], datetime]


def build_hooks(tools: HookTools, *, public_url: str) -> HookServices:
    """The services; `public_url` may be empty, then nothing can be registered."""
    now, huntflow = tools.now, tools.huntflow
    hearing = InterviewHearing(now=now)
    recording = HookRecording(notifications=tools.notifications, interviews=hearing, now=now)
    concerned = ConcernedRecruiters(huntflow=huntflow, cache=tools.cache, people=tools.people)
    reading = HookReading(huntflow=huntflow, concerned=concerned, recording=recording, now=now)
    return HookServices(
        huntflow_hooks=HuntflowHooks(
            huntflow=huntflow, vault=tools.vault, jobs=tools.jobs, public_url=public_url, now=now
        ),
        hook_intake=HookIntake(vault=tools.vault, jobs=tools.jobs, now=now),
        hook_reading=reading,
        hook_watch=HookWatch(
            huntflow=huntflow, reading=reading, recording=recording, notifications=tools.notifications, now=now
        ),
        event_filters=EventFilters(huntflow=huntflow, cache=tools.cache),
    )
