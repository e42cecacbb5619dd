"""A funnel is counted from who stands where now, and drawn so that a phone can show it."""

import asyncio
from io import BytesIO

import pytest
from matplotlib.image import imread

from integrations.base import Outage, UnavailableError, Vendor
from models.users import Role
from services.errors import AccessRefusedError
from services.funnel import Funnels, FunnelStep, funnel_of
from services.funnel_picture import WIDTH_PX, Bar, FunnelPicture, PictureDrawer, draw_funnel
from services.vacancies import ForeignButtonError, VacancyCard
from services.vacancy_rows import Stage, StageCount, VacancyGroup, VacancyRow
from tests.conftest import Clock
from tests.persons import an_actor
from tests.services.import_world import a_world
from tests.services.vacancy_world import INTERVIEW, NEW, REJECTED, RESERVE, stands, with_a_whole_way


def a_card(*stages: tuple[str, str, int | None]) -> VacancyCard:
    from datetime import timedelta

    counts = tuple(StageCount(Stage(index, name, kind), count) for index, (name, kind, count) in enumerate(stages))
    return VacancyCard(VacancyRow(1, "Python", "", VacancyGroup.OPEN), counts, timedelta(), is_stale=False)


WAY = (("Новые", "user", 5), ("Отказ", "trash", 9), ("Интервью", "user", 3), ("Нанят", "hired", 2))


def test_whoever_stands_later_has_come_past_the_earlier_stages() -> None:
    funnel = funnel_of(a_card(*WAY, ("Резерв", "user", 4)))

    assert funnel.steps == (
        FunnelStep("Новые", 5, 10, None),
        FunnelStep("Интервью", 3, 5, 50),
        FunnelStep("Нанят", 2, 2, 40),
    )
    assert [(one.stage.name, one.count) for one in funnel.beside] == [("Отказ", 9), ("Резерв", 4)]


def test_without_a_stage_of_hiring_every_stage_but_refusals_is_the_way() -> None:
    funnel = funnel_of(a_card(("Новые", "user", 1), ("Оффер", "user", 1), ("Отказ", "trash", 1)))

    assert [step.name for step in funnel.steps] == ["Новые", "Оффер"]


def test_what_huntflow_did_not_count_is_not_guessed() -> None:
    funnel = funnel_of(a_card(("Новые", "user", 5), ("Интервью", "user", None), ("Нанят", "hired", 2)))

    assert [(step.reached, step.conversion) for step in funnel.steps] == [(None, None), (None, None), (2, None)]
    assert not funnel.is_empty


@pytest.mark.parametrize(
    ("counts", "is_empty"), [((0, 0), True), ((0, 1), False), ((0, None), False)], ids=["nobody", "one", "unknown"]
)
def test_a_funnel_is_empty_only_when_that_is_known(counts: tuple[int, int | None], is_empty: bool) -> None:
    funnel = funnel_of(a_card(("Новые", "user", counts[0]), ("Интервью", "user", counts[1]), ("Отказ", "trash", 7)))

    assert funnel.is_empty is is_empty


def test_a_stage_after_one_nobody_reached_has_no_percent() -> None:
    funnel = funnel_of(a_card(("Новые", "user", 1), ("Интервью", "user", 0), ("Нанят", "hired", 0)))

    assert [step.conversion for step in funnel.steps] == [None, 0, None]


