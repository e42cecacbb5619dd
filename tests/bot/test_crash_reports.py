from bot.crash_reports import clean_event, report_crashes
from bot.log import Redactor

SECRET = "planted-secret-value"
TOKEN = "987654321:AAEplantedTokenThatMustNotBeSeen_012"


def test_an_event_leaves_without_secrets_and_personal_parts() -> None:
    event = {
        "message": f"refused {SECRET}",
        "exception": {"values": [{"value": f"https://api.telegram.org/bot{TOKEN}/getMe", "lineno": 7}]},
        "user": {"username": "anna"},
        "extra": {"text": "a résumé"},
        "request": {"data": "everything"},
    }

    cleaned = clean_event(event, Redactor([SECRET]))

    assert cleaned == {
        "message": "refused ***",
        "exception": {"values": [{"value": "https://api.telegram.org/bot***/getMe", "lineno": 7}]},
    }


def test_an_error_reaches_sentry_cleaned(monkeypatch) -> None:
    import sentry_sdk
    from sentry_sdk.transport import Transport

    sent = []

    class Kept(Transport):
        def capture_envelope(self, envelope) -> None:
            sent.append(envelope.serialize().decode())

    original = sentry_sdk.init
    monkeypatch.setattr(sentry_sdk, "init", lambda **options: original(**options, transport=Kept))
    report_crashes("http://key@127.0.0.1:9/1", Redactor([SECRET]))
    sentry_sdk.capture_exception(RuntimeError(f"broken with {SECRET}"))
    sentry_sdk.flush(1)
    sentry_sdk.get_client().close()

    assert len([text for text in sent if "RuntimeError" in text]) == 1
    assert SECRET not in "".join(sent)
