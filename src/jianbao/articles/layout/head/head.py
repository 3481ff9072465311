"""What a page states of its article."""

from __future__ import annotations

from dataclasses import dataclass

from jianbao.articles.marks import Stated


@dataclass(frozen=True, slots=True)
class Head:
    """What a page states of its article, each with the span of the original that states it.

    Attributes:
        title: the headline, without what a mirror put before it.
        publisher: who published it.
        published: when, in EDTF, by the day or the time; only where the year is stated too.
        dateline: the words that open a dispatch: place, day, agency.
        authors: who wrote it, by name; editors did not.
        mirror: the site that shows it, where that is another than the publisher.
        reposted: when the mirror took it over, in EDTF.
    """

    title: Stated | None = None
    publisher: Stated | None = None
    published: Stated | None = None
    dateline: Stated | None = None
    authors: tuple[Stated, ...] = ()
    mirror: Stated | None = None
    reposted: Stated | None = None

    @property
    def known_by(self) -> Stated | None:
        """The day at which the story was there: of its publication, else, which may be much later, of its repost."""
        return self.published or self.reposted

    def filled_from(self, other: Head) -> Head:
        """This head, with what only the other states; a time of its own is not made more by the other's."""
        return Head(
            self.title or other.title,
            self.publisher or other.publisher,
            self.published or (None if self.reposted else other.published),
            self.dateline or other.dateline,
            self.authors or other.authors,
            self.mirror or other.mirror,
            self.reposted or (None if self.published else other.reposted),
        )
