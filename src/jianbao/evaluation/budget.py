"""What a run may spend, in tokens and in money."""

from __future__ import annotations

from dataclasses import dataclass

from jianbao.errors import BudgetError, UsageError
from jianbao.language import say
from jianbao.llm import Endpoint, Usage
from jianbao.llm.reply import read_reply
from jianbao.llm.request import Body, Post
from jianbao.pipeline import tokens_of_prompt


@dataclass(frozen=True, slots=True)
class Budget:
    """The most that a run may spend; None is no limit.

    Attributes:
        tokens: read and written together, those from a cache too.
        money: in the currency of the endpoint's prices.
    """

    tokens: int | None = None
    money: float | None = None


class Spending:
    """What a run has spent. A request is sent only when the budget would do for its longest answer.

    Args:
        endpoint: whose prices count.
        budget: what may be spent.

    Raises:
        UsageError: there is a budget of money, and the endpoint's prices are not known.
    """

    def __init__(self, endpoint: Endpoint, budget: Budget) -> None:
        if budget.money is not None and endpoint.is_model and endpoint.prices is None:
            raise UsageError(
                say(
                    f"{endpoint.place} has no prices, so a budget of money cannot be kept. "
                    "Add prices to its table in jianbao.toml, or give a budget of tokens.",
                    f"{endpoint.place}没有写价格，无法按金额控制预算。"
                    "请在 jianbao.toml 里这个接口的表中写上 prices，或改用词元预算。",
                )
            )
        self._endpoint = endpoint
        self._budget = budget
        self.usage = Usage()
        """What was spent."""

    def via(self, post: Post) -> Post:
        """What stands between a client and its endpoint.

        Its requests raise `BudgetError` where the budget does not do.
        """

        async def paid(body: Body) -> bytes:
            self._check(body)
            content = await post(body)
            self.usage += read_reply(content, 0.0).usage
            return content

        return paid

    def _check(self, body: Body) -> None:
        """Refuses a request whose longest answer would be beyond the budget."""
        schema = body.get("response_format", {}).get("json_schema", {}).get("schema", {})
        longest = Usage(read=tokens_of_prompt(body["messages"], schema), written=self._endpoint.max_tokens)
        after = self.usage + longest
        tokens, money = self._budget.tokens, self._budget.money
        if tokens is not None and after.read + after.written > tokens:
            raise BudgetError(
                _used_up(f"{tokens:,}", say("tokens", "词元"), f"{self.usage.read + self.usage.written:,}")
            )
        if money is not None and (prices := self._endpoint.prices) and prices.of(after) > money:
            raise BudgetError(_used_up(f"{money:g}", prices.currency, f"{prices.of(self.usage):.4f}"))


def _used_up(limit: str, unit: str, spent: str) -> str:
    return say(
        f"the budget of {limit} {unit} does not do for the next question ({spent} are spent). Raise it.",
        f"预算 {limit} {unit}不够问下一个问题（已用 {spent}）。请调高预算。",
    )
