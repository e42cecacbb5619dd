"""What can go wrong with sources besides the vendors' own errors."""

from locales import lazy
from services.errors import GoneError, ServiceError


class NoSourceError(ServiceError):
    """The person has saved no source yet."""

    sentence = lazy("You have not chosen a ClickUp list or a Notion data source yet. Choose one in /sources.")


class SourceGoneError(GoneError):
    """The saved source is no longer there."""

    sentence = lazy("This source is no longer saved. Open /sources and choose again.")


class ItemGoneError(GoneError):
    """The task or page is not in the cache any more."""

    sentence = lazy("This task or page is no longer in the list. Press “Refresh” and choose again.")


class BadSourceNameError(ServiceError):
    """Nothing, or too much."""

    sentence = lazy("Send a name of at most 100 characters. The old name is kept.")


class TooManySourcesError(ServiceError):
    """The limit of saved sources."""

    sentence = lazy("You have saved {limit} sources already. Remove one in /sources first. Nothing was changed.")


class UnknownStatusError(ServiceError):
    """The list has no such status. Values: `status`."""

    sentence = lazy("The list has no status “{status}” any more. Nothing was changed. Choose another one.")


class SourceNotSharedError(ServiceError):
    """The vendor does not show the list or data source to this key. Values: `source`."""

    sentence = lazy(
        "“{source}” is not there any more, or your key may not see it. What was read before is kept. "
        "In Notion share the database with the connection (••• → Connections); in ClickUp check your access."
    )


class OnlyClickUpError(ServiceError):
    """Statuses are written back to ClickUp only."""

    sentence = lazy("Only ClickUp tasks get another status. Nothing was changed.")


class OnlyNotionError(ServiceError):
    """Reports are written to Notion only."""

    sentence = lazy("Reports are written to Notion only. Nothing was written.")


class NoReportPlaceError(ServiceError):
    """There is no page the report could stand on."""

    sentence = lazy(
        "This database stands on no page of its own. Nothing was written. Send the link of a Notion page that is "
        "shared with the connection: the report will be put there."
    )


class EmptyTaskError(ServiceError):
    """A task without a name."""

    sentence = lazy("A task needs a name. Nothing was created.")
