"""Google on loopback: the consent page, tokens, Calendar v3 and Drive v3."""

from trial.google.app import GoogleStandIn

__all__ = ["GoogleStandIn"]
