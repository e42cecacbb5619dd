import json
import logging

import pytest
import structlog

from bot.log import Redactor, set_up_logging
from bot.settings import LogFormat

TOKEN = "987654321:AAEplantedTokenThatMustNotBeSeen_012"
PLANTED = "legacy-key-without-any-pattern"


def refuse() -> None:
    raise RuntimeError(f"refused key {PLANTED} pk_123_ABCDEFGHIJKL")


@pytest.fixture(params=[LogFormat.CONSOLE, LogFormat.JSON])
def form(request: pytest.FixtureRequest) -> LogFormat:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield request.param
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.reset_defaults()


def test_secrets_leave_no_trace_in_any_kind_of_line(form: LogFormat, capsys: pytest.CaptureFixture[str]) -> None:
    redactor = Redactor()
    set_up_logging(level="DEBUG", form=form, redactor=redactor)
    redactor.add(PLANTED)

    structlog.get_logger("ours").info(
        "call", url=f"https://api.telegram.org/bot{TOKEN}/getMe", deep={"keys": [PLANTED]}
    )
    logging.getLogger("theirs").warning("Bearer %s and %s", "abcdefgh12345678", PLANTED)
    try:
        refuse()
    except RuntimeError:
        structlog.get_logger("ours").exception("failed")
        logging.getLogger("theirs").exception("failed with %s", TOKEN)

    seen = capsys.readouterr().err
    assert "***" in seen
    for secret in (TOKEN, PLANTED, "abcdefgh12345678", "pk_123_ABCDEFGHIJKL"):
        assert secret not in seen


def test_json_lines_are_json(capsys: pytest.CaptureFixture[str]) -> None:
    root = logging.getLogger()
    handlers = root.handlers[:]
    set_up_logging(level="INFO", form=LogFormat.JSON, redactor=Redactor())

    structlog.get_logger("ours").info("started", port=8080)
    root.handlers[:] = handlers
    structlog.reset_defaults()

    line = json.loads(capsys.readouterr().err)
    assert (line["event"], line["port"], line["level"]) == ("started", 8080, "info")


def test_clients_that_print_addresses_are_kept_quiet() -> None:
    set_up_logging(level="DEBUG", form=LogFormat.CONSOLE, redactor=Redactor())

    assert logging.getLogger("httpx").level == logging.WARNING
    assert logging.getLogger("httpx2").level == logging.WARNING
    structlog.reset_defaults()
