"""Turns one exchange into a masked row of the call log."""

from dataclasses import dataclass
from datetime import datetime

from integrations.base.call_log import VendorCall
from integrations.base.errors import Vendor
from integrations.base.exchange import Answer, Request
from integrations.base.masking import Json, mask, mask_endpoint, mask_file

# Masking walks a few hundred nodes, but decoding comes first; a bigger body is kept as its size.
MAX_DECODED_BYTES = 256 * 1024


@dataclass(frozen=True, slots=True)
class Sent:
    """When a request went out, and how long it took."""

    vendor: Vendor
    at: datetime
    duration_ms: int
    reference: str


def journal_entry(request: Request, answer: Answer | None, error: str | None, sent: Sent) -> VendorCall:
    """The row of a call; safe to show to whoever may read the journal."""
    return VendorCall(
        vendor=sent.vendor,
        operation=request.operation,
        method=request.method,
        endpoint=_endpoint(request),
        status_code=answer.status_code if answer else None,
        duration_ms=sent.duration_ms,
        request_body=_request_body(request),
        response_body=_response_body(request, answer) if answer else None,
        error=error,
        user_id=request.user_id,
        at=sent.at,
        reference=sent.reference,
    )


def _endpoint(request: Request) -> str:
    endpoint = mask_endpoint(request.url, secrets=[request.token], hide_path=request.hide_path)
    if not request.params:
        return endpoint
    masked = mask(dict(request.params), secrets=[request.token])
    pairs = masked.items() if isinstance(masked, dict) else ()
    return f"{endpoint}{'&' if '?' in endpoint else '?'}{'&'.join(f'{name}={value}' for name, value in pairs)}"


def _request_body(request: Request) -> Json:
    if request.files:
        files: Json = {
            name: mask_file(part.name, len(part.content), part.content_type) for name, part in request.files.items()
        }
        return {"files": files, "form": mask(dict(request.form), secrets=[request.token])}
    return mask(request.json, secrets=[request.token])


def _response_body(request: Request, answer: Answer) -> Json:
    size: Json = {"size_bytes": len(answer.content)}
    is_json = "json" in answer.headers.get("content-type", "")
    if not is_json or len(answer.content) > MAX_DECODED_BYTES:
        return size
    value = answer.json_or_none()
    return size if value is None else mask(value, secrets=[request.token])
