"""The vendor's own client, whose response models are strict, reads everything the stand-in answers."""

import pytest
from aiohttp.test_utils import TestServer
from huntflow_api_client import HuntflowAPI
from huntflow_api_client.entities import (
    Account,
    AccountTag,
    Applicant,
    ApplicantLog,
    ApplicantOnVacancy,
    ApplicantOnVacancyStatus,
    Coworker,
    File,
    Vacancy,
)
from huntflow_api_client.models.request.applicant_logs import CreateApplicantLogRequest
from huntflow_api_client.models.request.applicant_on_vacancy import AddApplicantToVacancyRequest
from huntflow_api_client.models.request.applicants import ApplicantCreateRequest
from huntflow_api_client.models.request.file import UploadFileHeaders
from huntflow_api_client.tokens.token import ApiToken

from tests.trial.clock import Clock
from trial.data.huntflow import MAIN_ACCOUNT, production
from trial.huntflow import HuntflowStandIn


@pytest.fixture
async def api():
    clock = Clock()
    stand_in = HuntflowStandIn(now=clock, state=production(clock()), requests_per_second=None)
    async with TestServer(stand_in.create_app()) as server:
        token = ApiToken(access_token=stand_in.tokens.issue().access_token)
        yield HuntflowAPI(base_url=str(server.make_url("")), token=token)


async def test_reading(api):
    me = await Account(api).get_current_user()
    vacancies = await Vacancy(api).list(MAIN_ACCOUNT)
    vacancy = await Vacancy(api).get(MAIN_ACCOUNT, 701)
    applicants = await Applicant(api).list(MAIN_ACCOUNT)
    applicant = await Applicant(api).get(MAIN_ACCOUNT, 2001)
    logs = await ApplicantLog(api).list(MAIN_ACCOUNT, 2001)
    coworkers = await Coworker(api).list(MAIN_ACCOUNT)
    statuses = await ApplicantOnVacancyStatus(api).list(MAIN_ACCOUNT)
    tags = await AccountTag(api).list(MAIN_ACCOUNT)

    assert me.name == "Ольга Савицкая"
    assert (len(vacancies.items), vacancy.position) == (12, "Python-разработчик (Middle+)")
    assert (len(applicants.items), applicant.last_name) == (30, "Соболевский")
    assert min(len(logs.items), len(coworkers.items), len(statuses.items), len(tags.items)) > 0


async def test_from_a_file_to_a_comment(api):
    text = "Ковалёва Дарья\n+375 29 111-22-33\nd.kovaleva@example.com".encode()
    headers = UploadFileHeaders(file_parse=True)

    uploaded = await File(api).upload(MAIN_ACCOUNT, headers, text)
    created = await Applicant(api).create(
        MAIN_ACCOUNT,
        ApplicantCreateRequest(
            first_name="Дарья",
            last_name="Ковалёва",
            email="artem.sobolevsky@example.com",
            externals=[{"auth_type": "NATIVE", "account_source": 400, "data": {"body": ""}, "files": [uploaded.id]}],
        ),
    )
    attached = await ApplicantOnVacancy(api).attach_applicant_to_vacancy(
        MAIN_ACCOUNT, created.id, AddApplicantToVacancyRequest(vacancy=701, status=201)
    )
    comment = await ApplicantLog(api).create(
        MAIN_ACCOUNT, created.id, CreateApplicantLogRequest(comment="Звонили", vacancy=701)
    )

    assert [each.double for each in created.doubles] == [2001]
    assert (attached.status, comment.comment) == (201, "Звонили")
    assert uploaded.parsed_fields.email == "d.kovaleva@example.com"
