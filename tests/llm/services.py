"""Doubles of the services that have presets: each answers and refuses as that service does."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from tests.llm.asking import GOOD
from tests.loopback import Reply, Request

Usage = dict[str, Any]
COUNTED: Usage = {"prompt_tokens": 100, "completion_tokens": 10, "total_tokens": 110}


def _refusal(message: str, **more: Any) -> Reply:
    return Reply({"error": {"message": message, "type": "invalid_request_error", **more}}, 400)


def _answer(content: str | None, usage: Usage | None, finish: str = "stop", **more: Any) -> Reply:
    message = {"role": "assistant", "content": content, **more.pop("message", {})}
    choice = {"index": 0, "finish_reason": finish, "message": message}
    body = {"id": "1", "object": "chat.completion", "created": 0, "model": "m", "choices": [choice], **more}
    return Reply(body if usage is None else {**body, "usage": usage})


def _good(usage: Usage | None = COUNTED, **more: Any) -> Reply:
    return _answer(json.dumps(GOOD, ensure_ascii=False), usage, **more)


def _form(request: Request) -> str:
    return str(request.get("response_format", {}).get("type", "text"))


def _says_json(request: Request) -> bool:
    return any("json" in message["content"].lower() for message in request["messages"])


def is_strict(schema: Any) -> bool:
    """Whether a schema is one that OpenAI takes with `strict`: every object closed, every property required."""
    if isinstance(schema, list):
        return all(map(is_strict, schema))
    if not isinstance(schema, Mapping):
        return True
    if schema.get("type") == "object" and not (
        schema.get("additionalProperties") is False and set(schema["required"]) == set(schema["properties"])
    ):
        return False
    return all(is_strict(value) for key, value in schema.items() if key not in ("required", "enum"))


def openai(request: Request) -> Reply:
    if "max_tokens" in request:
        return _refusal(
            "Unsupported parameter: 'max_tokens' is not supported here. Use 'max_completion_tokens' instead.",
            param="max_tokens",
            code="unsupported_parameter",
        )
    if _form(request) == "json_schema":
        form = request["response_format"]["json_schema"]
        if form.get("strict") and not is_strict(form["schema"]):
            return _refusal(f"Invalid schema for response_format '{form['name']}'", param="response_format")
    return _good({**COUNTED, "prompt_tokens_details": {"cached_tokens": 64}, "completion_tokens_details": None})


def deepseek(request: Request) -> Reply:
    if _form(request) == "json_schema":
        return _refusal("This response_format type is unavailable now")
    if _form(request) == "json_object" and not _says_json(request):
        return _refusal("Prompt must contain the word 'json' to use 'response_format' of type 'json_object'.")
    thinking = request.get("thinking") != {"type": "disabled"}
    if thinking and "tool_choice" in request:
        return _refusal("Thinking mode does not support this tool_choice")
    if thinking:
        return _answer("", COUNTED, finish="length", message={"reasoning_content": "想一想"})
    return _good({**COUNTED, "prompt_cache_hit_tokens": 64, "prompt_cache_miss_tokens": 36})


def qwen(request: Request) -> Reply:
    if request.get("enable_thinking") is not False:
        return _refusal("parameter.enable_thinking must be set to false for non-streaming calls")
    if _form(request) == "json_schema":
        return _refusal("'response_format.type' Invalid value: 'json_schema'.")
    if _form(request) == "json_object" and not _says_json(request):
        return _refusal("'messages' must contain the word 'json' in some form, to use 'response_format'")
    return _good({**COUNTED, "prompt_tokens_details": {"cached_tokens": 64}})


def moonshot(request: Request) -> Reply:
    if "temperature" in request:
        return _refusal("invalid temperature: only 0.6 is allowed for this model")
    if _form(request) == "json_schema":
        return _refusal("response_format.type json_schema is not supported")
    if request.get("thinking") != {"type": "disabled"}:
        return _answer("", COUNTED, finish="length", message={"reasoning_content": "想一想"})
    return _good({**COUNTED, "cached_tokens": 64})


def zhipu(request: Request) -> Reply:
    if "tools" in request:
        return Reply({"error": {"code": "1210", "message": "Tool choice must be auto"}}, 400)
    if _form(request) == "json_schema":
        return Reply({"error": {"code": "1214", "message": "response_format.type 参数非法。请检查文档"}}, 400)
    return _good({**COUNTED, "prompt_tokens_details": {"cached_tokens": 64}})


def ollama(request: Request) -> Reply:
    enforced = _form(request) == "json_schema"
    return _good(COUNTED) if enforced else _answer("人物有高远。", COUNTED)


def vllm(request: Request) -> Reply:
    # With a reasoning parser and thinking switched off, the answer lands on the wrong side.
    assert request["chat_template_kwargs"] == {"enable_thinking": False}
    said = json.dumps(GOOD, ensure_ascii=False)
    return _answer(None, COUNTED, message={"reasoning_content": said, "tool_calls": []})


def sglang(request: Request) -> Reply:
    assert _form(request) == "json_schema"
    return _answer(f"<think>\n\n</think>\n\n{json.dumps(GOOD)}", None)


def llama_cpp(request: Request) -> Reply:
    assert _form(request) == "json_schema"
    details = {"prompt_tokens_details": {"cached_tokens": 64}}
    return _good({**COUNTED, **details}, timings={"prompt_ms": 400.0, "predicted_ms": 500.0, "cache_n": 64})


SERVICES: dict[str, Callable[[Request], Reply]] = {
    "openai": openai,
    "deepseek": deepseek,
    "qwen": qwen,
    "moonshot": moonshot,
    "zhipu": zhipu,
    "ollama": ollama,
    "vllm": vllm,
    "sglang": sglang,
    "llama.cpp": llama_cpp,
}
