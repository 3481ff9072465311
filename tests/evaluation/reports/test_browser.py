"""The report in Chromium: what a reader does with it, and what an article can do to it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn
from urllib.parse import quote

import pytest
from tests.evaluation.cases import GUESTS
from tests.evaluation.reports.made import HOSTILE, answered, case, hostile_case, hostile_run, run

from jianbao.evaluation.reports.page import report_html

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Dialog, Page

_SHOWN = HOSTILE.replace("\u202e", "\ufffd")
_NAMES = ("chromium", "chromium-browser", "google-chrome")


def _missing(what: str) -> NoReturn:
    """Without a browser there is nothing to test; where one is required, that is a failure."""
    if os.environ.get("JIANBAO_BROWSER") == "required":
        pytest.fail(what)
    pytest.skip(what)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        _missing("the report is tried in a browser with playwright. Run: pip install playwright")
    program = next(filter(None, map(shutil.which, _NAMES)), None)
    if program is None:
        _missing("there is no Chromium to try the report in. Run: apt-get install chromium")
    with sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield started
        started.close()


@dataclass
class Opened:
    """The report in a browser, and what happened there that must not."""

    page: Page
    address: str
    requests: list[str] = field(default_factory=list)
    alarms: list[str] = field(default_factory=list)

    def alarmed(self, dialog: Dialog) -> None:
        self.alarms.append(dialog.message)
        dialog.dismiss()

    def go(self, place: str = "") -> None:
        self.page.goto("about:blank")
        self.page.goto(f"{self.address}{place and '#'}{place}")

    def rows(self) -> list[str]:
        return self.page.locator(".matrix:visible tbody tr:visible th").all_text_contents()

    def cell(self, name: str, section: str) -> None:
        rows = self.page.locator(".matrix:visible tbody tr")
        rows.filter(has_text=name).locator(f'.cell[data-section="{section}"]').click()

    def entries(self) -> list[str]:
        return self.page.locator(".block:visible .item:visible .state").all_text_contents()

    def lit(self) -> str:
        return "".join(self.page.locator(".original:visible mark.on").all_text_contents())

    @property
    def place(self) -> str:
        return self.page.url.partition("#")[2]

    @property
    def is_open(self) -> bool:
        return self.page.locator("#sheet").is_visible()


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of two runs of a plain case and a hostile one."""
    folders = [tmp_path_factory.mktemp(name) for name in ("plain", "hostile")]
    plain, hostile = case(folders[0]), hostile_case(folders[1])
    runs = [hostile_run(plain, hostile), run((plain, [answered(plain)]), endpoint="other")]
    path = folders[0] / "report.html"
    path.write_text(report_html(runs, [plain, hostile]), "utf-8")
    return path


@pytest.fixture
def report(browser: Browser, written: Path) -> Iterator[Opened]:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    opened = Opened(page, written.as_uri())
    page.on("request", lambda request: opened.requests.append(request.url))
    page.on("dialog", opened.alarmed)
    page.on("console", lambda message: opened.alarms.append(message.text))
    page.on("pageerror", lambda error: opened.alarms.append(str(error)))
    opened.go()
    yield opened
    page.close()
    assert opened.alarms == []
    assert {address.partition("#")[0] for address in opened.requests} == {opened.address}


def test_filters_leave_what_fits_and_stand_in_the_address(report: Opened) -> None:
    page = report.page
    assert report.rows()[0] == "signing" and len(report.rows()) == 2
    page.select_option("select[name=state]", "unsupported")
    page.fill("input[name=text]", "signing")
    assert report.rows() == ["signing"]
    assert page.inner_text("#left-cases") == "1/2"
    assert page.inner_text("#left-items") == "1"
    assert report.place == "run=1&state=unsupported&text=signing"
    page.select_option("select[name=only]", "people")
    assert report.rows() == [] and page.is_visible("main > .nothing")
    page.click("button[type=reset]")
    assert len(report.rows()) == 2 and report.place == "run=1"
    report.go("state=missed&only=people")
    assert page.locator(".matrix:visible th[data-section]:visible").all_text_contents() == ["people"]
    report.cell("signing", "people")
    assert report.entries() == ["missed"]


