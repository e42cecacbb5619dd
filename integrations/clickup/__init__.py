"""ClickUp API v2: tasks that become applicants."""

from integrations.clickup.client import ClickUpClient, DownloadedFile
from integrations.clickup.gateway import CLICKUP_RATE, ClickUpGateway, clickup_http
from integrations.clickup.listing import TASKS_PAGE, TaskOrder, TaskPage, TaskQuery
from integrations.clickup.references import TaskReference, parse_task_reference
from integrations.clickup.writing import NewTask

__all__ = [
    "CLICKUP_RATE",
    "TASKS_PAGE",
    "ClickUpClient",
    "ClickUpGateway",
    "DownloadedFile",
    "NewTask",
    "TaskOrder",
    "TaskPage",
    "TaskQuery",
    "TaskReference",
    "clickup_http",
    "parse_task_reference",
]
