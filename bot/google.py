"""Builds what works with people's calendars and files: Google's accounts and feeds."""

from dataclasses import dataclass

from bot.connections import Connections, Tools
from models.google import GoogleAccount
from services.calendar_feeds.feeds import CalendarFeeds
from services.calendar_feeds.reader import FeedReader
from services.calendars.person_calendars import PersonCalendars
from services.google_accounts.accounts import GoogleAccounts
from services.google_accounts.connecting import ConnectingTools, GoogleConnecting
from services.google_accounts.connections import GoogleConnections
from services.google_accounts.tokens import GoogleStates
from services.google_accounts.trips import ConsentTrips
from services.google_calendar.mirror import CalendarMirror
from services.google_calendar.reading import CalendarReading
from services.google_calendar.writing import CalendarWriting
from services.google_drive.files import DriveFiles
from services.google_drive.records import DriveRecords
from services.google_sync import GoogleSync
from services.jobs import JobQueue
from services.people import People
from services.refresh_locks import RefreshLocks


@dataclass(frozen=True, slots=True)
class GoogleServices:
    """Services of the subject, under their names in `bot.composition.Services`."""

    calendars: PersonCalendars
    calendar_feeds: CalendarFeeds
    google_accounts: GoogleAccounts
    google_connecting: GoogleConnecting
    google_calendar: CalendarReading
    google_files: DriveRecords
    drive_files: DriveFiles
    google_sync: GoogleSync


def build_google(tools: Tools, connections: Connections, people: People, jobs: JobQueue) -> GoogleServices:
    """The services; without an OAuth application everything but connecting works as if nobody had connected."""
    now, vault, gateway = tools.now, tools.vault, tools.vendors.google
    states = GoogleStates(notifications=connections.notifications, now=now)
    google = GoogleConnections(gateway=gateway, vault=vault, locks=RefreshLocks(table=GoogleAccount), states=states)
    mirror = CalendarMirror(connections=google, now=now)
    records = DriveRecords(connections=google, now=now)
    feeds = CalendarFeeds(
        client=tools.vendors.ics,
        reader=FeedReader(),
        own_origins=tools.settings.calendar_feed_origins,
        now=now,
    )
    connecting = ConnectingTools(
        gateway=gateway,
        vault=vault,
        trips=ConsentTrips(vault=vault, now=now),
        people=people,
        notifications=connections.notifications,
        jobs=jobs,
    )
    return GoogleServices(
        calendars=PersonCalendars(
            connections=google,
            mirror=mirror,
            writing=CalendarWriting(connections=google, mirror=mirror),
            feeds=feeds,
            now=now,
        ),
        calendar_feeds=feeds,
        google_accounts=GoogleAccounts(connections=google, gateway=gateway, vault=vault, states=states, now=now),
        google_connecting=GoogleConnecting(tools=connecting, public_url=tools.settings.public_url, now=now),
        google_calendar=CalendarReading(),
        google_files=records,
        drive_files=DriveFiles(connections=google),
        google_sync=GoogleSync(mirror=mirror, drive=records, jobs=jobs, now=now),
    )
