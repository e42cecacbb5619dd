"""Writes our prompts in Gemini's words. Pure, but for the import of the SDK, which the client has loaded by then."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from integrations.gemini.schemas import Prompt, Turn

if TYPE_CHECKING:
    from google.genai import types


def contents_of(turns: tuple[Turn, ...]) -> Iterator["types.Content"]:
    """Turns as contents: files before the words about them, as Google advises."""
    from google.genai import types  # noqa: PLC0415 - already loaded by the client, in a thread

    for turn in turns:
        yield types.Content(role=turn.role.value, parts=list(_parts(turn)))


def _parts(turn: Turn) -> Iterator["types.Part"]:
    from google.genai import types  # noqa: PLC0415 - already loaded by the client, in a thread

    for file in turn.files:
        yield types.Part(inline_data=types.Blob(mime_type=file.mime_type, data=file.content))
    for foreign in turn.material:
        yield types.Part(text=foreign)
    if turn.text and turn.calls:
        # The model spoke before it asked.
        yield types.Part(text=turn.text)
    for call in turn.calls:
        asked = types.FunctionCall(name=call.name, args=dict(call.arguments), id=call.id)
        yield types.Part(function_call=asked, thought_signature=call.signature)
    for result in turn.results:
        given = types.FunctionResponse(name=result.name, response=dict(result.response), id=result.id)
        yield types.Part(function_response=given)
    if (turn.text and not turn.calls) or not (turn.text or turn.files or turn.calls or turn.results or turn.material):
        yield types.Part(text=turn.text)


def config_of(prompt: Prompt) -> "types.GenerateContentConfig":
    """The instruction, the settings and the tools of a prompt."""
    from google.genai import types  # noqa: PLC0415 - already loaded by the client, in a thread

    settings = prompt.settings
    schema = dict(settings.json_schema) if settings.json_schema is not None else None
    return types.GenerateContentConfig(
        system_instruction=prompt.system_instruction or None,
        temperature=settings.temperature,
        max_output_tokens=settings.max_output_tokens,
        seed=settings.seed,
        response_mime_type="application/json" if schema is not None else None,
        response_json_schema=schema,
        tools=[_tool(prompt)] if prompt.tools else None,
        tool_config=_no_calls() if prompt.tools and not prompt.may_call else None,
        # Ours are called by us, in the asker's rights; the SDK calls nothing.
        automatic_function_calling=types.AutomaticFunctionCallingConfig(disable=True) if prompt.tools else None,
    )


def _no_calls() -> "types.ToolConfig":
    from google.genai import types  # noqa: PLC0415 - already loaded by the client, in a thread

    mode = types.FunctionCallingConfigMode.NONE
    return types.ToolConfig(function_calling_config=types.FunctionCallingConfig(mode=mode))


def _tool(prompt: Prompt) -> "types.Tool":
    from google.genai import types  # noqa: PLC0415 - already loaded by the client, in a thread

    return types.Tool(
        function_declarations=[
            types.FunctionDeclaration(
                name=tool.name, description=tool.description, parameters_json_schema=dict(tool.parameters)
            )
            for tool in prompt.tools
        ]
    )
