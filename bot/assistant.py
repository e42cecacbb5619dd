"""Builds the assistant."""

from dataclasses import dataclass

from bot.applicants import ApplicantServices
from bot.connections import Connections, Tools
from services.assistant.attachments import ChatAttachments
from services.assistant.chat import Assistant
from services.assistant.desk import GeminiDesk
from services.assistant.materials import QuestionMaterials
from services.assistant.models import AssistantModels
from services.assistant.pipeline.applicant_tools import ApplicantTools
from services.assistant.pipeline.change_tools import ChangeTools
from services.assistant.pipeline.interview_tools import InterviewTools
from services.assistant.pipeline.other_tools import OtherTools
from services.assistant.pipeline.rounds import ToolRounds
from services.assistant.pipeline.tools import PipelineTools
from services.assistant.pipeline.vacancy_tools import VacancyTools
from services.assistant.sessions import ChatSessions
from services.assistant.summaries import Summaries
from services.assistant.transcription import Transcription
from services.assistant.usage import AssistantUsage
from services.assistant.work.making import WorkMaking
from services.assistant.work.memory import WorkMemory
from services.assistant.work.sources import WorkSources
from services.assistant.work.works import AssistantWorks
from services.assistant.writing import WritingTools
from services.file_reading.reader import FileReader
from services.finance.rates import CurrencyRates
from services.interviews.reading import InterviewReading
from services.jobs import JobQueue
from services.people import People
from services.stage_times import StageTimes
from services.vacancies import Vacancies
from services.vacancy_records import VacancyRecords


@dataclass(frozen=True, slots=True)
class AssistantServices:
    """Everything that asks Gemini for people, by the names doors ask for."""

    assistant: Assistant
    chat_sessions: ChatSessions
    chat_attachments: ChatAttachments
    assistant_works: AssistantWorks
    assistant_models: AssistantModels
    assistant_usage: AssistantUsage
    transcription: Transcription


@dataclass(frozen=True, slots=True)
class HiringServices:
    """What the assistant may look into for a person."""

    applicants: ApplicantServices
    vacancies: Vacancies
    records: VacancyRecords
    stage_times: StageTimes
    rates: CurrencyRates


def build_assistant(
    tools: Tools, connections: Connections, people: People, jobs: JobQueue, hiring: HiringServices
) -> AssistantServices:
    """The services over one gateway."""
    credentials, gemini, now = connections.credentials, tools.vendors.gemini, tools.now
    usage = AssistantUsage(now=now)
    models = AssistantModels(credentials=credentials, gemini=gemini, model=tools.settings.gemini_model)
    desk = GeminiDesk(credentials=credentials, gemini=gemini, models=models, usage=usage)
    transcription = Transcription(
        credentials=credentials, gemini=gemini, model=tools.settings.gemini_model, usage=usage
    )
    reader = FileReader()
    sources = WorkSources(
        huntflow=connections.huntflow,
        cards=hiring.applicants.applicant_cards,
        vacancies=hiring.vacancies,
        records=hiring.records,
        reader=reader,
    )
    pipeline = pipeline_tools(tools, connections, hiring)
    writing = WritingTools(
        rounds=ToolRounds(gemini=gemini, tools=pipeline),
        tools=pipeline,
        models=models,
        usage=usage,
        materials=QuestionMaterials(files=tools.files, sources=sources, transcription=transcription),
        summaries=Summaries(desk=desk),
    )
    return AssistantServices(
        assistant=Assistant(people=people, credentials=credentials, tools=writing, jobs=jobs, now=now),
        chat_sessions=ChatSessions(),
        chat_attachments=ChatAttachments(files=tools.files, reader=reader, sources=sources),
        assistant_works=AssistantWorks(
            people=people,
            making=WorkMaking(sources=sources, desk=desk, memory=WorkMemory(now=now)),
            jobs=jobs,
            now=now,
        ),
        assistant_models=models,
        assistant_usage=usage,
        transcription=transcription,
    )


def pipeline_tools(tools: Tools, connections: Connections, hiring: HiringServices) -> PipelineTools:
    """Everything the model may look up or prepare."""
    huntflow = connections.huntflow
    vacancies = VacancyTools(
        huntflow=huntflow, vacancies=hiring.vacancies, stage_times=hiring.stage_times, now=tools.now
    )
    applicants = ApplicantTools(
        huntflow=huntflow,
        cards=hiring.applicants.applicant_cards,
        search=hiring.applicants.applicant_search,
    )
    changes = ChangeTools(huntflow=huntflow, proposals=hiring.applicants.applicant_proposals)
    others = OtherTools(rates=hiring.rates)
    interviews = InterviewTools(reading=InterviewReading(cards=hiring.applicants.applicant_cards, now=tools.now))
    return PipelineTools((*vacancies.all(), *applicants.all(), *interviews.all(), *changes.all(), *others.all()))
