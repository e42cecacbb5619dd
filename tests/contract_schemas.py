"""Vendor documents (OpenAPI 3.0/3.1, Google discovery) read into one list of operations with JSON Schemas."""

import copy
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import quote

Json = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "patch")
REQUESTS = "urn:requests"
ANSWERS = "urn:answers"


@dataclass(frozen=True)
class Parameter:
    name: str
    place: str  # path, query or header
    required: bool
    schema: Json
    repeated: bool = False


@dataclass(frozen=True)
class Operation:
    method: str
    template: str
    parameters: tuple[Parameter, ...]
    request_schemas: dict[str, Json | None]  # by content type; None when the document gives no schema
    request_required: bool
    answers: dict[str, Json | None]  # by status; None for an answer without a body
    pattern: re.Pattern[str] = field(repr=False)


@dataclass(frozen=True)
class Documents:
    """The operations of a vendor, and the documents their schemas point into (one strict for requests)."""

    operations: tuple[Operation, ...]
    requests: Json
    answers: Json


def pattern_of(template: str) -> re.Pattern[str]:
    """`/a/{id}/b` as a regular expression; `{+model}` of discovery documents may hold slashes."""
    parts = re.split(r"(\{[^}]+\})", template)
    found = "".join(_segment(part) if part.startswith("{") else re.escape(part) for part in parts)
    return re.compile(f"^{found}$")


def _segment(part: str) -> str:
    name = re.sub(r"\W", "_", part.strip("{}+"))
    return f"(?P<{name}>.+)" if part.startswith("{+") else f"(?P<{name}>[^/:]+)"


def from_openapi(document: Json, base: str, *, drop: str = "") -> Documents:
    """`base` is what stands before the paths of the file, `drop` what the paths begin with and must lose."""
    answers = _modern(copy.deepcopy(document))
    operations = [
        _openapi_operation(answers, base + path.removeprefix(drop), path, method)
        for path, item in answers["paths"].items()
        for method in METHODS
        if method in item
    ]
    # A path spelled out wins over a template (OpenAPI, "Path Templating Matching").
    operations.sort(key=lambda each: each.template.count("{"))
    return Documents(tuple(operations), answers, answers)


def _modern(node: Any) -> Any:
    """OpenAPI 3.0's own words (`nullable`, boolean `exclusiveMinimum`) in the JSON Schema of today."""
    if isinstance(node, list):
        return [_modern(each) for each in node]
    if not isinstance(node, dict):
        return node
    node = {key: value if key in {"example", "examples", "default"} else _modern(value) for key, value in node.items()}
    for exclusive, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(node.get(exclusive), bool) and node.pop(exclusive):
            node[exclusive] = node.pop(limit)
    if node.get("nullable") is True:
        node.pop("nullable")
        return {"anyOf": [node, {"type": "null"}]}
    return node


def _pointer(*steps: str) -> str:
    return "#/" + "/".join(quote(step.replace("~", "~0").replace("/", "~1"), safe="~") for step in steps)


def _openapi_operation(document: Json, template: str, path: str, method: str) -> Operation:
    item = document["paths"][path]
    operation = item[method]
    body = operation.get("requestBody", {})
    where = ("paths", path, method)
    return Operation(
        method=method.upper(),
        template=template,
        parameters=tuple(
            _openapi_parameters(document, [*item.get("parameters", []), *operation.get("parameters", [])])
        ),
        request_schemas={
            kind: {"$ref": REQUESTS + _pointer(*where, "requestBody", "content", kind, "schema")}
            if "schema" in media
            else None
            for kind, media in body.get("content", {}).items()
        },
        request_required=bool(body.get("required")),
        answers={status: _openapi_answer(answer, where, status) for status, answer in operation["responses"].items()},
        pattern=pattern_of(template),
    )


def _openapi_answer(answer: Json, where: tuple[str, ...], status: str) -> Json | None:
    for kind, media in answer.get("content", {}).items():
        if "json" in kind and media.get("schema"):
            return {"$ref": ANSWERS + _pointer(*where, "responses", status, "content", kind, "schema")}
    return None


def _openapi_parameters(document: Json, found: list[Json]) -> Iterator[Parameter]:
    for each in found:
        parameter = each
        if "$ref" in each:
            parameter = document["components"]["parameters"][each["$ref"].rsplit("/", 1)[1]]
        schema = parameter.get("schema", {})
        many = schema.get("type") == "array" or any(one.get("type") == "array" for one in schema.get("anyOf", []))
        yield Parameter(
            name=parameter["name"].removesuffix("[]"),
            place=parameter["in"],
            required=bool(parameter.get("required")),
            schema=absolute(schema, REQUESTS),
            repeated=many,
        )


