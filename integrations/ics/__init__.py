"""Calendars published as ICS feeds at addresses people type: fetched carefully."""

from integrations.ics.addresses import feed_address
from integrations.ics.client import FeedAnswer, IcsClient, NotACalendarError, NotPublicError, read_error

__all__ = ["FeedAnswer", "IcsClient", "NotACalendarError", "NotPublicError", "feed_address", "read_error"]
