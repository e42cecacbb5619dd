"""What can go wrong on the way to Google's consent page and back."""

from locales import lazy
from services.errors import ServiceError


class GoogleNotSetUpError(ServiceError):
    """The operator has given no OAuth application, or no public address to come back to."""

    sentence = lazy(
        "Google cannot be connected here: this installation has no Google application or no public address. "
        "Nothing was changed. Ask whoever runs it to set GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET and PUBLIC_URL."
    )


class ConsentLinkError(ServiceError):
    """The link or the answer of Google is unknown, used, too old or belongs to another browser."""

    sentence = lazy(
        "This link no longer works: it is good for one use and ten minutes, in one browser. Nothing was changed. "
        "Open /tokens in the bot and press «Connect» for a new one."
    )


class ConsentDeniedError(ServiceError):
    """The person pressed «Cancel» at Google."""

    sentence = lazy(
        "You did not give your consent at Google, so nothing was connected. "
        "If that was a mistake, open /tokens in the bot and try again."
    )


class CalendarNotGrantedError(ServiceError):
    """The person unticked the calendar."""

    sentence = lazy(
        "Without access to your calendar the connection is of no use, so nothing was saved. Open /tokens in the bot, "
        "try again and leave both ticks at «Calendar» on Google's page."
    )


class NoOfflineAccessError(ServiceError):
    """Google gave no refresh token."""

    sentence = lazy(
        "Google gave access for an hour only, so nothing was saved. Remove HR Helper under «Third-party access» in "
        "your Google account and connect again."
    )


class DriveNotGrantedError(ServiceError):
    """The person unticked Drive. Values: `email`."""

    sentence = lazy(
        "{email} was connected without access to Drive. Open /tokens → Google, connect it again and leave the tick at "
        "«Drive»."
    )


class EmailNotVerifiedError(ServiceError):
    """Google has not checked the e-mail, so it proves nothing."""

    sentence = lazy("Google has not verified the e-mail of this account, so it cannot be used to sign in.")


class NobodyWithEmailError(ServiceError):
    """Nobody here has this e-mail; we do not say which it was."""

    sentence = lazy(
        "Nobody here uses this Google account's e-mail. Sign in with a link from the bot (/web), "
        "or ask an administrator to put the e-mail into your profile."
    )
