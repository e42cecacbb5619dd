"""Builds the services around scorecards."""

from dataclasses import dataclass

from bot.applicants import ApplicantServices
from bot.connections import Connections, Tools
from services.applicants.ledger import ChangeLedger
from services.assistant.transcription import Transcription
from services.jobs import JobQueue
from services.people import People
from services.scorecards.asking import ScorecardAsking
from services.scorecards.cards import Scorecards
from services.scorecards.closing import Closing
from services.scorecards.comments import ScorecardComments
from services.scorecards.days_off import DaysOff
from services.scorecards.debriefs import Debriefs
from services.scorecards.delivery import ScorecardDelivery
from services.scorecards.team import InterviewTeam
from services.scorecards.voice import ScorecardVoice


@dataclass(frozen=True, slots=True)
class ScorecardServices:
    """Services of the subject, under their names in `bot.composition.Services`."""

    scorecards: Scorecards
    scorecard_voice: ScorecardVoice
    scorecard_asking: ScorecardAsking
    scorecard_comments: ScorecardComments
    scorecard_delivery: ScorecardDelivery
    debriefs: Debriefs


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Services of other subjects they are built from."""

    people: People
    applicants: ApplicantServices
    transcription: Transcription
    jobs: JobQueue


def build_scorecards(tools: Tools, connections: Connections, near: Neighbours) -> ScorecardServices:
    """The services over one team and one closing."""
    now, huntflow, notifications = tools.now, connections.huntflow, connections.notifications
    team = InterviewTeam(people=near.people)
    closing = Closing(notifications=notifications, team=team, now=now)
    days_off = DaysOff(huntflow=huntflow, cache=connections.cache, team=team, now=now)
    scorecards = Scorecards(closing=closing, jobs=near.jobs, now=now)
    debriefs = Debriefs(
        people=near.people,
        team=team,
        closing=closing,
        proposals=near.applicants.applicant_proposals,
        notifications=notifications,
        now=now,
    )
    return ScorecardServices(
        scorecards=scorecards,
        scorecard_voice=ScorecardVoice(scorecards=scorecards, transcription=near.transcription, files=tools.files),
        scorecard_asking=ScorecardAsking(
            notifications=notifications, team=team, days_off=days_off, closing=closing, now=now
        ),
        scorecard_comments=ScorecardComments(
            huntflow=huntflow, team=team, ledger=ChangeLedger(now=now), notifications=notifications, now=now
        ),
        scorecard_delivery=ScorecardDelivery(people=near.people, scorecards=scorecards, debriefs=debriefs),
        debriefs=debriefs,
    )
