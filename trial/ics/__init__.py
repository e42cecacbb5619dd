"""A host that publishes calendars as feeds, on loopback."""

from trial.ics.app import IcsStandIn

__all__ = ["IcsStandIn"]
