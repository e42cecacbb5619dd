"""Notifications about scorecards as screens, read anew when they are delivered: what is over is not said any more."""

from handlers.scorecards.debrief_views import another_screen, debrief_screen, late_screen, not_commented_screen
from handlers.scorecards.views import card_screen, owed_screen
from handlers.screen import Screen
from services.notifications import (
    AnotherInterviewWanted,
    DebriefReady,
    Notification,
    ScorecardAsked,
    ScorecardLate,
    ScorecardNotCommented,
    ScorecardsOwed,
)
from services.scorecards.delivery import ScorecardDelivery


class ScorecardNotifications:
    """Renders them."""

    def __init__(self, *, delivery: ScorecardDelivery) -> None:
        self._delivery = delivery

    async def render(self, notification: Notification) -> Screen | None:
        """The screen; None when there is nothing left to say, or it is not about scorecards."""
        match notification:
            case ScorecardAsked():
                asked = await self._delivery.asked(notification.card_id)
                return card_screen(asked[1], asked[0].zone) if asked else None
            case ScorecardsOwed():
                owed = await self._delivery.owed(notification.user_id)
                return owed_screen(owed[1], owed[0].zone) if owed else None
            case ScorecardLate():
                late = await self._delivery.late(notification.card_id)
                return late_screen(late) if late else None
            case ScorecardNotCommented():
                kept = await self._delivery.kept(notification.card_id)
                return not_commented_screen(kept) if kept else None
        return await self._about_an_interview(notification)

    async def _about_an_interview(self, notification: Notification) -> Screen | None:
        if not isinstance(notification, DebriefReady | AnotherInterviewWanted):
            return None
        found = await self._delivery.debrief(notification.user_id, notification.interview_id)
        if found is None:
            return None
        actor, view = found
        if isinstance(notification, AnotherInterviewWanted):
            return another_screen(view, notification.name, actor)
        return debrief_screen(view, actor)
