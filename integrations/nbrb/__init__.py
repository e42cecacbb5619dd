"""The National Bank of Belarus: official exchange rates."""

from integrations.nbrb.client import NbrbClient, Rate

__all__ = ["NbrbClient", "Rate"]
