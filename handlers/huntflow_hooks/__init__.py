"""`/hooks`: events of Huntflow, connected, restored, switched off."""

from handlers.huntflow_hooks.router import create_router

__all__ = ["create_router"]
