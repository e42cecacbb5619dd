"""Notion: data sources whose pages become applicants, and pages written back as reports."""

from integrations.notion.client import DownloadedFile, NotionClient
from integrations.notion.gateway import NOTION_RATE, NotionGateway, notion_http
from integrations.notion.queries import PageQuery
from integrations.notion.references import PageReference, parse_page_reference
from integrations.notion.report_blocks import ReportBlock, ReportBlockKind

__all__ = [
    "NOTION_RATE",
    "DownloadedFile",
    "NotionClient",
    "NotionGateway",
    "PageQuery",
    "PageReference",
    "ReportBlock",
    "ReportBlockKind",
    "notion_http",
    "parse_page_reference",
]
