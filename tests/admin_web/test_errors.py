"""Which status an error of a service has."""

import pytest

from admin_web.door.errors import foreseen
from services.applicants.errors import ApplicantGoneError, ReasonGoneError
from services.errors import GoneError, ServiceError
from services.interviews.errors import InterviewGoneError
from services.vacancies import VacancyGoneError


@pytest.mark.parametrize("error", [GoneError, VacancyGoneError, ApplicantGoneError, InterviewGoneError])
def test_an_object_that_is_gone_is_not_found(error: type[ServiceError]) -> None:
    failure = foreseen(error())

    assert failure is not None
    assert (failure.status, failure.name) == (404, "NotFound")


def test_a_choice_that_is_gone_is_wrong_input() -> None:
    failure = foreseen(ReasonGoneError())

    assert failure is not None
    assert failure.status == 400
