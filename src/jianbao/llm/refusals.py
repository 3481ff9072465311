"""What an endpoint's refusal of a request changes in how it is asked."""

from __future__ import annotations

import openai

from jianbao.llm.endpoint import Endpoint
from jianbao.llm.faults import is_too_long, words_of
from jianbao.llm.terms import Terms, concede


def conceded_to(error: openai.APIStatusError, endpoint: Endpoint, refused: Terms) -> str | None:
    """Changes the terms where a refusal is of them; returns what `concede` does."""
    said = words_of(error)
    # What is said of a length names the parameters it is the sum of.
    of_terms = error.status_code in (400, 422) and not is_too_long(said)
    return concede(endpoint, refused, said) if of_terms else None