def test_a_cell_opens_what_was_expected_and_got_over_the_article(report: Opened) -> None:
    report.cell("signing", "people")
    page = report.page
    assert report.is_open and page.inner_text("#opened").startswith("signing · people")
    assert report.place == "run=1&case=signing&section=people"
    assert report.entries() == ["same", "missed"]
    original = page.locator(".original:visible")
    assert original.count() == 1
    assert "".join(original.locator("mark.wanted").all_text_contents()) == GUESTS
    assert original.locator("mark.given").all_text_contents() == ["高远", "云杉科技董事长"]
    page.locator(".block:visible .item").nth(1).hover()
    assert report.lit() == GUESTS
    page.locator(".block:visible .got .ev").first.click()
    assert report.lit() == GUESTS
    assert original.locator("mark.on").first.evaluate(
        "one => { const at = one.getBoundingClientRect(); return at.top >= 0 && at.bottom <= innerHeight; }"
    )


def test_the_keyboard_opens_walks_and_closes(report: Opened) -> None:
    page = report.page
    page.locator('.matrix:visible .cell[data-section="people"]').first.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    page.wait_for_function("document.documentElement.classList.contains('open')")
    assert "section=organizations" in report.place
    page.keyboard.press("ArrowRight")
    assert "section=figures" in report.place
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('#sheet') !== null")
    page.keyboard.press("Escape")
    assert not report.is_open and report.place == "run=1"
    assert page.evaluate("document.activeElement.dataset.section") == "figures"


def test_an_address_leads_to_its_cell_and_back_leads_out(report: Opened) -> None:
    report.go(f"run=1&case={quote(f'b {_SHOWN}')}&section=other_faults&epoch=2")
    assert report.is_open and report.entries() == ["error"]
    report.page.locator(".epochs button").first.click()
    assert "forbidden" in report.entries()
    report.go()
    report.cell("signing", "dates")
    report.page.wait_for_function("document.documentElement.classList.contains('open')")
    report.page.go_back()
    report.page.wait_for_function("!document.documentElement.classList.contains('open')")


def test_one_run_is_shown_at_a_time(report: Opened) -> None:
    report.page.locator(".to-run").nth(1).click()
    report.page.wait_for_function("location.hash === '#run=2'")
    assert report.rows() == ["signing"]
    assert report.page.locator(".run:visible").count() == 1


def test_nothing_hostile_runs_or_becomes_html(report: Opened) -> None:
    for section in ("overview", "people", "organizations", "dates", "key_facts", "other_faults"):
        report.go(f"case={quote(f'b {_SHOWN}')}&section={section}&text={quote('<img')}")
        assert report.is_open
        assert _SHOWN[:40] in report.page.inner_text("#sheet")
    assert report.page.evaluate("window.hurt") is None
    assert report.page.locator("img").count() == 0
    assert report.page.locator("script").count() == 1


def test_the_policy_stops_what_would_be_written_into_the_page(report: Opened, written: Path) -> None:
    """The second wall: even words that are not escaped neither run nor load."""
    torn = written.with_name("torn.html")
    torn.write_text(written.read_text("utf-8").replace("<main>", f"<main>{HOSTILE}", 1), "utf-8")
    done: list[str] = []
    report.page.on("requestfinished", lambda request: done.append(request.url))
    report.page.goto(torn.as_uri())
    assert report.page.locator("img").count() == 1
    assert report.page.evaluate("window.hurt") is None
    assert set(done) <= {torn.as_uri()}
    assert report.alarms and all("Content Security Policy" in alarm for alarm in report.alarms)
    report.alarms.clear()
    report.requests[:] = [report.address]
