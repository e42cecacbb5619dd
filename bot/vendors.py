"""Adapters of all vendors, each over one pooled client that is opened and closed here."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from bot.settings import Settings
from integrations.base import CallLog, RateLimits, Vendor, VendorHttp
from integrations.base.pool import pooled_client
from integrations.clickup import ClickUpGateway, clickup_http
from integrations.gemini import GeminiGateway
from integrations.google import GOOGLE_RATE, GOOGLE_RETRY, GoogleApplication, GoogleGateway
from integrations.google import read_error as read_google_error
from integrations.huntflow import HUNTFLOW_RATE, HuntflowGateway
from integrations.huntflow.errors import read_error as read_huntflow_error
from integrations.ics import IcsClient
from integrations.ics import read_error as read_feed_error
from integrations.nbrb import NbrbClient
from integrations.notion import NotionGateway, notion_http

if TYPE_CHECKING:
    from redis.asyncio import Redis


@dataclass(frozen=True, slots=True)
class Vendors:
    """One gateway per vendor."""

    huntflow: HuntflowGateway
    clickup: ClickUpGateway
    notion: NotionGateway
    gemini: GeminiGateway
    nbrb: NbrbClient
    google: GoogleGateway
    ics: IcsClient


@asynccontextmanager
async def open_vendors(
    settings: Settings, *, call_log: CallLog, redis: "Redis | None", now: Callable[[], datetime]
) -> AsyncIterator[Vendors]:
    """Open the pools, yield the gateways, close the pools."""
    async with AsyncExitStack() as stack:
        clients = {vendor: await stack.enter_async_context(pooled_client()) for vendor in Vendor}
        huntflow = VendorHttp(
            vendor=Vendor.HUNTFLOW,
            client=clients[Vendor.HUNTFLOW],
            limits=RateLimits(vendor=Vendor.HUNTFLOW, rate=HUNTFLOW_RATE, redis=redis),
            call_log=call_log,
            read_error=read_huntflow_error,
        )
        gemini = GeminiGateway(
            client=clients[Vendor.GEMINI],
            base_url=settings.gemini_api_url,
            api_version=settings.gemini_api_version,
            call_log=call_log,
        )
        stack.push_async_callback(gemini.close)
        yield Vendors(
            huntflow=HuntflowGateway(http=huntflow, contact=settings.public_url or "hr-helper"),
            clickup=ClickUpGateway(
                http=clickup_http(client=clients[Vendor.CLICKUP], call_log=call_log, redis=redis),
                base_url=settings.clickup_api_url,
                attachment_origins=frozenset(settings.clickup_file_origins),
            ),
            notion=NotionGateway(
                http=notion_http(client=clients[Vendor.NOTION], call_log=call_log, redis=redis),
                base_url=settings.notion_api_url,
                file_origins=frozenset(settings.notion_file_origins),
            ),
            gemini=gemini,
            nbrb=NbrbClient(
                http=VendorHttp(vendor=Vendor.NBRB, client=clients[Vendor.NBRB], limits=None, call_log=call_log),
                base_url=f"{settings.nbrb_api_url}/exrates",
            ),
            google=GoogleGateway(
                http=VendorHttp(
                    vendor=Vendor.GOOGLE,
                    client=clients[Vendor.GOOGLE],
                    limits=RateLimits(vendor=Vendor.GOOGLE, rate=GOOGLE_RATE, redis=redis),
                    call_log=call_log,
                    read_error=read_google_error,
                    retry=GOOGLE_RETRY,
                ),
                application=_google_application(settings),
                now=now,
            ),
            ics=IcsClient(
                http=VendorHttp(
                    vendor=Vendor.ICS,
                    client=clients[Vendor.ICS],
                    limits=None,
                    call_log=call_log,
                    read_error=read_feed_error,
                ),
                own_origins=settings.calendar_feed_origins,
            ),
        )


def _google_application(settings: Settings) -> GoogleApplication:
    return GoogleApplication(
        client_id=settings.google_client_id,
        client_secret=settings.google_client_secret,
        auth_url=settings.google_auth_url,
        token_url=settings.google_token_url,
        revoke_url=settings.google_revoke_url,
        api_url=settings.google_api_url,
    )
