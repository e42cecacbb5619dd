"""A Telegram for messages about interviews: remembers what each person sees, under the real flood limits of a clock."""

from dataclasses import dataclass, field

from locales import Language
from services.interviews.delivery import Shown
from services.interviews.faces import FaceKind
from services.outbox import DeliveryRefusedError
from tests.conftest import Clock
from trial.telegram.errors import ApiError
from trial.telegram.limits import FloodControl, Limits


@dataclass(frozen=True)
class Ring:
    """A message that came with a notification."""

    telegram_id: int
    shown: Shown
    is_silent: bool


@dataclass
class InterviewChat:
    """The board with memory. `is_down`: nothing comes through; `blocked`: people who take no messages."""

    clock: Clock
    is_down: bool = False
    blocked: set[int] = field(default_factory=set)
    visible: dict[int, dict[int, Shown]] = field(default_factory=dict)
    rings: list[Ring] = field(default_factory=list)
    refused_for_flood: int = 0
    _next_id: int = 0
    flood: FloodControl = field(init=False)

    def __post_init__(self) -> None:
        self.flood = FloodControl(Limits(), self.clock)

    async def send(self, telegram_id: int, language: Language, shown: Shown, *, is_silent: bool) -> int:
        self._spend(telegram_id)
        self._next_id += 1
        self.visible.setdefault(telegram_id, {})[self._next_id] = shown
        self.rings.append(Ring(telegram_id, shown, is_silent))
        return self._next_id

    async def edit(self, telegram_id: int, message_id: int, language: Language, shown: Shown) -> bool:
        self._spend(telegram_id)
        if message_id not in self.visible.get(telegram_id, {}):
            return False
        self.visible[telegram_id][message_id] = shown
        return True

    async def take_away(self, telegram_id: int, message_id: int, language: Language) -> None:
        self._spend(telegram_id)
        self.visible.get(telegram_id, {}).pop(message_id, None)

    def seen_by(self, telegram_id: int, interview_id: int | None = None) -> list[Shown]:
        """What the person sees, of one interview if it is named."""
        return [
            shown for shown in self.visible.get(telegram_id, {}).values() if interview_id in {None, shown.interview.id}
        ]

    def kinds(self, telegram_id: int) -> list[FaceKind]:
        return [shown.face.kind for shown in self.seen_by(telegram_id)]

    def _spend(self, telegram_id: int) -> None:
        if self.is_down:
            raise DeliveryRefusedError("no connection")
        if telegram_id in self.blocked:
            raise DeliveryRefusedError("bot was blocked", permanent=True)
        try:
            self.flood.spend(telegram_id, is_group=False)
        except ApiError as error:
            self.refused_for_flood += 1
            raise DeliveryRefusedError("flood limit", retry_after_s=1) from error
