"""Gemini's generateContent family on loopback, v1 and v1beta."""

from trial.gemini.app import GeminiStandIn
from trial.gemini.script import Behaviour

__all__ = ["Behaviour", "GeminiStandIn"]
