"""`/web`: one-time links into the panel."""

import re

import pytest

from models.users import CodePurpose, OneTimeCode, Role
from services.one_time_codes import OneTimeCodes
from services.panel_links import PanelDoor
from tests.conftest import Clock
from tests.persons import an_actor


@pytest.mark.database
async def test_new_links_take_the_place_of_older_ones_and_stand_nowhere_in_clear(database: str, clock: Clock) -> None:
    actor = await an_actor(clock, 5, Role.RECRUITER)
    door = PanelDoor(codes=OneTimeCodes(now=clock), url="https://hr.example.com")

    first, second = await door.links(actor), await door.links(actor)

    assert re.fullmatch(r"https://hr\.example\.com/accounts/enter/\?code=log_[\w-]{32}", second.sign_in)
    assert re.fullmatch(r"https://hr\.example\.com/accounts/reset/\?code=rst_[\w-]{32}", second.new_password)
    assert first.sign_in != second.sign_in
    assert await OneTimeCode.filter(purpose=CodePurpose.LOGIN).count() == 1
    assert "log_" not in repr(second)
