"""What can go wrong with a question to Gemini, each with its sentence and what the person can do about it."""

from math import ceil

from integrations.base import (
    AuthorizationError,
    IntegrationError,
    NotFoundError,
    TooManyRequestsError,
    UnavailableError,
)
from integrations.gemini import AnswerCutOffError, BlockedAnswerError, BlockedPromptError, RegionNotSupportedError
from locales import lazy
from services.errors import BrokenConnectionError, NotConnectedError, ServiceError

KEY_PAGE = "https://aistudio.google.com/apikey"


class EmptyQuestionError(ServiceError):
    """Neither a word nor an attachment."""

    sentence = lazy("There is no question in this. Nothing was sent. Write what you want to know.")


class QuestionTooLongError(ServiceError):
    """Longer than we send to the model. Values: `length`, `limit` (characters)."""

    sentence = lazy(
        "This question is {length} characters long, and {limit} is the most I can take. "
        "Nothing was sent. Shorten it or ask in parts."
    )


class TooManyQuestionsError(ServiceError):
    """The person already has as many unanswered questions as we keep waiting. Values: `limit`."""

    sentence = lazy(
        "{limit} of your questions are still waiting for their answers. "
        "This one was not sent; ask it again when one of them is answered."
    )


class StillWritingError(ServiceError):
    """The answer is being written now."""

    sentence = lazy("The answer is still being written. Wait for its end or stop it first.")


class NotTheLastAnswerError(ServiceError):
    """Only the newest answer of a conversation can be written anew; others already have something after them."""

    sentence = lazy("The conversation has gone on since this answer. Ask the question again as a new one.")


class KeyMissingError(NotConnectedError):
    """The person has stored no Gemini key. Values: `page` (where to get one)."""

    sentence = lazy(
        "The assistant works with your own Gemini key, and there is none yet. Get a free one at {page}, "
        "store it under /tokens and press «Ask again»: the question is kept."
    )


class KeyRefusedError(BrokenConnectionError):
    """Google does not take the stored key. Values: `page`."""

    sentence = lazy(
        "Google does not accept your Gemini key: it was deleted, has expired or was copied incompletely. "
        "Get a new one at {page}, store it under /tokens and press «Ask again»: the question is kept."
    )


class RegionRefusedError(ServiceError):
    """The free tier does not exist in the country of the key's owner."""

    sentence = lazy(
        "Google does not offer free Gemini use in the country of this key. Use a key of a project with billing "
        "turned on, store it under /tokens and press «Ask again»: the question is kept."
    )


class QuotaError(ServiceError):
    """The key's quota is used up. Values: `seconds` until Google takes questions again."""

    sentence = lazy(
        "The quota of your Gemini key is used up. Google takes the next question in {seconds} s: "
        "the question is kept, press «Ask again» then."
    )


class QuotaOfUnknownLengthError(ServiceError):
    """The key's quota is used up, and Google does not say for how long."""

    sentence = lazy(
        "The quota of your Gemini key is used up. Try in a minute; the daily quota is renewed at midnight "
        "Pacific time. The question is kept: press «Ask again» then."
    )


class QuestionRefusedError(ServiceError):
    """Gemini's safety rules refuse the question."""

    sentence = lazy("Gemini's safety rules do not let it answer this. Put the question in other words and ask again.")


class AnswerWithheldError(ServiceError):
    """Gemini's safety rules stopped the answer."""

    sentence = lazy(
        "Gemini's safety rules stopped the answer here. What had come is kept. Ask in other words or press «Ask again»."
    )


class NoRoomError(ServiceError):
    """Gemini spent all its tokens before the first word."""

    sentence = lazy(
        "Gemini spent everything it may on thinking and wrote nothing. Ask a shorter or simpler question, "
        "or begin a new conversation with /new."
    )


class AnswerTooLongError(ServiceError):
    """Gemini reached its length limit in the middle."""

    sentence = lazy("The answer has reached Gemini's length limit. Write «continue» to get the rest.")


class ModelRetiredError(ServiceError):
    """The model in the settings does not exist (any more). Values: `model`."""

    sentence = lazy(
        "Google no longer offers the model {model}. The question is kept: choose another model under /ask and press "
        "«Ask again». An administrator can change the usual one in the setting GEMINI_MODEL."
    )


class OverloadedError(ServiceError):
    """Gemini does not answer now."""

    sentence = lazy("Gemini is overloaded or out of reach now. The question is kept: press «Ask again» in a minute.")


class AnswerInterruptedError(ServiceError):
    """The connection ended in the middle of an answer."""

    sentence = lazy(
        "The connection to Gemini broke off here. What had come is kept. Press «Ask again» for a whole answer."
    )


class RestartedError(ServiceError):
    """Our process ended in the middle of an answer."""

    sentence = lazy(
        "We restarted while this answer was being written. What had come is kept. Press «Ask again» for a whole answer."
    )


def explained(error: ServiceError | IntegrationError, *, model: str, has_text: bool) -> ServiceError | IntegrationError:
    """The error as the asker should read it; one without a better sentence stays as it is."""
    if isinstance(error, NotConnectedError):
        return KeyMissingError(page=KEY_PAGE)
    if isinstance(error, BrokenConnectionError | AuthorizationError):
        return KeyRefusedError(page=KEY_PAGE)
    if isinstance(error, TooManyRequestsError):
        return _quota(error.retry_after_s)
    if isinstance(error, NotFoundError):
        return ModelRetiredError(model=model)
    if isinstance(error, UnavailableError):
        return AnswerInterruptedError() if has_text else OverloadedError()
    return next((made() for kind, made in _REFUSALS if isinstance(error, kind)), error)


_REFUSALS: tuple[tuple[type[Exception], type[ServiceError]], ...] = (
    (RegionNotSupportedError, RegionRefusedError),
    (BlockedPromptError, QuestionRefusedError),
    (BlockedAnswerError, AnswerWithheldError),
    (AnswerCutOffError, NoRoomError),
)


def _quota(retry_after_s: float | None) -> ServiceError:
    if retry_after_s is None:
        return QuotaOfUnknownLengthError()
    return QuotaError(seconds=max(1, ceil(retry_after_s)))


def problem_of_ending(finish_reason: str | None) -> ServiceError | None:
    """What a person should know about the way an answer with text ended.

    https://ai.google.dev/api/generate-content, FinishReason: some twenty words, and more are added.
    """
    if finish_reason in {None, "STOP", "FINISH_REASON_UNSPECIFIED"}:
        return None
    return AnswerTooLongError() if finish_reason == "MAX_TOKENS" else AnswerWithheldError()


def mended_in_tokens(problem: Exception | None) -> bool:
    """Whether the way on leads through /tokens."""
    return isinstance(problem, KeyMissingError | KeyRefusedError | RegionRefusedError)
