"""Finding out what an endpoint can do: two small questions about a text of some hundred tokens."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict

from jianbao.articles import article_from_text
from jianbao.config import Output
from jianbao.facts import Grounding
from jianbao.llm.client import Client
from jianbao.llm.request import Meter
from jianbao.llm.terms import terms_of
from jianbao.llm.usage import Usage

_TOWNS = ("青石", "柳河", "白沙", "松岭", "云台", "桃源", "龙泉", "临江", "望海", "平湖", "石桥", "南浦")
_SENTENCE = (
    "〔{number}〕{town}镇的茶园今年春天采茶比往年早了几天，镇里的茶厂把新茶分装成小袋，"
    "由合作社统一送到县城的市场上出售。"
)


class _Count(BaseModel):
    model_config = ConfigDict(extra="forbid")

    numbered_sentences: int


class _Towns(BaseModel):
    model_config = ConfigDict(extra="forbid")

    towns_named: list[str]


@dataclass(frozen=True, slots=True)
class Findings:
    """What an endpoint showed.

    Attributes:
        output: the way in which structured output worked.
        heeded: whether the first answer to each question had its form. Where the schema was not in the prompt and
            this is False, the endpoint takes a schema and does not enforce it.
        reads: tokens of a prompt read per second; None when it cannot be told.
        writes: tokens of an answer written per second; None when it cannot be told.
        cached: tokens of the second prompt that came from the server's cache, as it reports.
        usage: what the questions cost together.
    """

    output: Output
    heeded: bool
    reads: float | None
    writes: float | None
    cached: int
    usage: Usage


async def probe(client: Client) -> Findings:
    """Asks an endpoint two questions over the same text, the first with a short answer, the second with a longer one.

    The speeds are the server's own where it reports its times (llama.cpp does), else those that explain the times of
    both calls; the network's time is counted in.

    Raises:
        EndpointError: the endpoint gives no usable answer; the subclass says why.
    """
    # Never asked before, so that the first prompt is read and not remembered.
    sentences = [_SENTENCE.format(number=number, town=town) for number, town in enumerate(_TOWNS, 1)]
    text = "\n".join([f"编号 {secrets.token_hex(4)}", *sentences])
    first = await _asked(client, text, "上面有几个带编号的句子？", _Count)
    second = await _asked(client, text, "按顺序列出上面写到的镇。", _Towns)
    reads, writes = _speeds(first[-1], second[-1])
    return Findings(
        output=terms_of(client.endpoint).output,
        heeded=len(first) == len(second) == 1,
        reads=reads,
        writes=writes,
        cached=second[-1].cached,
        usage=sum([*first, *second], Usage()),
    )


async def _asked(client: Client, text: str, question: str, answer: type[BaseModel]) -> Meter:
    """What a question cost, call by call."""
    meter: Meter = []
    messages = [
        {"role": "system", "content": "你读文章，回答问题。"},
        {"role": "user", "content": f"{text}\n\n{question}"},
    ]
    await client.ask(messages, answer, answer.model_json_schema(), Grounding(article_from_text(text, "probe")), meter)
    return meter


def _speeds(first: Usage, second: Usage) -> tuple[float | None, float | None]:
    """Tokens read and written per second."""
    both = first + second
    if both.reading and both.writing:
        return (both.read - both.cached) / both.reading, both.written / both.writing
    # Two calls, two unknowns: seconds = tokens read / reads + tokens written / writes.
    fresh = first.read - first.cached, second.read - second.cached
    determinant = fresh[0] * second.written - fresh[1] * first.written
    if determinant <= 0:
        return None, None
    per_read = (first.seconds * second.written - second.seconds * first.written) / determinant
    per_written = (fresh[0] * second.seconds - fresh[1] * first.seconds) / determinant
    return (1 / per_read if per_read > 0 else None), (1 / per_written if per_written > 0 else None)
