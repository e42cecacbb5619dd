"""ClickUp API v2: tasks that become applicants."""

from integrations.clickup.client import ClickUpClient, DownloadedFile
from integrations.clickup.gateway import CLICKUP_RATE, ClickUpGateway, clickup_http
from integrations.clickup.references import TaskReference, parse_task_reference

__all__ = [
    "CLICKUP_RATE",
    "ClickUpClient",
    "ClickUpGateway",
    "DownloadedFile",
    "TaskReference",
    "clickup_http",
    "parse_task_reference",
]
