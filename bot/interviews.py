"""Builds the services around interviews."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.applicants import ApplicantServices
from services.calendars.ports import Calendars
from services.huntflow_connections import HuntflowConnections
from services.interviewers import Interviewers
from services.interviews.answers import InterviewAnswers
from services.interviews.balance import InterviewerBalance
from services.interviews.booking import InterviewBooking
from services.interviews.following import InterviewFollowing
from services.interviews.hearing import InterviewHearing
from services.interviews.keeping import CalendarKeeping
from services.interviews.reading import InterviewReading
from services.interviews.recovery import InterviewRecovery
from services.interviews.reminders import InterviewReminders
from services.interviews.results import InterviewResults
from services.interviews.scheduling import InterviewScheduling
from services.interviews.stage_wish import StageWish
from services.notifications import Notifications
from services.people import People
from services.vacancies import Vacancies


@dataclass(frozen=True, slots=True)
class InterviewServices:
    """Services of the subject, under their names in `bot.composition.Services`."""

    interviewers: Interviewers
    interview_reading: InterviewReading
    interview_scheduling: InterviewScheduling
    interview_answers: InterviewAnswers
    interview_reminders: InterviewReminders
    interview_stage: StageWish
    interview_following: InterviewFollowing


@dataclass(frozen=True, slots=True)
class InterviewTools:
    """What they are built from."""

    huntflow: HuntflowConnections
    calendars: Calendars
    applicants: ApplicantServices
    vacancies: Vacancies
    notifications: Notifications
    people: People
    now: Callable[[], datetime]


def build_interviews(tools: InterviewTools) -> InterviewServices:
    """The services over one keeping of calendars."""
    now, calendars, applicants = tools.now, tools.calendars, tools.applicants
    keeping = CalendarKeeping(huntflow=tools.huntflow, calendars=calendars)
    results = InterviewResults(now=now)
    booking = InterviewBooking(keeping=keeping, results=results, now=now)
    balance = InterviewerBalance(calendars=calendars, now=now)
    cards = applicants.applicant_cards
    return InterviewServices(
        interviewers=Interviewers(now=now),
        interview_reading=InterviewReading(cards=cards, now=now),
        interview_scheduling=InterviewScheduling(
            cards=cards, vacancies=tools.vacancies, balance=balance, keeping=keeping, booking=booking, now=now
        ),
        interview_answers=InterviewAnswers(
            booking=booking, keeping=keeping, balance=balance, notifications=tools.notifications, now=now
        ),
        interview_reminders=InterviewReminders(),
        interview_stage=StageWish(proposals=applicants.applicant_proposals, changes=applicants.applicant_changes),
        interview_following=InterviewFollowing(
            calendars=calendars,
            hearing=InterviewHearing(now=now),
            recovery=InterviewRecovery(keeping=keeping, results=results, now=now),
            notifications=tools.notifications,
            people=tools.people,
            now=now,
        ),
    )