def absolute(node: Any, root: str) -> Any:
    """The same schema with its `#/…` references made absolute, so that it can stand outside its document."""
    if isinstance(node, list):
        return [absolute(each, root) for each in node]
    if not isinstance(node, dict):
        return node
    return {
        key: root + value if key == "$ref" and value.startswith("#") else absolute(value, root)
        for key, value in node.items()
    }


def from_discovery(document: Json, *, versions: tuple[str, ...] = ()) -> Documents:
    """A Google discovery document; `versions` are further spellings of its version in the path (Gemini `v1`)."""
    requests = {"$defs": {name: _discovery_schema(schema, strict=True) for name, schema in document["schemas"].items()}}
    answers = {"$defs": {name: _discovery_schema(schema, strict=False) for name, schema in document["schemas"].items()}}
    methods = list(_discovery_methods(document))
    operations = [
        _discovery_operation(document, method, version)
        for method in methods
        for version in (document["version"], *versions)
    ]
    operations += [_discovery_upload(document, method) for method in methods if "mediaUpload" in method]
    operations.sort(key=lambda each: (each.template.count("{+"), each.template.count("{"), -len(each.template)))
    return Documents(tuple(operations), requests, answers)


def _discovery_methods(resource: Json) -> Iterator[Json]:
    yield from resource.get("methods", {}).values()
    for inner in resource.get("resources", {}).values():
        yield from _discovery_methods(inner)


def _discovery_operation(document: Json, method: Json, version: str) -> Operation:
    path = "/" + document.get("servicePath", "") + method.get("flatPath", method["path"])
    template = path.replace(f"/{document['version']}/", f"/{version}/", 1)
    parameters = {**document.get("parameters", {}), **method.get("parameters", {})}
    request, response = method.get("request"), method.get("response")
    return Operation(
        method=method["httpMethod"],
        template=template,
        parameters=tuple(_discovery_parameter(name, each) for name, each in parameters.items()),
        request_schemas={"application/json": {"$ref": f"{REQUESTS}#/$defs/{request['$ref']}"}} if request else {},
        request_required=request is not None,
        # Without a body Google answers 204, which the document leaves out.
        answers={"200": {"$ref": f"{ANSWERS}#/$defs/{response['$ref']}"}} if response else {"200": None, "204": None},
        pattern=pattern_of(template),
    )


def _discovery_upload(document: Json, method: Json) -> Operation:
    """The same operation with a file in its body, under `/upload/…`; the parts of the body are not looked into."""
    template = method["mediaUpload"]["protocols"]["simple"]["path"]
    plain = _discovery_operation(document, method, document["version"])
    return replace(
        plain, template=template, pattern=pattern_of(template), request_schemas={"*": None}, request_required=False
    )


def _discovery_parameter(name: str, parameter: Json) -> Parameter:
    schema = _discovery_schema({key: value for key, value in parameter.items() if key != "repeated"}, strict=False)
    place = parameter.get("location", "query")
    return Parameter(
        name=name,
        place=place,
        required=bool(parameter.get("required")) and place == "query",
        schema={"type": "array", "items": schema} if parameter.get("repeated") else schema,
        repeated=bool(parameter.get("repeated")),
    )


_PROTO_NAME = re.compile(r"([A-Z])")
# Named by the Gemini document and defined nowhere in it.
_UNDEFINED = {"MediaResolution"}


def _discovery_schema(schema: Json, *, strict: bool) -> Json:
    """Discovery's draft-03 dialect in JSON Schema; Google refuses unknown request fields, so `strict` closes objects."""
    if "$ref" in schema:
        return {} if schema["$ref"] in _UNDEFINED else {"$ref": f"#/$defs/{schema['$ref']}"}
    kind = schema.get("type", "any")
    kept: Json = {key: schema[key] for key in ("pattern", "enum") if key in schema}
    kept |= {key: int(schema[key]) for key in ("minimum", "maximum") if key in schema and kind == "integer"}
    if kind != "any":
        # 64-bit numbers travel as strings, and Google's servers read both.
        kept["type"] = ["string", "integer"] if schema.get("format") in {"int64", "uint64"} else kind
    if "items" in schema:
        kept["items"] = _discovery_schema(schema["items"], strict=strict)
    if "properties" in schema:
        kept["properties"] = {name: _discovery_schema(one, strict=strict) for name, one in schema["properties"].items()}
        if strict:
            # ProtoJSON: requests may use a field's original name as well, and Google's own SDK does (`mime_type`).
            kept["properties"] |= {
                _PROTO_NAME.sub(r"_\1", name).lower(): one for name, one in kept["properties"].items()
            }
    if "additionalProperties" in schema:
        kept["additionalProperties"] = _discovery_schema(schema["additionalProperties"], strict=strict)
    elif strict and kind == "object" and "properties" in schema:
        kept["additionalProperties"] = False
    return kept