@pytest.mark.database
async def test_the_numbers_are_huntflows(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    with_a_whole_way(world)
    for name, stage in (("А", NEW), ("Б", NEW), ("В", INTERVIEW), ("Г", RESERVE), ("Д", REJECTED)):
        stands(world, name, stage)

    funnel = await Funnels(vacancies=world.vacancies).of(world.actor, world.actor.user_id, 100)

    assert [(step.name, step.now, step.reached) for step in funnel.steps] == [
        ("Новые", 2, 3),
        ("Интервью", 1, 1),
        ("Оффер", 0, 0),
        ("Нанят", 0, 0),
    ]


@pytest.mark.database
async def test_who_may_not_see_the_card_sees_no_funnel(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    interviewer, boris = await an_actor(clock, 43, Role.INTERVIEWER), await an_actor(clock, 44, Role.RECRUITER)
    funnels = Funnels(vacancies=world.vacancies)

    with pytest.raises(AccessRefusedError):
        await funnels.of(interviewer, interviewer.user_id, 100)
    with pytest.raises(ForeignButtonError):
        await funnels.of(boris, world.actor.user_id, 100)


@pytest.mark.database
async def test_a_stage_that_cannot_be_counted_leaves_the_rest(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    with_a_whole_way(world)
    stands(world, "А", INTERVIEW)
    world.huntflow.refuses[f"count_{NEW}"] = UnavailableError(Vendor.HUNTFLOW, "applicants.list", Outage.SERVER)

    funnel = await Funnels(vacancies=world.vacancies).of(world.actor, world.actor.user_id, 100)

    assert [(step.now, step.reached) for step in funnel.steps] == [(None, None), (1, 1), (0, 0), (0, 0)]


def pixels(png: bytes) -> tuple[int, int]:
    height, width, _ = imread(BytesIO(png), format="png").shape
    return width, height


def test_a_picture_is_wide_enough_for_a_phone_and_grows_with_its_stages() -> None:
    bars = tuple(Bar(f"Этап {number}", "1 · сейчас 1", 1.0) for number in range(40))

    short, long = draw_funnel(FunnelPicture("Python", bars[:2])), draw_funnel(FunnelPicture("Python", bars))

    assert pixels(short)[0] == pixels(long)[0] == WIDTH_PX >= 1000
    assert pixels(short)[1] < pixels(long)[1] < 9_000 - WIDTH_PX, "Telegram takes both sides together up to 10,000"


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(
    "name",
    [
        r"от $\nosuch{$ до $\frac$",
        "Разработчик 🔥 日本語 \u202eтекст\x00\n\nвторая строка",
        "Щ" * 300,
        "слово " * 200,
        "<b>R&D</b> %s {name}",
        "",
        "🔥",
    ],
)
def test_foreign_names_are_drawn_as_they_are(name: str) -> None:
    picture = FunnelPicture(name, (Bar(name, "1 · сейчас 1", 1.0), Bar(name, "? · сейчас ?", 0.0, "↓ 10 %")), (name,))

    assert pixels(draw_funnel(picture))[0] == WIDTH_PX


def ink_columns(png: bytes) -> tuple[int, int]:
    """The first and the last column with anything on it."""
    image = imread(BytesIO(png), format="png")[:, :, :3]
    columns = (image.min(axis=2) < 0.99).any(axis=0).nonzero()[0]
    return int(columns[0]), int(columns[-1])


def test_nothing_is_written_beyond_the_margins() -> None:
    wide = "ШИРОКИЕ БУКВЫ ЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩ " * 3
    png = draw_funnel(FunnelPicture(wide, (Bar(wide, "1000000 · сейчас 1000000", 1.0),), (wide,)))

    left, right = ink_columns(png)
    assert left >= 44
    assert right <= WIDTH_PX - 44


def test_the_bar_is_as_long_as_its_share() -> None:
    image = imread(BytesIO(draw_funnel(FunnelPicture("", (Bar("", "", 0.25),)))), format="png")
    blue = (image[:, :, 2] - image[:, :, 0] > 0.3).any(axis=0).sum()

    assert abs(blue - 0.25 * (WIDTH_PX - 96)) <= 2


async def test_pictures_asked_for_at_once_are_all_right() -> None:
    drawer = PictureDrawer()
    pictures = [FunnelPicture("Python", tuple(Bar("Этап", "1", 1.0) for _ in range(count))) for count in range(1, 5)]

    alone = [draw_funnel(picture) for picture in pictures]
    together = await asyncio.gather(*(drawer.funnel(picture) for picture in pictures))

    assert together == alone


def test_matplotlib_is_loaded_only_for_a_picture() -> None:
    import subprocess
    import sys

    code = "import sys, bot.composition; sys.exit('matplotlib' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 - our own interpreter
