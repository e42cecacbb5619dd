"""Huntflow API v2: the organisation's vacancies, applicants and their history."""

from integrations.huntflow.client import HuntflowClient
from integrations.huntflow.errors import (
    HuntflowNoRefreshTokenError,
    HuntflowRefreshTooEarlyError,
    HuntflowTokenExpiredError,
    HuntflowTokenInvalidError,
    HuntflowTokenLostError,
)
from integrations.huntflow.gateway import HUNTFLOW_RATE, HuntflowGateway
from integrations.huntflow.tokens import ProbeTokens, TokenPair, TokenProblem, TokenStore

__all__ = [
    "HUNTFLOW_RATE",
    "HuntflowClient",
    "HuntflowGateway",
    "HuntflowNoRefreshTokenError",
    "HuntflowRefreshTooEarlyError",
    "HuntflowTokenExpiredError",
    "HuntflowTokenInvalidError",
    "HuntflowTokenLostError",
    "ProbeTokens",
    "TokenPair",
    "TokenProblem",
    "TokenStore",
]
