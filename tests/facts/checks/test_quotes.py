from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.facts.checks.briefs import Whole, cases, reasons

from jianbao.articles import Article
from jianbao.facts import Grounding
from jianbao.facts.checks.quotes import quotes_as_spoken

ArticleOf = Callable[[str], Article]

WORDS = "算力是云湖产业的新底座，要建好用好"
OTHER = "会议在云湖会展中心举行。"
SAID = f"高远说：“{WORDS}。”"
# The text, the speaker, whether the words are told as direct.
WRONG = {
    "reported, told as direct": (f"高远表示，{WORDS}。", "高远", True),
    "指出": (f"高远指出，{WORDS}。", "高远", True),
    "a colon, no marks": (f"高远在致辞中说：{WORDS}。", "高远", True),
    "marks around a term": (f"高远表示，“智算”{WORDS}。", "高远", True),
    "marks around the words before": (f"高远说：“感谢各位来宾远道而来。”他表示，{WORDS}。", "高远", True),
    "marks around the words behind": (f"高远表示，{WORDS}。“感谢各位来宾远道而来。”", "高远", True),
    "no marks, speaker behind": (f"{WORDS}，高远说。", "高远", True),
    "another speaks": (f"高远出席。{OTHER}{OTHER}林一诺说：“{WORDS}。”", "高远", True),
    "another speaks behind": (f"高远出席。{OTHER}{OTHER}“{WORDS}。”林一诺说。", "高远", True),
    "another speaks before": (f"高远出席。{OTHER}林一诺表示，谢谢大家。“{WORDS}。”", "高远", True),
    "named far behind": (f"{SAID}{OTHER}{OTHER}林一诺出席。", "林一诺", True),
    "named far before": (f"林一诺出席。{OTHER}{OTHER}{SAID}", "林一诺", True),
    "named in the title": (f"林一诺率队赴云湖调研\n{OTHER}{OTHER}{SAID}", "林一诺", True),
    "nobody speaks before": (f"林一诺出席。{OTHER}{OTHER}“{WORDS}。”", "林一诺", True),
    "reported, of another": (f"林一诺出席。{OTHER}{OTHER}高远表示，{WORDS}。", "林一诺", False),
    "reported, of one far behind": (f"高远表示，{WORDS}。{OTHER}{OTHER}林一诺出席。", "林一诺", False),
    "a pronoun of another": (f"林一诺出席。高远介绍情况说，感谢大家。{OTHER}他说：“{WORDS}。”", "林一诺", True),
    "a body far away": (f"云杉集团参展。{OTHER}{OTHER}{SAID}", "云杉集团", True),
    "English, reported": ("Linda Marsh said the park is the new base of the city.", "Linda Marsh", True),
    "English, another": (
        "Peter Hale attended. The meeting was held in Bayport. It was long. "
        '"The park is the new base of the city," said Linda Marsh.',
        "Peter Hale",
        True,
    ),
}
RIGHT = {
    "before the words": (SAID, "高远", True),
    "behind the words": (f"“{WORDS}。”高远说。", "高远", True),
    "in the sentence before": (f"高远介绍了规划。“{WORDS}。”", "高远", True),
    "in the sentence behind": (f"“{WORDS}。”这是高远的话。", "高远", True),
    "corner marks": (f"高远说：「{WORDS}。」", "高远", True),
    "reported": (f"高远表示，{WORDS}。", "高远", False),
    "reported, told as reported though direct": (SAID, "高远", False),
    "指出": (f"高远指出，{WORDS}。", "高远", False),
    "a pronoun": (f"高远表示，感谢大家。{OTHER}{OTHER}他说：“{WORDS}。”", "高远", True),
    "an interview": (f"高远介绍说，进展顺利。\n{OTHER}\n{OTHER}\n“{WORDS}。”", "高远", True),
    "a long quotation, its end": (f"高远说：“感谢各位来宾。我们很高兴。大家都来了。{WORDS}。”", "高远", True),
    "a long quotation, its beginning": (f"“{WORDS}。感谢各位来宾。我们很高兴。大家都来了。”高远说。", "高远", True),
    "a speech without marks": (f"高远在致辞中说：感谢各位来宾。我们很高兴。大家都来了。{WORDS}。", "高远", False),
    "a post before the name": (f"滨河区副区长高远说：“{WORDS}。”", "高远", True),
    "marks within marks": (f"高远说：“要建‘新底座’，{WORDS}。”", "高远", True),
    "the closing mark is lost": (f"高远说：“{WORDS}", "高远", True),
    "a title between": (f"高远介绍情况。\n新的底座\n“{WORDS}。”", "高远", True),
    "two speakers, the second": (f"林一诺说：“感谢各位来宾远道而来。”{SAID}", "高远", True),
    "a body": (f"云杉集团在公告中说：“{WORDS}。”", "云杉集团", True),
    "named on both sides": (f"高远出席。{SAID}高远最后致谢。", "高远", True),
    "English": ('"The park is the new base of the city," said Linda Marsh.', "Linda Marsh", True),
    "English, reported": ("Linda Marsh said the park is the new base of the city.", "Linda Marsh", False),
}


@pytest.fixture
def found(article_of: ArticleOf) -> Callable[[str, str, bool], list[str]]:
    def found(text: str, speaker: str, direct: bool) -> list[str]:
        article = article_of(text)
        words = WORDS if WORDS in text else "park is the new base of the city"
        (number,) = (sentence.number for sentence in article.sentences if words in sentence.text)
        quote = {"cite": [number], "speaker": speaker, "words": words}
        brief = Whole.model_validate({"quotes": [quote]}, context=Grounding(article))
        told = [one.model_copy(update={"direct": direct}) for one in brief.quotes]
        assert told
        return reasons(quotes_as_spoken, article, brief.model_copy(update={"quotes": told}))

    return found


@pytest.mark.parametrize(("text", "speaker", "direct"), cases(WRONG))
def test_quotes_that_nobody_spoke_so(
    found: Callable[[str, str, bool], list[str]], text: str, speaker: str, direct: bool
) -> None:
    assert len(found(text, speaker, direct)) == 1


@pytest.mark.parametrize(("text", "speaker", "direct"), cases(RIGHT))
def test_quotes_as_they_were_spoken(
    found: Callable[[str, str, bool], list[str]], text: str, speaker: str, direct: bool
) -> None:
    assert found(text, speaker, direct) == []
