"""A hundred and fifty applicants with their contacts, resumes, stages, tags and comments."""

import random
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from trial.data import files, vacancies
from trial.data.careers import career_of
from trial.data.people import KNOWN_BY_EMAIL, KNOWN_BY_PHONE, People, Person, with_other_spelling
from trial.data.vacancies import HIRED, REJECTED
from trial.huntflow.state import Account, Applicant, External, Link, LogEntry, StoredFile

# How far people usually get: many new, few offers.
_STAGES = {
    vacancies.NEW: 26,
    vacancies.SCREENING: 20,
    vacancies.RECRUITER_TALK: 14,
    vacancies.HOMEWORK: 8,
    vacancies.TECHNICAL: 10,
    vacancies.FINAL: 5,
    vacancies.OFFER: 3,
    vacancies.HIRED: 4,
    vacancies.RESERVE: 6,
    vacancies.REJECTED: 24,
}
_ORDER = [stage for stage in _STAGES if stage not in {vacancies.RESERVE, vacancies.REJECTED}]
_COMMENTS = (
    "Созвонились, говорит ясно, просит до пятницы подумать.",
    "Резюме сильное, но нет опыта с нашей базой. Зову на интервью.",
    "Перенести звонок на следующую неделю: болеет.",
    "Английский свободный, с командой из Варшавы справится.",
    "Тестовое сдано на день раньше срока, 9 из 10.",
    "Ожидания выше вилки на 15 %, обсудим с руководителем.",
    "Рекомендует Кирилл Осипов, работали вместе два года.",
    "Не отвечает на почту, написала в Telegram.",
    "Хочет только удалённо & без командировок <важно>.",
)


def fill(account: Account, *, now: datetime, seed: int, count: int, doubles: int) -> None:
    """Put `count` applicants into the account; the last `doubles` of them are there already under another spelling."""
    chance, people = random.Random(seed), People(seed)
    persons = [KNOWN_BY_PHONE, KNOWN_BY_EMAIL, *people.many(count - doubles - 2)]
    persons += [with_other_spelling(each) for each in persons[10 : 10 + doubles]]
    kinds = sorted(set(vacancies.KIND_OF_VACANCY.values()))
    for index, person in enumerate(persons):
        kind = "python" if index < 2 else chance.choice(kinds)
        _Arrival(account, now, chance, person, kind).settle(2001 + index)
    _mark_doubles(account)


def _mark_doubles(account: Account) -> None:
    by_contact: dict[str, Applicant] = {}
    for applicant in account.applicants.values():
        for contact in applicant.contacts():
            other = by_contact.setdefault(contact, applicant)
            if other is not applicant:
                other.doubles.add(applicant.id)
                applicant.doubles.add(other.id)


class _Arrival:
    """One person on their way into the organisation."""

    def __init__(self, account: Account, now: datetime, chance: random.Random, person: Person, kind: str) -> None:
        self._account, self._now, self._chance = account, now, chance
        self._person, self._kind = person, kind
        self._career = career_of(person, kind, chance)

    def settle(self, id: int) -> None:
        person, career, chance = self._person, self._career, self._chance
        created_at = self._now - timedelta(days=chance.randint(1, 150), minutes=chance.randint(0, 1300))
        applicant = Applicant(
            id=id,
            first_name=person.first_name,
            last_name=person.last_name,
            middle_name=person.middle_name,
            created_at=created_at,
            phone=person.phone if id % 10 != 6 else None,
            email=person.email if id % 15 != 8 else None,
            money=f"{career.salary_usd} USD" if chance.random() < 0.7 else None,
            position=career.trade.position,
            company=career.employer,
            birthday=person.born_on if chance.random() < 0.6 else None,
            telegram=person.telegram,
            agreement_state=chance.choice((None, None, "not_sent", "sent", "accepted")),
            tags=sorted(chance.sample(sorted(self._account.tags), chance.choice((0, 0, 1, 1, 2)))),
        )
        applicant.logs.append(LogEntry(self._account.new_id(), "ADD", created_at, self._author()))
        self._bring_resume(applicant)
        for vacancy in self._wanted():
            self._walk(applicant, vacancy)
        if chance.random() < 0.3:
            applicant.questionary = {
                "english": chance.choice(("A2", "B1", "B2", "C1")),
                "notice_period": "2 недели",
                "city": 801,
            }
        self._account.applicants[id] = applicant

    def _author(self) -> int:
        return self._chance.choice((502, 502, 504, 508))

    def _bring_resume(self, applicant: Applicant) -> None:
        if self._chance.random() < 0.2:
            return
        kept: list[int] = []
        if self._chance.random() < 0.6:
            kept = [self._file().id]
        source = self._chance.choice(sorted(self._account.sources))
        at = applicant.created_at
        body = "" if kept else self._career.text
        applicant.externals.append(External(self._account.new_id(), "NATIVE", source, at, at, body, kept))

    def _file(self) -> StoredFile:
        as_pdf = self._chance.random() < 0.7
        make: Callable[[tuple[str, ...]], bytes] = files.pdf if as_pdf else files.docx
        name = f"{self._person.last_name} {self._career.trade.position}.{'pdf' if as_pdf else 'docx'}"
        stored = StoredFile(
            self._account.new_id(), name, files.PDF if as_pdf else files.DOCX, partial(make, self._career.lines)
        )
        self._account.files[stored.id] = stored
        return stored

    def _wanted(self) -> list[int]:
        """Mostly one vacancy of their trade, sometimes a second one, sometimes none."""
        fitting = [id for id, kind in vacancies.KIND_OF_VACANCY.items() if kind == self._kind]
        fitting = [id for id in fitting if id in self._account.vacancies]
        other = sorted(set(self._account.vacancies) - set(fitting))
        luck = self._chance.random()
        if luck < 0.08 or not fitting:
            return []
        return [self._chance.choice(fitting), *([self._chance.choice(other)] if luck > 0.85 and other else [])]

    def _walk(self, applicant: Applicant, vacancy: int) -> None:
        """From the first stage to the present one, a log entry each."""
        chance, account = self._chance, self._account
        stage = chance.choices(list(_STAGES), weights=list(_STAGES.values()))[0]
        way = _ORDER[: _ORDER.index(stage) + 1] if stage in _ORDER else [*_ORDER[: chance.randint(1, 5)], stage]
        at = applicant.created_at
        step = (self._now - at) / (len(way) + 1)
        reason = chance.choice(sorted(account.rejection_reasons)) if stage == REJECTED else None
        for index, each in enumerate(way):
            at = at + step * chance.uniform(0.4, 1.0)
            applicant.logs.append(
                LogEntry(
                    id=account.new_id(),
                    type="STATUS" if index else "VACANCY-ADD",
                    created_at=at,
                    author=self._author(),
                    vacancy=vacancy,
                    status=each,
                    rejection_reason=reason if each == REJECTED else None,
                    employment_on=at.date() + timedelta(days=14) if each == HIRED else None,
                )
            )
            if chance.random() < 0.35:
                comment = LogEntry(account.new_id(), "COMMENT", at, self._author(), vacancy=vacancy)
                comment.comment = chance.choice(_COMMENTS)
                applicant.logs.append(comment)
        applicant.links.append(Link(account.new_id(), vacancy, stage, at, at, reason))
