"""Exchange rates of the National Bank of Belarus on loopback."""

from trial.nbrb.app import NbrbStandIn

__all__ = ["NbrbStandIn"]
