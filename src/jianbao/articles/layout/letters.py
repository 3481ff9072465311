"""Mails that carry a story: their headers, the greeting under them, the signature behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from jianbao.articles.layout.lines import Line

_HEADER = re.compile(
    r"(?:发件人|寄件人|发送人|收件人|抄送|密送|主题|主旨|发送时间|发送日期|日期|时间|附件|回复|优先级|重要性|"
    r"From|To|Cc|Bcc|Subject|Sent|Date|Attachments?|Reply-To|Importance)\s{0,3}[:：].{0,200}"
)
_PARTY = re.compile(r"(?:发件人|寄件人|发送人|收件人|From|To)\s{0,3}[:：]")
_FORWARDED = re.compile(
    r"[-_— ]{2,30}(?:原始邮件|转发(?:的)?(?:邮件|信息)|转寄邮件|Original Message|Forwarded message)[-_— ]{2,30}|"
    r"Begin forwarded message:|(?:在 ?)?\d{4}[-年/].{4,30}(?:写道|wrote)[:：]",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"(?:各位|尊敬的|亲爱的).{1,30}[:：!！]|(?:各位|尊敬的).{0,16}(?:您好|大家好|好)[，,：:!！。].{0,40}|"
    r"(?:Dear|Hello|Hi)\b.{0,40}[,:!]"
)
# What a line of either kind begins with: most lines need not be read for one.
_HEADS, _FORWARDS = frozenset("发寄收抄密主日时附回优重FTCBSDARIftcbsdari"), frozenset("-_—Bb在12")
_SIGNATURE = re.compile(r"--|_{5,40}")
_MOST_SIGNED, _FEWEST_HEADERS = 10, 2


def letter_lines(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines of a page's mail headers, with the greeting right under them, and of the signature of the mail.

    A line like a header is one only beside another, and beside one that says who wrote or who is written to.
    """
    i = 0
    while i < len(lines):
        end = i
        while end < len(lines) and _is_header(lines[end]):
            end += 1
        if end - i >= _FEWEST_HEADERS and any(_PARTY.match(line.text) for line in lines[i:end]):
            end += end < len(lines) and bool(_GREETING.fullmatch(lines[end].text))
            yield from lines[i:end]
        elif lines[i].text[0] in _FORWARDS and _FORWARDED.fullmatch(lines[i].text):
            yield lines[i]
        i = max(end, i + 1)
    yield from _signature(lines)


def _is_header(line: Line) -> bool:
    return line.text[0] in _HEADS and bool(_HEADER.fullmatch(line.text))


def _signature(lines: Sequence[Line]) -> Iterator[Line]:
    """What stands behind the delimiter of a signature at the end of a page (RFC 3676, section 4.3)."""
    last = lines[-_MOST_SIGNED:]
    delimiter = next((i for i, line in enumerate(last) if _SIGNATURE.fullmatch(line.text)), None)
    if delimiter is not None and not any(line.is_prose for line in last[delimiter:]):
        yield from last[delimiter:]
