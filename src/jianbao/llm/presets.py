"""Common endpoints: where they are and what they take, as their documentation and their users have it (2026).

A preset without a model of its own serves whatever was started; the user names it. The last one is no model at all.
"""

from __future__ import annotations

from collections.abc import Mapping

from jianbao.config import NO_MODEL
from jianbao.llm.embedded.catalogue import DEFAULT
from jianbao.llm.endpoint import Endpoint

EMBEDDED = "embedded"

_UNTHINKING = {"thinking": {"type": "disabled"}}
# Qwen's chat template thinks unless told otherwise; other templates know no such switch and pass it over.
_UNTHINKING_TEMPLATE = {"chat_template_kwargs": {"enable_thinking": False}}

_PRESETS = (
    Endpoint(
        name="openai",
        base_url="https://api.openai.com/v1",
        model="gpt-4.1-mini",
        key_env="OPENAI_API_KEY",
        output="strict",
        context=1_047_576,
        limit="max_completion_tokens",
    ),
    Endpoint(
        name="deepseek",
        base_url="https://api.deepseek.com",
        model="deepseek-flash",
        key_env="DEEPSEEK_API_KEY",
        output="json_object",
        context=1_000_000,
        extra_body=_UNTHINKING,
    ),
    Endpoint(
        name="qwen",
        base_url="https://dashscope.aliyuncs.com/compatible-mode/v1",
        model="qwen-plus",
        key_env="DASHSCOPE_API_KEY",
        output="json_object",  # only some models take a json_schema
        extra_body={"enable_thinking": False},  # structured output is refused to those that think
    ),
    Endpoint(
        name="moonshot",
        base_url="https://api.moonshot.cn/v1",
        model="kimi-k2.6",
        key_env="MOONSHOT_API_KEY",
        output="json_object",
        context=262_144,
        temperature=None,  # each mode of thinking takes one temperature only
        extra_body=_UNTHINKING,
    ),
    Endpoint(
        name="zhipu",
        base_url="https://open.bigmodel.cn/api/paas/v4",
        model="glm-4.7-flash",
        key_env="ZHIPUAI_API_KEY",
        output="json_object",
        context=200_000,
        extra_body=_UNTHINKING,
    ),
    Endpoint(
        name="ollama",
        base_url="http://127.0.0.1:11434/v1",
        model="",
        output="json_schema",
        context=4096,  # unless OLLAMA_CONTEXT_LENGTH says otherwise; what is longer is cut without a word
    ),
    Endpoint(
        name="vllm",
        base_url="http://127.0.0.1:8000/v1",
        model="",
        output="json_schema",
        extra_body=_UNTHINKING_TEMPLATE,
    ),
    Endpoint(
        name="sglang",
        base_url="http://127.0.0.1:30000/v1",
        model="",
        output="json_schema",
        extra_body=_UNTHINKING_TEMPLATE,
    ),
    Endpoint(
        name="llama.cpp",
        base_url="http://127.0.0.1:8080/v1",
        model="default",  # the server has one model and does not look at the name
        output="json_schema",
        extra_body=_UNTHINKING_TEMPLATE,
    ),
    Endpoint(
        name=EMBEDDED,
        base_url="",  # known once it is served
        model=DEFAULT.name,
        output="strict",  # the grammar keeps to the schema; in the prompt it would cost seconds
        asks="sentences",
        context=16_384,
        # On a busy machine a long article takes its time, and to ask anew would only add to it.
        timeout=4 * 3600.0,
    ),
    Endpoint(name=NO_MODEL, base_url="", model=NO_MODEL),
)

PRESETS: Mapping[str, Endpoint] = {preset.name: preset for preset in _PRESETS}
"""By name."""
