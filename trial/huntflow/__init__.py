"""Huntflow API v2 on loopback."""

from trial.huntflow.app import HuntflowStandIn
from trial.huntflow.state import HuntflowState
from trial.huntflow.tokens import TokenPair

__all__ = ["HuntflowStandIn", "HuntflowState", "TokenPair"]
