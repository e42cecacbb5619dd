"""Builds the assistant."""

from dataclasses import dataclass

from bot.connections import Connections, Tools
from services.assistant.chat import Assistant
from services.assistant.sessions import ChatSessions
from services.assistant.transcription import Transcription
from services.jobs import JobQueue
from services.people import People


@dataclass(frozen=True, slots=True)
class AssistantServices:
    """Everything that asks Gemini for people, by the names doors ask for."""

    assistant: Assistant
    chat_sessions: ChatSessions
    transcription: Transcription


def build_assistant(tools: Tools, connections: Connections, people: People, jobs: JobQueue) -> AssistantServices:
    """The services over one gateway."""
    credentials, gemini, model = connections.credentials, tools.vendors.gemini, tools.settings.gemini_model
    return AssistantServices(
        assistant=Assistant(
            people=people, credentials=credentials, gemini=gemini, jobs=jobs, model=model, now=tools.now
        ),
        chat_sessions=ChatSessions(),
        transcription=Transcription(credentials=credentials, gemini=gemini, model=model),
    )
