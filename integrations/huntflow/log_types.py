"""Kinds of entries of an applicant's log."""

from enum import StrEnum


class LogType(StrEnum):
    """Kinds of log entries `applicant_logs` can filter by."""

    ADD = "ADD"
    UPDATE = "UPDATE"
    VACANCY_ADD = "VACANCY-ADD"
    STATUS = "STATUS"
    COMMENT = "COMMENT"
    DOUBLE = "DOUBLE"
    AGREEMENT = "AGREEMENT"
    MAIL = "MAIL"
    RESPONSE = "RESPONSE"
